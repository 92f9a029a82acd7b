// What goes into her calendar, and what was given there before. Reading never raises a sequence; only giving does (nextCalendar), when what is given
// changed. A day stands as it was given until a fact changes it: that time goes by, and what is late is proposed anew each day, is no change.
import { daysBetween } from '../calendar/days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { parseDay, type IsoDay } from '../day.ts'
import { knownWord } from '../school/field.ts'
import type { CalendarRow } from '../school/planning-edits.ts'
import type { School } from '../school/school.ts'
import { calendarChoices } from '../school/vocabulary.ts'
import { shortMark } from '../short-mark.ts'
import { capital } from '../text.ts'
import { deadlinesOf } from './collect.ts'
import { dueWords, lastMoment } from './due.ts'
import { alarmsOf } from './leads.ts'
import { namelessWhat } from './nameless.ts'
import { isOpen, type Planned } from './planned.ts'
import { workDaysOf } from './work-days.ts'

/** One day in her calendar. */
export interface CalendarEntry {
  readonly deadline: string
  readonly uid: string
  readonly sequence: number
  readonly day: IsoDay
  readonly summary: string
  readonly description: string
  /** At nine in the morning of these days. */
  readonly alarms: readonly IsoDay[]
  readonly isCancelled: boolean
}

/** As it would be given now. */
interface Content extends Pick<CalendarEntry, 'day' | 'summary' | 'description' | 'alarms'> {
  readonly hash: string
}

/** What lapsed stays so long in the file: a calendar that was not updated since still learns it. */
const KEPT_DAYS = 366

/**
 * All entries of the file, in the order of their days: what she chose or was given before, and what lapsed in the last year.
 * @param only the id of one deadline, for a file of that one
 */
export function calendarEntries(
  school: School,
  catalogue: Catalogue,
  today: IsoDay,
  only?: string
): readonly CalendarEntry[] {
  const given = givenRows(school)
  const found = standing(school, catalogue, today, only)
  const inForce = [...found.contents].map(([deadline, { hash: _hash, ...content }]): CalendarEntry => {
    const row = given.get(deadline)
    return {
      deadline,
      uid: uidIn(school, row, deadline),
      sequence: row?.sequence ?? 0,
      ...content,
      isCancelled: false
    }
  })
  const lapsed = [...given.values()].flatMap((row): readonly CalendarEntry[] => {
    const day = parseDay(row.day)
    if (found.contents.has(row.deadline) || day === undefined || !isTold(row, day, today)) return []
    if (only !== undefined && row.deadline !== only) return []
    const { summaryCancelled, cancelled } = catalogue.planning.calendar
    return [
      {
        deadline: row.deadline,
        uid: uidIn(school, row, row.deadline),
        // Until it is given she has it as it was: a reader that raises nothing tells what the next one will be.
        sequence: row.sequence,
        day,
        summary: fill(summaryCancelled, { wat: found.names.get(row.deadline) ?? catalogue.planning.nameless.other }),
        description: cancelled,
        alarms: [],
        isCancelled: true
      }
    ]
  })
  return [...inForce, ...lapsed].toSorted((one, other) =>
    one.day === other.day ? (one.uid < other.uid ? -1 : 1) : one.day < other.day ? -1 : 1
  )
}

/** A day that passed is let be in her calendar; what lapses before its day is told for a year. */
const isTold = ({ lapsedOn }: CalendarRow, day: IsoDay, today: IsoDay): boolean => {
  const since = parseDay(lapsedOn)
  return since === undefined ? day >= today : daysBetween(since, today) < KEPT_DAYS
}

/**
 * What is remembered once the file is given: a sequence that rises where what is given changed, or lapsed, or is there again. The very same rows
 * where nothing changed.
 */
export function nextCalendar(
  school: School,
  catalogue: Catalogue,
  today: IsoDay,
  newId: () => string,
  only?: string
): readonly CalendarRow[] {
  const { contents } = contentsOf(school, catalogue, { today, from: today }, only)
  const given = givenRows(school)
  const now = { givenOn: today, ofSchool: markOf(school) }
  const kept = [...given.values()].flatMap((row): readonly CalendarRow[] => {
    const content = contents.get(row.deadline)
    if (content !== undefined) return [again(row, content, now)]
    if (only !== undefined && row.deadline !== only) return [row]
    return isForgotten(row, today) ? [] : [lapsing(row, today)]
  })
  const fresh = [...contents]
    .filter(([deadline]) => !given.has(deadline))
    .map(([deadline, { hash, day }]) => ({
      id: newId(),
      deadline,
      uid: uidOf(school, deadline),
      sequence: 0,
      hash,
      day,
      lapsedOn: '',
      ...now
    }))
  const next = [...kept, ...fresh]
  const before = school.internal.calendar
  return next.length === before.length && next.every((row, at) => row === before[at]) ? before : next
}

function again(row: CalendarRow, { hash, day }: Content, now: Pick<CalendarRow, 'givenOn' | 'ofSchool'>): CalendarRow {
  if (row.hash !== hash || row.lapsedOn !== '')
    return { ...row, hash, day, sequence: row.sequence + 1, lapsedOn: '', ...now }
  return row.ofSchool === now.ofSchool ? row : { ...row, ...now }
}

function lapsing(row: CalendarRow, today: IsoDay): CalendarRow {
  const day = parseDay(row.day)
  const isPast = day !== undefined && day < today
  return row.lapsedOn !== '' || isPast ? row : { ...row, sequence: row.sequence + 1, lapsedOn: today }
}

