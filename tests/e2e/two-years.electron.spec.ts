// The long way, on the real desktop: a new school, its first school guide, and a second year in which nothing changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { judge } from '#shared/law/procedure/judge.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import { newRound, type School } from '#shared/school/school.ts'
import { tasksOf } from '#shared/year/tasks.ts'
import { ready } from '../shared/documents/board-school.ts'
import { anItem } from '../shared/schools.ts'
import { expect, test, type App } from './app.ts'
import { beginSchool, goTo, goToTask, onDisk, schoolFile, schoolFolder, untilSaved } from './steps.ts'
import { adoptGuide, advisedPositive, askMr, decide, handOn, prepareUnchanged, type Hand } from './year.ts'

const MEETINGS = ['2027-10-05 team', '2027-11-09 board', '2028-03-20 mr']

/** What was written in the profile between her first visit and the decision; of the year there is nothing but what pupils said. */
function writeProfile(file: string): void {
  const school = JSON.parse(readFileSync(file, 'utf8')) as School
  const meetingDays = MEETINGS.map((text, at) => {
    const [day = '', of = ''] = text.split(' ')
    return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
  })
  const written: School = {
    ...school,
    identity: { ...ready.identity, name: school.identity.name },
    sections: ready.sections,
    internal: { ...ready.internal, meetingDays },
    rounds: ready.rounds.map(({ id, schoolYear, pupilsSay }) => ({ ...newRound(id, schoolYear), pupilsSay }))
  }
  writeFileSync(file, JSON.stringify(written, null, 2))
}

/** What is wrong with the year of this offer, and what of it is not done. */
function leftOf(app: App, startYear: number, day: string): readonly string[] {
  const school = JSON.parse(onDisk(app.schools)) as School
  const today = isoDay(day)
  const offer = offerOf(school, schoolYearFrom(startYear), today)
  return [
    ...judge(school, catalogue, offer, today).map(({ id }) => id),
    ...tasksOf(school, catalogue, offer, today)
      .filter(({ status }) => status.kind !== 'done' && status.kind !== 'left-out')
      .map(({ id, line }) => `${id}: ${line}`)
  ]
}

test('from a new school to its second school guide', async ({ app }) => {
  // Four visits in two years, each a start of the program, and the papers of two decisions.
  test.setTimeout(180_000)
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await untilSaved(first.page)
  await first.quit()
  writeProfile(schoolFile(app.schools))

  const visit = async (today: string, act: (hand: Hand) => Promise<void>): Promise<void> => {
    const running = await app.start({ today, school: schoolFolder(app.schools) })
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible()
    await act(handOn(running.page))
    await untilSaved(running.page)
    await running.quit()
  }
  /** What is to be done now, as the first screen says it. */
  const now = async ({ page }: Hand): Promise<void> => {
    if (!(await page.title()).startsWith('Vandaag')) await goTo(page, 'Vandaag')
    await page.locator('.now a').first().click()
  }

  await visit('2027-06-22', async (hand) => {
    await goToTask(hand.page, 'request')
    await hand.write('round.mr.reasons', 'Er komt een rustige werkplek bij.')
    await hand.write('round.mr.forStaff', 'Eén studiemiddag.')
    await hand.write('round.mr.forParents', 'Geen gevolgen.')
    await hand.write('round.mr.forPupils', 'Een plek om rustig te werken.')
    await hand.write('round.mr.replyBy', '20-4-2027')
    await hand.write('round.mr.talkOn', '23-3-2027')
    await hand.write('round.mr.askedOn', '9-3-2027')
    await goToTask(hand.page, 'advice')
    await advisedPositive(hand, '13-4-2027')
    await goToTask(hand.page, 'adoption')
    await decide(hand, '18-5-2027', true)
    await adoptGuide(hand, { offerYear: '2027-2028', consent: '1-6-2027', guide: '15-6-2027' })
  })
  // What goes to the SWV has a day of its own; the talks with team and board are asked, and hold nothing up.
  expect(leftOf(app, 2027, '2027-06-22').filter((task) => !task.startsWith('talks'))).toEqual([
    'guide: Vastgesteld op 15 juni 2027. Nog 1 keer te versturen.'
  ])

  await visit('2028-03-06', async (hand) => {
    await goToTask(hand.page, 'changes')
    await prepareUnchanged(hand, 2027)
    await goToTask(hand.page, 'request')
    await askMr(hand, '20 maart 2028')
  })
  await visit('2028-06-13', async (hand) => {
    await now(hand)
    await advisedPositive(hand, '17-4-2028')
    await goToTask(hand.page, 'adoption')
    await decide(hand, '12-6-2028', false)
    await adoptGuide(hand, { offerYear: '2028-2029', consent: '12-6-2028', guide: '13-6-2028' })
  })
  expect(leftOf(app, 2028, '2028-06-13')).toEqual(['guide: Vastgesteld op 13 juni 2028. Nog 1 keer te versturen.'])
})
