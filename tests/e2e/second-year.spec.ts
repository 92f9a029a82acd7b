// The second year: what changed is looked at one by one, the rest is read on, and a year in which nothing changed takes few presses.
import type { Locator, Page } from '@playwright/test'
import { catalogue } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { judge } from '#shared/law/procedure/judge.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import { tasksOf } from '#shared/year/tasks.ts'
import { sectionIds, type Confirmation, type School } from '#shared/school/school.ts'
import { anItem } from '../shared/schools.ts'
import { ready, withAdoption, withRound } from '../shared/documents/board-school.ts'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { expectInSight } from './in-sight.ts'
import {
  expectTask,
  goTo,
  goToSection,
  goToTask,
  MAKING,
  MAKING_ALL,
  onDisk,
  schoolOnDisk,
  untilSaved
} from './steps.ts'

const stored = (app: App): School => JSON.parse(onDisk(app.schools)) as School
const field = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`)
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 2, name })

/** The offer of 2027-2028 is recorded, with its school guide; that of the next year is not begun. */
const recorded = withRound(
  withAdoption(ready, { what: 'both', day: '2027-05-18', by: 'board', version: '2027-05-18' }),
  () => ({ changes: { team: 'yes', hours: 'no' } })
)
const MEETINGS = ['2027-10-05 team', '2027-11-09 board', '2028-03-20 mr']
const inYearTwo: School = {
  ...recorded,
  rhythms: {
    ...recorded.rhythms,
    guideAdoptions: [{ id: 'gids', schoolYear: '2027-2028', day: '2027-06-15' }]
  },
  internal: {
    ...recorded.internal,
    meetingDays: MEETINGS.map((text, at) => {
      const [day = '', of = ''] = text.split(' ')
      return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
    })
  }
}
const AUTUMN = '2027-11-23'

/** Reads on with the keys until the button may be pressed. */
async function readWithKeys(page: Page, button: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('PageDown')
    await expect(button).toHaveAttribute('aria-disabled', 'false', { timeout: 250 })
  }).toPass({ intervals: [100], timeout: 60_000 })
}

test('a yes leads straight to what it touches, one by one; the rest is read on with one press, and what changes later comes back alone', async ({
  app
}) => {
  test.setTimeout(90_000)
  const { page } = await app.start({ today: AUTUMN, school: schoolOnDisk(app.schools, inYearTwo) })
  await goToTask(page, 'changes')
  await expect(page.getByText('Vorig jaar: ja')).toBeVisible()
  await expectNoViolations(page, 'what changed')
  await page
    .getByRole('radiogroup', { name: 'Werkt u met andere partners, of anders met dezelfde partners?' })
    .getByLabel('Ja')
    .check()
  // Not before the whole list was on screen.
  const rest = page.getByRole('button', { name: 'Op de andere negen: nee' })
  await rest.focus()
  await expect(rest).toHaveAttribute('aria-disabled', 'false')
  await page.keyboard.press('Enter')
  await expect(field(page, 'round.changes.told')).toContainText('Deze onderdelen kijkt u na: 8. Samenwerking.')
  await untilSaved(page)
  expect(
    Object.values(stored(app).rounds.at(-1)?.changes ?? {})
      .toSorted()
      .join(' ')
  ).toBe('no no no no no no no no no yes')
  await page.getByRole('link', { name: 'Verder met nakijken' }).click()
  await expectTask(page, 'review')
  await expect(page.getByText('Onderdeel 1 van 1 om één voor één na te kijken')).toBeVisible()
  await expect(heading(page, '8. Samenwerking')).toBeVisible()
  await expectNoViolations(page, 'looking at one section')
  await expectInSight(page, 'looking at one section')

  // To the section, and back: the queue goes on.
  await page.getByRole('button', { name: 'Ik pas dit aan' }).click()
  await expect(page).toHaveTitle(/Samenwerking/)
  await page.getByRole('link', { name: 'Terug naar nakijken' }).click()
  await expectTask(page, 'review')
  await page.getByLabel('Wie keek er mee?').fill('het team')
  await page.getByRole('button', { name: 'Klopt nog', exact: true }).click()
  await expect(heading(page, /^Lees de andere \d+ onderdelen door/)).toBeFocused()

  const all = page.getByRole('button', { name: 'Alles gelezen, klopt nog' })
  await expect(all).toHaveAttribute('aria-disabled', 'true')
  await expectNoViolations(page, 'reading on')
  await readWithKeys(page, all)
  await all.click()
  await expect(heading(page, 'Klaar met nakijken')).toBeFocused()
  await untilSaved(page)
  const { sections } = stored(app)
  const looked = sectionIds
    .flatMap((id): readonly Confirmation[] => sections[id].confirmations)
    .filter(({ schoolYear }) => schoolYear === '2028-2029')
  expect(looked).toHaveLength(13)
  expect(new Set(looked.map(({ day, with: who }) => `${day} ${who}`))).toEqual(new Set([`${AUTUMN} het team`]))

  // One step back, and forth.
  await page.keyboard.press('Control+z')
  await expect(heading(page, /^Lees de andere \d+ onderdelen door/)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(heading(page, 'Klaar met nakijken')).toBeVisible()

  await goToSection(page, 'cooperation')
  await page.locator('[id^="partners:"][id$=".purpose"]').first().fill('Iets heel anders.')
  await goToTask(page, 'review')
  await expect(page.getByText('U keek dit al na op 23 november 2027. Daarna is er iets gewijzigd.')).toBeVisible()
  await expect(heading(page, '8. Samenwerking')).toBeVisible()
  await page.getByRole('button', { name: 'Klopt nog', exact: true }).click()
  await expect(heading(page, 'Klaar met nakijken')).toBeVisible()
})

test('a year in which nothing changed takes at most 25 presses and 8 fields', async ({ app }, info) => {
  test.setTimeout(150_000)

  const folder = schoolOnDisk(app.schools, inYearTwo)
  const did: string[] = []
  const filled: string[] = []
  const press = async (target: Locator, what: string): Promise<void> => {
    await target.click()
    did.push(what)
  }
  const write = async (page: Page, id: string, words: string): Promise<void> => {
    await field(page, id).fill(words)
    filled.push(id)
  }
  /** A later visit: the program opens, and says what is to be done now. */
  const visit = async (today: string): Promise<{ page: Page; leave: () => Promise<void> }> => {
    const running = await app.start({ today, school: folder })
    const { page } = running
    // Where it was left may be another page.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (!(await page.title()).startsWith('Vandaag')) await goTo(page, 'Vandaag')
    await press(page.locator('.now a').first(), `${today}: wat nu`)
    return {
      page,
      leave: async () => {
        await untilSaved(page)
        await running.quit()
      }
    }
  }
  const onward = (page: Page): Locator => page.getByRole('link', { name: /^Verder met/ })
  const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
  const choose = (page: Page, id: string, words: RegExp): Locator =>
    page
      .locator('fieldset')
      .filter({ has: field(page, id) })
      .getByLabel(words)
      .first()

  const autumn = await visit(AUTUMN)
  {
    const { page } = autumn
    await expectTask(page, 'changes')
    const no = button(page, 'Op alle tien: nee')
    await readWithKeys(page, no)
    await press(no, 'alles nee')
    await expect(field(page, 'round.changes.told')).toContainText('Straks leest u alle onderdelen nog één keer door.')
    await press(onward(page), 'verder')
    await expectTask(page, 'pupils')
    await press(button(page, 'Neem over hoe het ging'), 'manier')
    await write(page, 'round.pupilsSay.heldOn', '4-10-2027')
    await write(page, 'round.pupilsSay.outcome', 'Zij willen vaker naar buiten.')
    await write(page, 'round.pupilsSay.influence', 'Wij gaan elke dag een keer extra naar buiten.')
    await write(page, 'round.pupilsSay.toldOn', '8-11-2027')
    await press(page.getByLabel('Ja, de inbreng van leerlingen is klaar'), 'klaar')
    await press(onward(page), 'verder')
    await expectTask(page, 'talks')
    await press(button(page, '5 oktober 2027'), 'team')
    await press(button(page, '9 november 2027'), 'bestuur')
    await press(onward(page), 'verder')
    await expectTask(page, 'review')
    const all = button(page, 'Alles gelezen, klopt nog')
    await readWithKeys(page, all)
    await press(all, 'alles gelezen')
    await expect(heading(page, 'Klaar met nakijken')).toBeVisible()
  }
  await autumn.leave()

  const march = await visit('2028-03-06')
  {
    const { page } = march
    await expectTask(page, 'request')
    await press(button(page, /^Vraag antwoord uiterlijk/), 'antwoord uiterlijk')
    await press(button(page, '20 maart 2028'), 'gesprek')
    await press(button(page, /^Maak (het stuk|de stukken)$/), 'maak')
    await expect(button(page, /opnieuw$/)).toBeVisible(MAKING)
    await press(button(page, 'Vandaag verstuurd'), 'verstuurd')
  }
  await march.leave()

  const april = await visit('2028-04-18')
  {
    const { page } = april
    await expect(page).toHaveTitle('Advies en reactie – SOP-wijzer')
    await press(choose(page, 'round.mr.advice', /^Positief$/), 'positief')
    await write(page, 'round.mr.adviceOn', '17-4-2028')
    await press(choose(page, 'round.mr.followed', /^Ja/), 'volgt')
  }
  await april.leave()

  const june = await visit('2028-06-13')
  {
    const { page } = june
    await expect(page).toHaveTitle('Aanbod vaststellen – SOP-wijzer')
    await press(button(page, /^Net als vorig jaar/), 'net als vorig jaar')
    await write(page, 'round.adoption.day', '12-6-2028')
    await press(button(page, 'Leg het besluit vast'), 'leg vast')
    await press(button(page, 'Ja, leg het besluit vast'), 'ja')
    await expect(field(page, 'round.adoption.recorded')).toBeFocused(MAKING_ALL)
    await press(onward(page), 'verder')
    await expectTask(page, 'guide')
    await press(choose(page, 'round.guideConsent.answer', /^Zij stemmen in$/), 'instemming')
    await write(page, 'round.guideConsent.consentOn', '12-6-2028')
    await write(page, 'guide-adoption:2028-2029.day', '13-6-2028')
    await press(button(page, /^Vandaag verstuurd \(/), 'alles verstuurd')
  }
  await june.leave()

  const [round] = stored(app).rounds.filter(({ schoolYear }) => schoolYear === '2028-2029')
  expect(round?.adoption).toMatchObject({ version: '2028-06-12', what: 'guide', by: 'board' })
  expect(stored(app).rhythms.guideAdoptions.map(({ day }) => day)).toContain('2028-06-13')
  // All of it is done and nothing is left to be mended; what goes to the SWV has a day of its own.
  const today = isoDay('2028-06-13')
  const offer = offerOf(stored(app), schoolYearFrom(2028), today)
  expect(judge(stored(app), catalogue, offer, today)).toEqual([])
  const open = tasksOf(stored(app), catalogue, offer, today).filter(({ status }) => status.kind !== 'done')
  expect(open.map(({ line }) => line)).toEqual(['Vastgesteld op 13 juni 2028. Nog 1 keer te versturen.'])
  info.annotations.push({ type: 'presses', description: `${did.length}: ${did.join(' · ')}; ${filled.length} fields` })
  expect(filled).toHaveLength(8)
  expect(did.length, did.join(' · ')).toBeLessThanOrEqual(25)
})