/** Long past, or told as lapsed for a year; and what cannot be read. */
function isForgotten({ day, lapsedOn }: CalendarRow, today: IsoDay): boolean {
  const since = parseDay(lapsedOn === '' ? day : lapsedOn)
  return since === undefined || daysBetween(since, today) >= KEPT_DAYS
}

/** none: nothing was given · moved: what was given is not so any more · same: as it was given */
export function calendarState(school: School, catalogue: Catalogue, today: IsoDay): 'none' | 'same' | 'moved' {
  const given = [...givenRows(school).values()].filter(({ lapsedOn }) => lapsedOn === '')
  if (given.length === 0) return 'none'
  const { contents } = standing(school, catalogue, today)
  const changed = given.filter((row) => {
    const content = contents.get(row.deadline)
    return content === undefined ? lapsing(row, today) !== row && !isForgotten(row, today) : content.hash !== row.hash
  })
  if (changed.length === 0) return 'same'
  const mark = markOf(school)
  // Of a school that is as it was only time went by.
  return changed.some(({ ofSchool }) => ofSchool !== mark) ? 'moved' : 'same'
}

/** As it would be given now; but what was given as it was given, unless a fact changed it since. */
function standing(school: School, catalogue: Catalogue, today: IsoDay, only?: string): Found {
  const { contents, names } = contentsOf(school, catalogue, { today, from: today }, only)
  const changed = [...givenRows(school).values()].filter(
    ({ deadline, hash, lapsedOn }) =>
      lapsedOn === '' && (only === undefined || deadline === only) && contents.get(deadline)?.hash !== hash
  )
  if (changed.length === 0) return { contents, names }
  const mark = markOf(school)
  const asOf = remembered((clock: Clock) => contentsOf(school, catalogue, clock, only).contents)
  const kept = changed.flatMap(({ deadline, hash, givenOn, ofSchool }): readonly (readonly [string, Content])[] => {
    const from = parseDay(givenOn)
    if (from === undefined || from > today) return []
    // Where only time went by all of it is reckoned as it was; else facts count as they are known now.
    const content = asOf({ today: ofSchool === mark ? from : today, from }).get(deadline)
    return content?.hash === hash ? [[deadline, content]] : []
  })
  return { contents: new Map([...contents, ...kept]), names }
}

interface Clock {
  /** Until when facts count. */
  readonly today: IsoDay
  /** From when what is late is proposed anew. */
  readonly from: IsoDay
}

function remembered<T>(find: (clock: Clock) => T): (clock: Clock) => T {
  const found = new Map<string, T>()
  return (clock) => {
    const key = `${clock.today} ${clock.from}`
    const known = found.get(key) ?? find(clock)
    found.set(key, known)
    return known
  }
}

/** All of a school that its days follow from. */
const markOf = (school: School): string =>
  shortMark(JSON.stringify({ ...school, internal: { ...school.internal, calendar: [] } }))

interface Found {
  readonly contents: ReadonlyMap<string, Content>
  /** What each deadline is called, also those that are not given. */
  readonly names: ReadonlyMap<string, string>
}

/** Which deadlines are given: of what is open and has a day what she chose, and what she has already. */
function contentsOf(school: School, catalogue: Catalogue, { today, from }: Clock, only?: string): Found {
  const given = givenRows(school)
  const whatOf = namelessWhat(school, catalogue)
  const days = workDaysOf(school, catalogue)
  const all = knownWord(calendarChoices, school.internal.inCalendar) === 'all'
  const othersWait = new Set(catalogue.planning.calendar.othersWait)
  const deadlines = deadlinesOf(school, catalogue, today, from)
  const isGiven = (deadline: Planned): boolean => {
    const last = lastMoment(deadline)
    if (!isOpen(deadline) || deadline.day === null || last === null) return false
    if (only !== undefined) return deadline.id === only
    return given.has(deadline.id) || (last >= today && (all || othersWait.has(deadline.kind)))
  }
  const contents = new Map<string, Content>()
  for (const deadline of deadlines.filter(isGiven)) {
    const day = lastMoment(deadline)
    if (day === null) continue
    const what = whatOf(deadline)
    const words = { wat: what, wanneer: dueWords(catalogue, deadline), waarom: deadline.ground.sentence }
    const content = {
      day,
      summary: capital(what),
      description: fill(catalogue.planning.calendar.description, words),
      alarms: alarmsOf(school, catalogue, days, deadline)
    }
    contents.set(deadline.id, { ...content, hash: shortMark(JSON.stringify(content)) })
  }
  return { contents, names: new Map(deadlines.map((deadline) => [deadline.id, whatOf(deadline)])) }
}

/** Of a deadline that a file holds twice, the last. */
const givenRows = ({ internal: { calendar } }: School): ReadonlyMap<string, CalendarRow> =>
  new Map(calendar.map((row) => [row.deadline, row]))

/** As it was given; what no calendar takes for a name was not. */
const uidIn = (school: School, row: CalendarRow | undefined, deadline: string): string =>
  row !== undefined && /^[\w.@-]{1,100}$/u.test(row.uid) ? row.uid : uidOf(school, deadline)

/** The same as long as it is the same duty of the same school, also where nothing was remembered. */
const uidOf = ({ id }: School, deadline: string): string => `${shortMark(`${id}\n${deadline}`)}@sop-wijzer`
