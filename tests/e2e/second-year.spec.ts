// The second year: what changed is looked at one by one, the rest is read on, and a year in which nothing changed takes few presses.
import type { Page } from '@playwright/test'
import { sectionIds, type Confirmation, type School } from '#shared/school/school.ts'
import { anItem } from '../shared/schools.ts'
import { ready, withAdoption, withRound } from '../shared/documents/board-school.ts'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { expectInSight } from './in-sight.ts'
import { expectTask, goTo, goToSection, goToTask, onDisk, schoolOnDisk, untilSaved } from './steps.ts'
import {
  adoptGuide,
  advisedPositive,
  askMr,
  decide,
  field,
  handOn,
  heading,
  prepareUnchanged,
  readWithKeys,
  type Hand
} from './year.ts'

const stored = (app: App): School => JSON.parse(onDisk(app.schools)) as School
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
  const counting = (page: Page): Hand => {
    const hand = handOn(page)
    return {
      page,
      press: async (target, what) => {
        await hand.press(target, what)
        did.push(what)
      },
      write: async (id, words) => {
        await hand.write(id, words)
        filled.push(id)
      }
    }
  }
  /** A later visit: the program opens, and says what is to be done now. */
  const visit = async (today: string, act: (hand: Hand) => Promise<void>): Promise<void> => {
    const running = await app.start({ today, school: folder })
    const { page } = running
    // Where it was left may be another page.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (!(await page.title()).startsWith('Vandaag')) await goTo(page, 'Vandaag')
    const hand = counting(page)
    await hand.press(page.locator('.now a').first(), `${today}: wat nu`)
    await act(hand)
    await untilSaved(page)
    await running.quit()
  }
  await visit(AUTUMN, (hand) => prepareUnchanged(hand, 2027))
  await visit('2028-03-06', (hand) => askMr(hand, '20 maart 2028'))
  await visit('2028-04-18', (hand) => advisedPositive(hand, '17-4-2028'))
  await visit('2028-06-13', async (hand) => {
    await decide(hand, '12-6-2028', false)
    await adoptGuide(hand, { offerYear: '2028-2029', consent: '12-6-2028', guide: '13-6-2028' })
  })

  // That nothing is left to be mended, is seen on the desktop (two-years.electron.spec.ts).
  expect(stored(app).rhythms.guideAdoptions.map(({ day }) => day)).toContain('2028-06-13')
  info.annotations.push({ type: 'presses', description: `${did.length}: ${did.join(' · ')}; ${filled.length} fields` })
  expect(filled).toHaveLength(8)
  expect(did.length, did.join(' · ')).toBeLessThanOrEqual(25)
})
