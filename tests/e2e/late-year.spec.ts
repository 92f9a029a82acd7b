// 1 August has come and the school guide is still open: it is recorded late, or closed with a reason, and the next year begins.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { School } from '#shared/school/school.ts'
import { ready, withAdoption } from '../shared/documents/board-school.ts'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import {
  expectTask,
  goTo,
  goToSection,
  goToTask,
  goToTasks,
  MAKING_ALL,
  onDisk,
  schoolFolder,
  schoolOnDisk,
  untilSaved
} from './steps.ts'

const TODAY = '2027-08-20'
const stored = (app: App): School => JSON.parse(onDisk(app.schools)) as School
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const STILL_OPEN = 'De schoolgids 2027-2028 staat nog open'

test('a decision that comes on 20 August is recorded for its own year', async ({ app }) => {
  // The documents of a decision are made.
  test.setTimeout(90_000)
  const school = schoolOnDisk(app.schools, withAdoption(ready, { day: TODAY }))
  const { page } = await app.start({ today: TODAY, school })
  await expect(title(page)).toHaveText('Schoolgids 2027-2028: staat nog open')
  await expect(page.getByRole('heading', { name: STILL_OPEN })).toBeVisible()
  await expectNoViolations(page, 'the overview of a late year')
  await page.getByRole('link', { name: 'Leg het besluit vast' }).click()
  await expectTask(page, 'adoption')
  await expectNoViolations(page, 'the decision of a late year')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await page.getByRole('button', { name: 'Ja, leg het besluit vast' }).click()
  await expect(field(page, 'round.adoption.recorded')).toBeFocused(MAKING_ALL)
  await untilSaved(page)
  expect(readdirSync(path.join(schoolFolder(app.schools), 'versies'))).toEqual([TODAY])

  // The offer is decided on, and the guide is not: its year stays open until that day is there too.
  await expect(page.getByRole('heading', { name: STILL_OPEN, exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Vul in wanneer de schoolgids is vastgesteld' }).click()
  await expectTask(page, 'guide')
  await expect(page.getByText('Dan staat er: te laat vastgesteld.')).toBeVisible()
  await field(page, 'guide-adoption:2027-2028.day').fill('20-8-2027')
  await untilSaved(page)
  expect(stored(app).rhythms.guideAdoptions.at(-1)).toMatchObject({ schoolYear: '2027-2028', day: TODAY })

  // Its year stays in sight, with its papers; what comes next is the next year.
  const years = page.getByRole('navigation', { name: 'Schooljaren' })
  await goToTasks(page)
  await expect(page.getByText('Het aanbod voor 2027-2028.')).toBeVisible()
  await goTo(page, 'Documenten')
  await expect(page.getByText('20 augustus 2027').first()).toBeVisible()
  await goTo(page, 'Vandaag')
  await expect(page.getByRole('heading', { name: STILL_OPEN })).toHaveCount(0)
  await page.getByRole('link', { name: 'Schoolgids', exact: true }).click()
  await expect(
    page.getByText('De schoolgids 2027-2028 is vastgesteld op 20 augustus 2027. Dat was niet voor 1 augustus 2027.')
  ).toBeVisible()

  // What pupils said is asked anew; what they said before stands beside it to read, and cannot still be right.
  await goToSection(page, 'pupilsSay')
  await expect(field(page, 'round.pupilsSay.outcome')).toHaveValue('')
  await expect(page.getByText('Klopt dit onderdeel nog?')).toHaveCount(0)
  await page.getByText('Vorig jaar schreef u:').click()
  await expect(page.getByRole('main').getByText('Wij schreven dit zelf', { exact: false }).first()).toBeVisible()
  await expectNoViolations(page, 'what pupils said last year')
  // Of a year that is chosen it is written on the page of its task.
  await goToTasks(page)
  await years.getByRole('link', { name: '2027-2028, vastgesteld' }).click()
  await goToTask(page, 'pupils')
  await expect(field(page, 'round.pupilsSay.outcome')).toHaveValue(/Wij schreven dit zelf/)
  await expectNoViolations(page, 'what pupils said, on the page of its task')
  await goTo(page, 'Vandaag')

  // Undo asks before it leaves a page: it takes the day of the guide back, and then comes back to where the decision was recorded.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: STILL_OPEN, exact: true })).toBeVisible()
  await expect(field(page, 'guide-adoption:2027-2028.day')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dit hoort bij “Aanbod vaststellen”.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(field(page, 'round.adoption.record')).toBeFocused()
})

test('a year that came to nothing is closed with a reason, and the next one begins', async ({ app }) => {
  const { page } = await app.start({ today: TODAY, school: schoolOnDisk(app.schools, ready) })
  const notDone = page.getByRole('button', { name: 'Is niet gebeurd, omdat…' })
  const why = page.getByLabel('Niet gebeurd, omdat', { exact: true })
  // “Vandaag” leads to where it is said.
  await page.getByRole('link', { name: 'Is niet gebeurd, omdat…' }).click()
  await expect(notDone).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, 'round.close.title')).toBeFocused()
  await expectNoViolations(page, 'asked before closing')
  await page.keyboard.press('Escape')
  await expect(notDone).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Sluit 2027-2028 af' }).click()
  await expect(why).toBeFocused()
  await expect(page.getByText('Schrijf eerst op waarom het niet is gebeurd.')).toBeVisible()
  await page.keyboard.type('Er was geen directeur.')
  await page.getByRole('button', { name: 'Sluit 2027-2028 af' }).click()
  const closed = field(page, 'round.closed')
  await expect(closed).toBeFocused()
  await expect(closed).toContainText('De reden: Er was geen directeur.')
  await expectNoViolations(page, 'a year that was closed')
  await untilSaved(page)
  expect(stored(app).rounds[0]?.closed).toEqual({ day: TODAY, why: 'Er was geen directeur.' })

  await page.keyboard.press('Control+z')
  await expect(notDone).toBeFocused()
  await page.keyboard.press('Control+y')
  await expect(closed).toBeFocused()

  // The next year, empty, begins with the first field.
  await page.getByRole('link', { name: 'Werk aan 2028-2029' }).click()
  const talk = field(page, 'round.teamTalk.changed')
  await goToTask(page, 'talks')
  await expect(talk).toHaveValue('')
  await talk.fill('Meer handen in de klas.')
  await field(page, 'round.boardTalk.changed').fill('Het bestuur leest mee.')
  await untilSaved(page)
  expect(stored(app).rounds.map(({ schoolYear, teamTalk }) => [schoolYear, teamTalk.changed])).toEqual([
    ['2027-2028', ready.rounds[0]?.teamTalk.changed],
    ['2028-2029', 'Meer handen in de klas.']
  ])

  // Opened again it comes first; the year that was begun stands beside it.
  await goToTasks(page)
  await page.getByRole('link', { name: '2027-2028, niet vastgesteld' }).click()
  await page.getByRole('button', { name: 'Open 2027-2028 weer' }).click()
  await expect(notDone).toBeFocused()
  await goToTask(page, 'talks')
  await expect(talk).not.toHaveValue('Meer handen in de klas.')
  await goToTasks(page)
  await page.getByRole('link', { name: '2028-2029', exact: true }).click()
  await expect(page.getByText('U werkt hier aan 2028-2029.')).toBeVisible()
  await expectNoViolations(page, 'a year beside one that is open')
  await goToTask(page, 'talks')
  await expect(talk).toHaveValue('Meer handen in de klas.')
  await untilSaved(page)
  expect(stored(app).rounds[0]?.closed).toEqual({ day: '', why: '' })
  await goTo(page, 'Vandaag')
  await expect(page.getByRole('heading', { name: STILL_OPEN })).toBeVisible()
})
