// From a key to its letter painted: in a one-megabyte school in the editor and in an agreement's field, and in a school with 300
// people and 2,000 trainings in its lists.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { _electron, type Locator, type Page } from '@playwright/test'
import type { School } from '#shared/school/school.ts'
import { createSchoolAt, defaultStoreOptions } from '../../electron/store/index.ts'
import { median, percentile, type Bench, type Row } from './measurement.ts'
import { largeSchool, largeTeam } from './large-school.ts'

const KEYS = 60
const GOAL = 50

/** With more in it than any school has. */
const LARGE_GOAL = 100

export async function keystroke(bench: Bench): Promise<readonly Row[] | string> {
  if (bench.electron.executable === undefined) return bench.electron.why
  return [
    ...(await inSchool(bench, largeSchool(), async (page) => {
      await goTo(page, 'profiel/visie')
      const vision = await typeInto(
        page,
        page.locator('[contenteditable="true"]').first(),
        'keystroke to painted, vision',
        GOAL
      )
      await goTo(page, 'profiel/basisondersteuning')
      return [vision, await typeInto(page, page.locator('textarea').first(), 'keystroke to painted, agreement', GOAL)]
    })),
    ...(await inSchool(bench, largeTeam(), async (page) => {
      await goTo(page, 'wat-ons-team-kan')
      const team = await typeInto(
        page,
        page.locator('[id="expertise:e0.name"]'),
        'keystroke to painted, 300 expertises',
        LARGE_GOAL
      )
      await goTo(page, 'scholing-en-ambities')
      await page.getByRole('button', { name: 'Scholingsplan', exact: true }).click()
      await page.locator('summary').first().click()
      return [
        team,
        await typeInto(
          page,
          page.locator('[id="training:t0.goal"]'),
          'keystroke to painted, 2,000 trainings',
          LARGE_GOAL
        )
      ]
    }))
  ]
}

async function inSchool(
  bench: Bench,
  school: School,
  work: (page: Page) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  const home = mkdtempSync(path.join(bench.root, 'out', 'bench-keys-'))
  const folder = path.join(home, 'school')
  await createSchoolAt(folder, school, defaultStoreOptions())
  const app = await _electron.launch({
    args: [...bench.electronArguments, bench.root, folder],
    env: {
      ...(process.env as Record<string, string>),
      SOP_WIJZER_DATA: path.join(home, 'data'),
      SOP_WIJZER_SCHOOLS: home,
      SOP_WIJZER_TODAY: '2026-11-23'
    }
  })
  try {
    const page = await app.firstWindow()
    await page.locator('.frame h1').waitFor()
    return await work(page)
  } finally {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/(#\/school\/[^/]+\/).*/, `$1${place}`)
  }, screen)
}

async function typeInto(page: Page, field: Locator, what: string, goal: number): Promise<Row> {
  await field.click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { keyTimes: times })
    addEventListener(
      'keydown',
      (event) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp))),
      { capture: true }
    )
  })
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(70)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes)
  const typical = median(times)
  const slow = percentile(times, 0.95)
  return {
    what,
    figure: `${typical.toFixed(0)} ms, 95 % within ${slow.toFixed(0)} ms`,
    goal: `≤ ${goal} ms`,
    met: slow <= goal
  }
}
