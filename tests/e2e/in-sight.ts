// What a director with a narrow window, or a large zoom, cannot see or reach on the present screen.
import { expect, type Page } from '@playwright/test'

/** 1280 pixels at 400 % is 320; and the smallest screen that the program is made for. */
const NARROW = { width: 320, height: 640 }
const USUAL = { width: 1366, height: 768 }

/**
 * At 320 pixels nothing sticks out of the page, except in a part that scrolls by itself, has a name and can be reached with Tab.
 * There and at 1366×768 whatever takes the focus is in sight, whether one comes from above or from below. The window is as it was afterwards.
 */
export async function expectInSight(page: Page, screen: string): Promise<void> {
  expect((await outOfSight(page)).map((complaint) => `${screen}, ${complaint}`)).toEqual([])
}

export async function outOfSight(page: Page): Promise<readonly string[]> {
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const found: string[] = []
  for (const size of [USUAL, NARROW]) {
    await page.setViewportSize(size)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const complaints =
      size === NARROW
        ? [...(await page.evaluate(whatSticksOut)), ...(await page.evaluate(whatHidesFocus))]
        : await page.evaluate(whatHidesFocus)
    found.push(...complaints.map((complaint) => `${size.width} wide: ${complaint}`))
  }
  await page.setViewportSize(before)
  return found
}

/** Runs in the window. */
function whatSticksOut(): string[] {
  const wide = document.documentElement.clientWidth
  const found =
    document.documentElement.scrollWidth > wide ? [`scrolls sideways, to ${document.documentElement.scrollWidth}`] : []
  const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  const isReached = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    ((element.getAttribute('aria-label') ?? '') !== '' ||
      document.getElementById(element.getAttribute('aria-labelledby') ?? '') !== null)
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue
    const { left, right, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || (left >= -1 && right <= wide + 1)) continue
    let around = element.parentElement
    while (around !== null && !scrolls(around)) around = around.parentElement
    if (around !== null && isReached(around)) continue
    found.push(`sticks out (${Math.round(left)} to ${Math.round(right)}): ${element.outerHTML.slice(0, 140)}`)
  }
  return found.slice(0, 5)
}

/** Runs in the window. Every stop of the Tab key, downwards and upwards: what comes from below may stay under the edge, what comes from above under the bar. */
async function whatHidesFocus(): Promise<string[]> {
  const kinds =
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"], [contenteditable="true"]'
  const stops = [...document.querySelectorAll<HTMLElement>(kinds)].filter((element) => element.checkVisibility())
  const isSeen = (element: HTMLElement): boolean => {
    const { left, top, bottom, width, height } = element.getClientRects()[0] ?? new DOMRect()
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 2)
    const first = Math.max(top, 0)
    const last = Math.min(bottom, innerHeight)
    const shows = (y: number): boolean => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (element.contains(there) || there.contains(element))
    }
    const heights = [first + 3, (first + last) / 2, last - 3]
    return height > innerHeight / 2
      ? heights.some(shows)
      : top >= -1 && bottom <= innerHeight + 1 && heights.every(shows)
  }
  const before = document.activeElement
  const found = new Set<string>()
  for (const element of [...stops, ...stops.toReversed()]) {
    element.focus()
    if (document.activeElement !== element || isSeen(element)) continue
    // The window may need a moment to bring it into sight.
    for (let frame = 0; frame < 10 && !isSeen(element); frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    if (!isSeen(element)) found.add(`focus out of sight: ${element.outerHTML.slice(0, 160)}`)
  }
  if (before instanceof HTMLElement) before.focus()
  return [...found].slice(0, 5)
}
