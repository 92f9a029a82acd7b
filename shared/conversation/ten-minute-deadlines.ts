// The cards of ten minutes, each in a meeting of the team: two in a school year, or six. One that is let go by asks nothing.
import { daysBetween } from '../calendar/days.ts'
import { calendarOf, type SchoolCalendar } from '../calendar/holidays.ts'
import { schoolDayFrom } from '../calendar/school-days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { tenMinuteIds, type TenMinuteId } from '../catalogue/text-keys.ts'
import {
  firstDayOf,
  lastDayOf,
  nextSchoolYear,
  parseDay,
  schoolYearOf,
  startYearOf,
  type IsoDay,
  type SchoolYear
} from '../day.ts'
import { knownWord } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { TALK_RHYTHM, talkAnchor } from '../school/talk-anchors.ts'
import type { Talk } from '../school/talk-edits.ts'
import { talkRhythms, type TalkRhythm } from '../school/vocabulary.ts'
import { typedDay } from '../typed-day.ts'
import { doneSince, ownGround, type Deadline, type DeadlineSource } from '../year/deadline.ts'
import { hasYear } from '../year/ending.ts'
import { meetingsFrom } from '../year/meetings.ts'
import { isHeld } from './talk.ts'

const ofRhythm: Readonly<Record<TalkRhythm, readonly TenMinuteId[]>> = {
  two: ['j1', 'j4'],
  six: tenMinuteIds,
  none: []
}
/** A meeting that comes later is that of another card. */
const IN_TIME = 45
/** So long one that was let go by is still told. */
const PASSED_DAYS = 31
/** From this month of the running school year on, the next one is planned too. */
const NEXT_YEAR_FROM = '06-01'

export const tenMinuteDeadlines: DeadlineSource = (school, catalogue, today) => {
  const wanted = ofRhythm[knownWord(talkRhythms, school.internal.talkRhythm)]
  const running = schoolYearOf(today)
  const isLate = today >= `${startYearOf(running) + 1}-${NEXT_YEAR_FROM}`
  const years = (isLate ? [running, nextSchoolYear(running)] : [running]).filter((year) =>
    // They are about the offer of the year after it.
    hasYear(school, nextSchoolYear(year))
  )
  const calendar = calendarOf(school, catalogue)
  return years.flatMap((schoolYear) =>
    wanted.flatMap((card): readonly Deadline[] => {
      const talk = talkWith(school, card, schoolYear)
      const moment = momentOf(school, catalogue, calendar, talk, { card, schoolYear })
      if (moment === undefined) return []
      const done = talk !== undefined && isHeld(talk) ? doneSince(typedDay(talk.day), today) : null
      if (done === null && daysBetween(moment.day, today) > PASSED_DAYS) return []
      return [
        {
          id: `ten-minutes:${card}:${schoolYear}`,
          kind: 'ten-minutes',
          ...moment,
          what: fill(catalogue.planning.what['ten-minutes'], { wat: catalogue.planning.tenMinutes[card].title }),
          ground: ownGround(school, catalogue, 'plan'),
          field: talk === undefined ? TALK_RHYTHM : talkAnchor(talk.id, 'day'),
          done,
          since: null,
          whose: 'own',
          reader: 'everyone'
        }
      ]
    })
  )
}

/** A talk with that card in that school year, the first of them. */
const talkWith = ({ internal: { talks } }: School, card: TenMinuteId, schoolYear: SchoolYear): Talk | undefined =>
  talks.find(({ form, cards, day }) => {
    const on = typedDay(day)
    return form === 'ten-minutes' && cards.includes(card) && on !== undefined && schoolYearOf(on) === schoolYear
  })

interface Which {
  readonly card: TenMinuteId
  readonly schoolYear: SchoolYear
}

/** On the day of its talk, or of the next meeting of the team; else somewhere in the month, past a holiday. */
function momentOf(
  school: School,
  { planning }: Pick<Catalogue, 'planning'>,
  calendar: SchoolCalendar,
  talk: Talk | undefined,
  { card, schoolYear }: Which
): (Pick<Deadline, 'limit'> & { readonly day: IsoDay }) | undefined {
  const planned = typedDay(talk?.day ?? '')
  if (planned !== undefined) return { day: planned, limit: 'on' }
  const from = inYear(planning.tenMinutes[card].from, schoolYear)
  const [meeting] = from === undefined ? [] : meetingsFrom(school, ['team', 'study-day'], from)
  if (from === undefined) return undefined
  if (meeting !== undefined && daysBetween(from, meeting) <= IN_TIME) return { day: meeting, limit: 'on' }
  const day = schoolDayFrom(calendar, from) ?? from
  return { day: lastDayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))) ?? day, limit: 'in' }
}

/** "09-01" in a school year. */
function inYear(from: string, schoolYear: SchoolYear): IsoDay | undefined {
  const year = startYearOf(schoolYear)
  const [first, second] = [parseDay(`${year}-${from}`), parseDay(`${year + 1}-${from}`)]
  return first !== undefined && first >= firstDayOf(schoolYear) ? first : second
}
