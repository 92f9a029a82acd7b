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

/** How axe keeps a colour that it read. */
interface AxeColour {
  r: number
  g: number
  b: number
  alpha: number
  parseString(text: string): AxeColour
}
interface WithAxe {
  readonly axe: { readonly commons: { readonly color: { readonly Color: { readonly prototype: AxeColour } } } }
}

/**
 * Runs in the window. axe reads the same few colours anew for every text and all that stands behind it, which is half of what
 * a screen takes: what a colour says is known from the first time on.
 */
function readColoursOnce(): void {
  const { prototype } = (window as unknown as WithAxe).axe.commons.color.Color
  const read = prototype.parseString
  if (read.name === 'readOnce') return
  const known = new Map<string, Readonly<Pick<AxeColour, 'r' | 'g' | 'b' | 'alpha'>>>()
  prototype.parseString = function readOnce(text) {
    const before = known.get(text)
    if (before !== undefined) return Object.assign(this, before)
    const { r, g, b, alpha } = read.call(this, text)
    known.set(text, { r, g, b, alpha })
    return this
  }
}

export async function expectNoViolations(page: Page, screen: string, aspect: Aspect = 'all'): Promise<void> {
  // Its source, half a megabyte, is read once by a page; what is read the next time makes it quicker.
  const isThere = await page.evaluate(() => 'axe' in window)
  // Legacy mode: Electron cannot open the blank page that axe otherwise uses. What is in order need not be told, which saves a quarter of the time.
  const { violations } = await new AxeBuilder({
    page,
    ...(isThere ? { axeSource: `(${readColoursOnce.toString()})()` } : {})
  })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...rules[aspect] })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}
