// De Wilgenhof in the year in which it prepares the offer of 2027-2028: what was written in autumn stands, and all was looked at.
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { reviewable } from '#shared/law/review.ts'
import { currentOffer, offerOf, type Offer } from '#shared/school/current-offer.ts'
import { destinations } from '#shared/school/round-fields.ts'
import type { Round, School } from '#shared/school/school.ts'
import { lead, type Next } from '#shared/year/lead.ts'
import type { Now } from '#shared/year/now.ts'
import { tasksOf, type Task } from '#shared/year/tasks.ts'
import { anItem } from '../schools.ts'

export type Edit = (round: Round, school: School) => void

export const YEAR = '2027-2028'
const MEETINGS = ['2027-03-09 team', '2027-04-06 mr', '2027-05-25 mr', '2027-06-15 board', '2027-07-06 board']

/** Nothing of the MR, the board or the guide is typed yet. */
export function prepared(...edits: readonly Edit[]): School {
  const school = exampleSchool(() => 'school')
  const { regulations } = school.internal
  regulations.region = 'middle'
  regulations.adviceWeeks = { value: '6', confirmed: true, article: '' }
  regulations.runsInHolidays = { value: 'no', confirmed: true, article: '' }
  regulations.papersDays = { value: '7', confirmed: true, article: '' }
  school.internal.meetingDays = MEETINGS.map((text, at) => {
    const [day = '', of = ''] = text.split(' ')
    return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
  })
  for (const id of reviewable(school))
    school.sections[id].confirmations = [{ id: 'b', schoolYear: YEAR, with: '', day: '2027-03-15', seen: '' }]
  const round = roundIn(school)
  Object.assign(round.mr, { replyBy: '', talkOn: '' })
  round.boardNote.meetingOn = ''
  return after(school, ...edits)
}

export function after(school: School, ...edits: readonly Edit[]): School {
  const copy = structuredClone(school)
  for (const edit of edits) edit(roundIn(copy), copy)
  return copy
}

function roundIn({ rounds }: School): Round {
  const round = rounds.find(({ schoolYear }) => schoolYear === YEAR)
  if (round === undefined) throw new Error(`no round for ${YEAR}`)
  return round
}

export const asked: Edit = ({ mr }) =>
  void Object.assign(mr, { askedOn: '2027-03-30', replyBy: '2027-05-20', talkOn: '2027-04-06' })
export const positive: Edit = ({ mr }) =>
  void Object.assign(mr, { advice: 'positive', adviceOn: '2027-05-11', followed: 'yes' })
export const negative: Edit = ({ mr }) =>
  void Object.assign(mr, { advice: 'negative', adviceOn: '2027-05-11', followed: 'no', furtherTalkOn: '2027-05-20' })
export const decidedOn =
  (day: string, what: Round['adoption']['what'] = 'guide'): Edit =>
  ({ adoption }) =>
    void Object.assign(adoption, { what, day, by: 'board', version: day })
export const consented: Edit = ({ guideConsent }) =>
  void Object.assign(guideConsent, { askedOn: '2027-05-10', answer: 'given', consentOn: '2027-05-18' })
export const guideOn =
  (day: string): Edit =>
  (_, { rhythms }) =>
    void rhythms.guideAdoptions.push({ id: 'gids', schoolYear: YEAR, day })
export const allSentOn =
  (day: string): Edit =>
  ({ sent }) => {
    for (const to of destinations) sent[to] = day
  }

export const offer = (school: School, day: string): Offer => offerOf(school, schoolYearFrom(2027), isoDay(day))
export const tasks = (school: School, day: string, of: Offer = offer(school, day)): readonly Task[] =>
  tasksOf(school, catalogue, of, isoDay(day))
export const task = (school: School, day: string, id: Task['id']): Task => {
  const found = tasks(school, day).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no task ${id}`)
  return found
}
export const now = (school: School, day: string, of: Offer = offer(school, day)): Now =>
  lead(school, catalogue, of, isoDay(day)).now
export const next = (school: School, day: string): readonly Next[] =>
  lead(school, catalogue, offer(school, day), isoDay(day)).next
export const yearOn = (school: School, day: string): string => currentOffer(school, isoDay(day)).schoolYear
