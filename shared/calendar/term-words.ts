// How a term was counted, in words: "Zes weken na 23 maart is 4 mei; de meivakantie (negen dagen) telt niet mee: 13 mei."
import { writeDay, writeWeekday, type IsoDay } from '../day.ts'
import { capital, listed, numberWord } from '../text.ts'
import type { AdviceTerm } from './advice-term.ts'
import type { Holiday } from './holidays.ts'
import type { PapersDay } from './papers.ts'
import type { CountedTerm, LeftOut } from './term.ts'

export interface TermWords {
  /** How the day was found. */
  readonly sum: string
  /** What it was not counted with, and which days the director should look at. */
  readonly checks: readonly string[]
}

export function termWords(term: CountedTerm): TermWords {
  const write = daysIn(term)
  const plain = `${capital(inWeeks(term.weeks))} na ${write(term.from)} is ${write(term.plain)}`
  const without =
    term.leftOut.length === 0 ? '' : `; ${leftOutWords(term.leftOut)}: ${write(term.moved?.from ?? term.last)}`
  return {
    sum: [`${plain}${without}.`, ...movedWords(term, write)].join(' '),
    checks: [...unknownWords(term), ...unsureWords(term)]
  }
}

/** Without the year where all days of the sum are of one year. */
function daysIn({ from, plain, last }: CountedTerm): (day: IsoDay) => string {
  const years = new Set([from, plain, last].map((day) => day.slice(0, 4)))
  return years.size === 1 ? dayAndMonth : writeDay
}

/** "23 maart" */
export const dayAndMonth = (day: IsoDay): string => writeDay(day).replace(/ \d+$/u, '')

const inWeeks = (weeks: number): string => (weeks === 1 ? 'één week' : `${numberWord(weeks)} weken`)
const inDays = (days: number): string => (days === 1 ? 'één dag' : `${numberWord(days)} dagen`)

function leftOutWords(leftOut: readonly LeftOut[]): string {
  const parts = leftOut.map(({ holiday, days, whole }) =>
    whole ? `${holiday.name} (${inDays(days)})` : `${inDays(days)} van ${holiday.name}`
  )
  const isOne = leftOut.length === 1 && leftOut.every(({ days, whole }) => whole || days === 1)
  return `${listed(parts)} ${isOne ? 'telt' : 'tellen'} niet mee`
}

function movedWords({ moved, last }: CountedTerm, write: (day: IsoDay) => string): readonly string[] {
  if (moved === null) return []
  const why =
    moved.holiday === undefined ? `Dat is een ${writeWeekday(moved.from)}` : `Die dag valt in ${moved.holiday.name}`
  return [`${why}; de eerste schooldag daarna is ${writeWeekday(last)} ${write(last)}.`]
}

function unknownWords({ unknown }: CountedTerm): readonly string[] {
  if (unknown === null) return []
  if (unknown === 'region')
    return ['De vakanties van uw regio zijn nog niet meegerekend, want wij weten niet in welke regio uw school ligt.']
  return 'after' in unknown
    ? [`De vakanties na ${writeDay(unknown.after)} zijn nog niet bekend. Daar is niet mee gerekend.`]
    : [`De vakanties vóór ${writeDay(unknown.before)} kennen wij niet. Daar is niet mee gerekend.`]
}

/** Days that are advised, or that no page of the government was read for, may be others at this school. */
function unsureWords({ leftOut, moved }: CountedTerm): readonly string[] {
  const used = [...leftOut.map(({ holiday }) => holiday), ...(moved?.holiday === undefined ? [] : [moved.holiday])]
  const unsure = [...new Set(used.filter(isUnsure).map(({ name }) => name))]
  return unsure.length === 0 ? [] : [`Kijk de data na van ${listed(unsure)}.`]
}

const isUnsure = ({ from, unconfirmed }: Holiday): boolean => from === 'advice' || unconfirmed

/** What we assume of the term of the MR until the director looked it up; empty where she did. */
export function assumptionWords({ weeks, runsInHolidays, confirmed }: AdviceTerm): string {
  const counted = weeks === undefined || confirmed.weeks ? [] : [`rekenen met ${inWeeks(weeks)}`]
  const inHolidays = confirmed.holidays ? [] : [`tellen schoolvakanties ${runsInHolidays ? 'mee' : 'niet mee'}`]
  const assumed = [...counted, ...inHolidays]
  return assumed.length === 0 ? '' : `Wij ${listed(assumed)}, tot u het reglement hebt nagekeken.`
}

/** "De MR vergadert op 6 april. Stuur de stukken uiterlijk op 30 maart: zeven dagen ervoor." */
export function papersWords(meeting: IsoDay, days: number, { day, moved }: PapersDay): string {
  const before = `${inDays(days)} ervoor`
  const why = moved === null ? before : `${before} is ${dayAndMonth(moved)}, en dan is er geen school`
  return `De MR vergadert op ${dayAndMonth(meeting)}. Stuur de stukken uiterlijk op ${dayAndMonth(day)}: ${why}.`
}
