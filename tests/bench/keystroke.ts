// From a key to its letter painted, while a one-megabyte school is open: in the editor and in an agreement's field.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { _electron, type Locator, type Page } from '@playwright/test'
import { createSchoolAt, defaultStoreOptions } from '../../electron/store/index.ts'
import { median, percentile, type Bench, type Row } from './measurement.ts'
import { largeSchool } from './large-school.ts'

const KEYS = 60
const GOAL = 50

export async function keystroke(bench: Bench): Promise<readonly Row[] | string> {
  if (bench.electron.executable === undefined) return bench.electron.why
  const work = mkdtempSync(path.join(bench.root, 'out', 'bench-keys-'))
  const folder = path.join(work, 'school')
  await createSchoolAt(folder, largeSchool(), defaultStoreOptions())
  const app = await _electron.launch({
    executablePath: bench.electron.executable,
    args: [...bench.electronArguments, bench.root, folder],
    env: { ...(process.env as Record<string, string>), SOP_WIJZER_DATA: path.join(work, 'data'), SOP_WIJZER_SCHOOLS: work }
  })
  try {
    const page = await app.firstWindow()
    await page.locator('.frame h1').waitFor()
    const rows: Row[] = []
    await goTo(page, 'profiel/visie')
    rows.push(await typeInto(page, page.locator('[contenteditable="true"]').first(), 'keystroke to painted, vision'))
    await goTo(page, 'profiel/basisondersteuning')
    rows.push(await typeInto(page, page.locator('textarea').first(), 'keystroke to painted, agreement'))
    return rows
  } finally {
    await app.close()
    rmSync(work, { recursive: true, force: true })
  }
}

async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/(#\/school\/[^/]+\/).*/, `$1${place}`)
  }, screen)
}

async function typeInto(page: Page, field: Locator, what: string): Promise<Row> {
  await field.click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { keyTimes: times })
    addEventListener('keydown', (event) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp))), { capture: true })
  })
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(70)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes)
  const typical = median(times)
  const slow = percentile(times, 0.95)
  return { what, figure: `${typical.toFixed(0)} ms, 95 % within ${slow.toFixed(0)} ms`, goal: `≤ ${GOAL} ms`, met: slow <= GOAL }
}
