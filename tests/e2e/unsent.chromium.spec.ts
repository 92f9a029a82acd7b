// The program behind the tab hangs, stops or forgets the tab: what was typed stays in sight until it is on disk. Only in the
// browser can a test come between window and host; the code above that is the same on the desktop.
import { readdirSync } from 'node:fs'
import type { Page, Route, WebSocketRoute } from '@playwright/test'
import { expect, test } from './app.ts'
import { beginSchool, goTo, goToSection, onDisk, untilSaved, visionEditor } from './steps.ts'

const SENTENCE = 'Deze zin moet blijven.'
const WAY_BACK = 'U blijft bij deze school'

/** Holds what the page asks until it is let go; the host does not even see it. */
async function hold(
  page: Page,
  address: string,
  which: (route: Route) => boolean = () => true
): Promise<{ letGo(): Promise<void> }> {
  const held: Route[] = []
  await page.route(address, (route) => (which(route) ? void held.push(route) : route.continue()))
  return {
    async letGo() {
      await page.unroute(address)
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)))
    }
  }
}

/** The scripts of the built window that this page has not read yet. It reads all of them by itself: later they may be out of reach. */
async function unread(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
  )
  return readdirSync(new URL('../../dist/renderer/assets', import.meta.url)).filter(
    (name) => name.endsWith('.js') && !names.includes(name)
  )
}

const isEdit = (route: Route): boolean => route.request().postData()?.includes('"school.edit"') === true

async function typeInVision(page: Page): Promise<void> {
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type(SENTENCE)
}

test('a school is not left while the program does not take its words', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const edits = await hold(page, '**/api/request', isEdit)
  await typeInVision(page)
  for (const leave of [
    () => page.getByRole('link', { name: 'Andere school' }).click(),
    () => page.evaluate(() => void (location.hash = '#/'))
  ]) {
    await leave()
    await expect(page.locator('#save-banner')).toBeFocused()
    await expect(page.locator('#save-banner')).toContainText(
      'Niet opgeslagen. Het programma achter dit venster antwoordt niet.'
    )
    await expect(page.locator('.save')).toHaveText('Niet opgeslagen')
    await expect(page.getByText(WAY_BACK)).toBeAttached()
    await goToSection(page, 'vision')
    await expect(visionEditor(page)).toHaveText(SENTENCE)
  }
  await edits.letGo()
  await untilSaved(page)
  expect(onDisk(app.schools)).toContain(SENTENCE)
  await goTo(page, 'Andere school')
  await expect(page.getByRole('heading', { name: 'Welkom bij SOP-wijzer' })).toBeVisible()
})

test('when the program is gone the words stay, also after Andere school', async ({ app }, info) => {
  info.annotations.push({ type: 'expected-complaint', description: 'ERR_INTERNET_DISCONNECTED' })
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  await expect.poll(() => unread(page)).toEqual([])
  await page.context().setOffline(true)
  await typeInVision(page)
  await page.getByRole('link', { name: 'Andere school' }).click()
  await expect(page.getByText(WAY_BACK)).toBeAttached()
  await expect(page.locator('#save-banner')).toContainText('Kopieer dan eerst uw laatste tekst')
  await expect(page.getByText('Dit tabblad kunt u dan sluiten')).toHaveCount(0)
  await expect(visionEditor(page)).toHaveText(SENTENCE)
  await page.context().setOffline(false)
  await untilSaved(page)
  expect(onDisk(app.schools)).toContain(SENTENCE)
})

interface Line {
  /** Breaks the tab's socket, as sleep does; a new one does not reach the program. */
  cut(): Promise<void>
  mend(): void
}

/** Loads the page anew with a socket that the test can break. */
async function withLine(page: Page): Promise<Line> {
  let present: { readonly inPage: WebSocketRoute; readonly atProgram: WebSocketRoute } | undefined
  let mended: Promise<void> = Promise.resolve()
  let mend = (): void => undefined
  await page.routeWebSocket('**/api/events*', async (inPage) => {
    await mended
    present = { inPage, atProgram: inPage.connectToServer() }
  })
  await page.reload()
  return {
    async cut() {
      mended = new Promise((resolve) => (mend = resolve))
      await present?.atProgram.close()
      await present?.inPage.close({ code: 3000 })
    },
    mend: () => mend()
  }
}

/** Whether the host has no session for this tab any more. */
const isForgotten = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const body = JSON.stringify({ tab: sessionStorage.getItem('sop-wijzer-tab'), name: 'schools.list', input: {} })
    const headers = { 'Content-Type': 'application/json' }
    return (await fetch('/api/request', { method: 'POST', headers, body })).status === 410
  })

/** The tab is away for so long that the host forgets it, and words are typed meanwhile. */
async function typeWhileAway(page: Page, line: Line, meanwhile: () => Promise<void>): Promise<void> {
  const edits = await hold(page, '**/api/request', isEdit)
  await line.cut()
  await typeInVision(page)
  await expect.poll(() => isForgotten(page)).toBe(true)
  await meanwhile()
  line.mend()
  await edits.letGo()
}

test('when the program forgot the tab, what was typed meanwhile is sent again', async ({ app }, info) => {
  info.annotations.push({ type: 'expected-complaint', description: '410' })
  const { page } = await app.start()
  const line = await withLine(page)
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  await typeWhileAway(page, line, () => Promise.resolve())
  await untilSaved(page)
  await expect(visionEditor(page)).toHaveText(SENTENCE)
  expect(onDisk(app.schools)).toContain(SENTENCE)
  await page.keyboard.type(' En verder.')
  await expect.poll(() => onDisk(app.schools)).toContain('En verder.')
})

test('when another tab wrote meanwhile, nothing is overwritten and the words stay to be copied', async ({
  app
}, info) => {
  info.annotations.push({ type: 'expected-complaint', description: '410' })
  const running = await app.start()
  const { page } = running
  const line = await withLine(page)
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const address = new URL(page.url()).hash
  await typeWhileAway(page, line, async () => {
    const other = await running.secondWindow()
    await other.evaluate((hash) => {
      location.hash = hash
    }, address)
    await goTo(other, 'Gegevens')
    await expect(other.getByLabel('Plaats')).toBeEditable()
    await other.getByLabel('Plaats').fill('Beukendorp')
    await untilSaved(other)
  })
  await expect(page.locator('#save-banner')).toContainText('Kopieer eerst uw laatste tekst')
  await expect(visionEditor(page)).toHaveText(SENTENCE)
  await expect(visionEditor(page)).not.toHaveAttribute('contenteditable', 'true')
  expect(onDisk(app.schools)).toContain('Beukendorp')
  await page.getByRole('button', { name: 'Laad de school opnieuw' }).click()
  await expect(page.getByText('al open in een ander venster')).toBeVisible()
  await expect(visionEditor(page)).toHaveText('')
  await goTo(page, 'Gegevens')
  await expect(page.getByLabel('Plaats')).toHaveValue('Beukendorp')
})

test('what a reading tab missed while its line was broken, it shows when the line is back', async ({ app }) => {
  const running = await app.start()
  const { page } = running
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  const reader = await page.context().newPage()
  const line = await withLine(reader)
  await reader.goto(page.url())
  await expect(reader.getByText('al open in een ander venster')).toBeVisible()
  await line.cut()
  await page.getByLabel('Plaats').fill('Beukendorp')
  await untilSaved(page)
  await expect(reader.getByLabel('Plaats')).toHaveValue('Eikendorp')
  line.mend()
  await expect(reader.getByLabel('Plaats')).toHaveValue('Beukendorp')
})
