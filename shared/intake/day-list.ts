// Days of meetings as they stand in a mail: "MR: 12 oktober, 7 december en 1 februari", a line per kind or a day per line. A day without a year
// is one of the school year that it is read for. What is no day is given back, so that no word is lost unseen.
import { schoolYearOf, startYearOf, writeMonth, type SchoolYear } from '../day.ts'
import type { MeetingKind } from '../school/vocabulary.ts'
import { readDay, typedDay } from '../typed-day.ts'

export interface ListedDay {
  /** As a field of a day keeps it. */
  readonly day: string
  readonly of: MeetingKind
  /** What else stood with it: "19.30 uur". */
  readonly remark: string
}

export interface DayList {
  readonly days: readonly ListedDay[]
  /** Lines in which no day was found, as they stood. */
  readonly unread: readonly string[]
}

/** In small letters, each with what says it. A longer word comes before one that it holds. */
const kinds: readonly (readonly [MeetingKind, RegExp])[] = [
  ['study-day', /(?<!\p{L})studie(?:dag|dagen|middag|middagen)(?!\p{L})/iu],
  ['mr', /(?<!\p{L})(?:mr|medezeggenschapsraad)(?:-?vergader(?:ing|ingen|data))?(?!\p{L})/iu],
  ['board', /(?<!\p{L})(?:school)?bestuur(?:s\p{L}*)?(?!\p{L})/iu],
  ['team', /(?<!\p{L})team\p{L}*/iu]
]

const months = Array.from({ length: 12 }, (_, at) => writeMonth(at + 1))
const MONTH = `(?:${[...months, ...months.map((name) => `${name.slice(0, 3)}\\.?`), 'mrt\\.?', 'sept\\.?'].join('|')})`
const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\\.?,?\\s+'
/** A day in words, or in numbers, with a year or without. */
const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:${WEEKDAY})?(?:\\d{1,2}(?:e|de|ste)?\\s+${MONTH}(?:\\s+(?:\\d{4}|'\\d{2}))?|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/]\\d{1,2}(?:[-/](?:\\d{4}|\\d{2}))?)(?![\\p{L}\\d])`,
  'giu'
)

/** Takes any text. */
export function readDayList(text: string, schoolYear: SchoolYear): DayList {
  const days: ListedDay[] = []
  const unread: string[] = []
  let under: MeetingKind = 'unknown'
  for (const line of text.split('\n').map(oneLine)) {
    const found = [...line.matchAll(DAY)]
    const before = line.slice(0, found[0]?.index ?? line.length)
    const ofHead = kindIn(before)
    const head = remarkOf(withoutKind(before).replaceAll(LINKING, ' '))
    if (found.length === 0) {
      // A line that only says whose days follow; any other word on it is told.
      under = head === '' ? (ofHead ?? under) : under
      if (head !== '') unread.push(line)
      continue
    }
    if (ofHead !== undefined && /:\s*$/u.test(before)) under = ofHead
    for (const [at, match] of found.entries()) {
      const day = dayOf(match[0], schoolYear)
      const behind = line.slice(match.index + match[0].length, found[at + 1]?.index ?? line.length)
      const of = ofHead ?? kindIn(behind) ?? under
      const remark = [head, remarkOf(ofHead === undefined ? withoutKind(behind) : behind)]
      days.push({ day, of, remark: remark.filter((piece) => piece !== '').join(' ') })
    }
  }
  return { days, unread }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const kindIn = (text: string): MeetingKind | undefined => kinds.find(([, words]) => words.test(text))?.[0]

const withoutKind = (text: string): string => kinds.reduce((left, [, words]) => left.replace(words, ' '), text)

/** What only leads from whose meetings they are to the days. */
const LINKING = /(?<!\p{L})(?:vergader(?:t|ing|ingen|data|dagen)|data|dagen|van|de|het|onze|op|in)(?!\p{L})/giu

/** Without the marks between days. */
const remarkOf = (piece: string): string =>
  oneLine(piece)
    .replace(/^(?:[\s,;:.•·*|–-]|en(?!\p{L}))+/u, '')
    .replace(/(?:[\s,;:.•·*|–-]|(?<!\p{L})en)+$/u, '')

/** As a field of a day keeps it; without a year, of this school year. What no calendar has, or is another day of the week, stays as it was typed. */
function dayOf(typed: string, schoolYear: SchoolYear): string {
  const whole = oneLine(typed)
  const read = readDay(whole)
  if (read.kind !== 'none') return read.kind === 'day' ? read.day : whole
  const start = startYearOf(schoolYear)
  const sign = /\d([-/])\d+$/u.exec(whole)?.[1] ?? ' '
  const completed = [start, start + 1].map((year) => `${whole}${sign}${String(year).padStart(4, '0')}`)
  const ofYear = completed.map(typedDay).find((day) => day !== undefined && schoolYearOf(day) === schoolYear)
  // "dinsdag 12 oktober", "31 november": they are to be seen in the list, with what is the matter.
  return ofYear ?? completed.find((one) => readDay(one).kind !== 'none') ?? whole
}
