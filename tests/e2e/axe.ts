// What a screen reader or a keyboard would stumble over on the present screen.
import { createRequire } from 'node:module'
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

/** The very axe that the builder brings. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string
}

/**
 * In the place of axe's own WeakMap and WeakSet. In those it keeps the six numbers of each of the tens of thousands of colours that it looks at on a
 * screen, which is a quarter of what a screen takes: here they stand on the colour itself. An element of the page stays as it is.
 */
const KEEPER = `class {
  field = Symbol()
  elements = undefined
  has(key) { return this.field in key || this.elements?.has(key) === true }
  get(key) { return key[this.field] ?? this.elements?.get(key) }
  set(key, value) {
    if (key instanceof Node) (this.elements ??= new globalThis.WeakMap()).set(key, value)
    else key[this.field] = value
    return this
  }
  add(key) { return this.set(key, true) }
  delete(key) { return this.has(key) && (this.elements?.delete(key) || delete key[this.field]) }
}`

/**
 * Runs in the window. axe reads the same few colours anew for every text and all that stands behind it, which is half of what
 * a screen takes: what a colour says is known from the first time on.
 */
function readColoursOnce(): void {
  const { prototype } = (window as unknown as WithAxe).axe.commons.color.Color
  const read = prototype.parseString
  const known = new Map<string, Readonly<Pick<AxeColour, 'r' | 'g' | 'b' | 'alpha'>>>()
  prototype.parseString = function readOnce(text) {
    const before = known.get(text)
    if (before !== undefined) return Object.assign(this, before)
    const { r, g, b, alpha } = read.call(this, text)
    known.set(text, { r, g, b, alpha })
    return this
  }
}

/** axe for a window; its source, half a megabyte, is read once by a page. */
const quickAxe = `((WeakMap, WeakSet) => {${source}})(...[${KEEPER}, ${KEEPER}]);(${readColoursOnce.toString()})()`

export async function expectNoViolations(page: Page, screen: string, aspect: Aspect = 'all'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(quickAxe)
  // Legacy mode: Electron cannot open the blank page that axe otherwise uses. What is in order need not be told, which saves a quarter of the time.
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...rules[aspect] })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}
