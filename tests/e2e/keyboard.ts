// Working with the keyboard alone, as a director without a mouse does.
import { expect, type Page } from '@playwright/test'
import type { StepId } from '#shared/school/round-fields.ts'
import { expectTask } from './steps.ts'

/** The name of what has the focus, as it is read out. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const labelled = at
      ?.getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
        ? at.labels?.[0]?.textContent
        : undefined
    return at?.getAttribute('aria-label') ?? labelled ?? label ?? at?.textContent ?? ''
  })

/** Presses Tab until what has the focus is called so; fails when it cannot be reached. */
export async function tabTo(page: Page, matches: (name: string) => boolean, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    if (matches(await focusedName(page))) return
  }
  throw new Error(`not reached with ${presses} times Tab; the focus is at: ${await focusedName(page)}`)
}

/** Presses Tab until the focus is at the place with this anchor: in its field, or at its link. A text editor is left with Escape first. */
export async function tabToField(page: Page, anchor: string, presses = 250): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    const [at, isThere] = await page.evaluate((id) => {
      const active = document.activeElement
      return [active?.id ?? '', document.getElementById(id)?.contains(active) === true] as const
    }, anchor)
    if (isThere) return
    if (at.endsWith('.text') || at.endsWith('.lookBack')) await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
  }
  throw new Error(`the field ${anchor} was not reached with ${presses} times Tab`)
}

/** From the tasks of the year, or from the page of another task, to the page of this one. */
export async function openTask(page: Page, step: StepId): Promise<void> {
  if (!(await page.title()).startsWith('Dit schooljaar')) {
    await tabTo(page, (name) => name === 'Terug naar alle taken', 250)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Dit schooljaar/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await tabToField(page, `year.${step}`)
  await page.keyboard.press('Enter')
  await expectTask(page, step)
}

/** Types in a field that Tab reaches. */
export async function writeIn(page: Page, anchor: string, words: string): Promise<void> {
  await tabToField(page, anchor)
  await page.keyboard.type(words)
}

/** Chooses in a list of choices by typing what it says. */
export async function chooseIn(page: Page, anchor: string, words: string): Promise<void> {
  await tabToField(page, anchor)
  await page.keyboard.type(words)
  await expect(page.locator(`[id="${anchor}"]`)).toHaveValue(/.+/)
}

/** Ticks boxes of the group that has the focus in its first; the focus ends at its last. */
async function tick(page: Page, words: readonly string[]): Promise<void> {
  const boxes = await page.evaluate(
    () => document.activeElement?.closest('fieldset')?.querySelectorAll('input').length ?? 0
  )
  for (let box = 0; box < boxes; box += 1) {
    if (box > 0) await page.keyboard.press('Tab')
    if (words.includes(await focusedName(page))) await page.keyboard.press('Space')
  }
}

/**
 * Adds an item to a list; the focus then stands in its first field, and Tab leads through the others. Of a field with several words: those that
 * are ticked.
 */
export async function addToList(
  page: Page,
  list: string,
  values: readonly (string | readonly string[])[]
): Promise<void> {
  await tabToField(page, `${list}.list`)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toContain(`${list}:`)
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await (typeof value === 'string' ? page.keyboard.type(value) : tick(page, value))
  }
}
