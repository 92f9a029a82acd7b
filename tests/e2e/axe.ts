// What a screen reader or a keyboard would stumble over on the present screen.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What is looked at: all, or only what dark changes (the colours), or only what a narrow window changes (everything else). */
export type Aspect = 'all' | 'colours' | 'layout'

const COLOURS = ['color-contrast', 'link-in-text-block']
const rules: Readonly<Record<Aspect, Parameters<AxeBuilder['options']>[0]>> = {
  all: {},
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  layout: { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) }
}

export async function expectNoViolations(page: Page, screen: string, aspect: Aspect = 'all'): Promise<void> {
  // Its source, half a megabyte, is read once by a page; nothing is left to read the next time.
  const isThere = await page.evaluate(() => 'axe' in window)
  // Legacy mode: Electron cannot open the blank page that axe otherwise uses. What is in order need not be told, which saves a quarter of the time.
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...rules[aspect] })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}
