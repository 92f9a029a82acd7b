// What a screen reader or a keyboard would stumble over on the present screen.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export async function expectNoViolations(page: Page, screen: string): Promise<void> {
  // Legacy mode: Electron cannot open the blank page that axe otherwise uses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}
