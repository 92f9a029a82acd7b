// A term in weeks, counted with the holidays of a region, and how that is said.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { adviceTermOf } from '#shared/calendar/advice-term.ts'
import { calendarOf } from '#shared/calendar/holidays.ts'
import { isSchoolDay, lastSchoolDayBefore } from '#shared/calendar/school-days.ts'
import { papersDay } from '#shared/calendar/papers.ts'
import { assumptionWords, papersWords, termWords } from '#shared/calendar/term-words.ts'
import { countTerm } from '#shared/calendar/term.ts'
import { isoDay, parseDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { HolidayRegion } from '#shared/school/vocabulary.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool } from '../schools.ts'

/** Own holidays as "name first last". */
function schoolIn(region: HolidayRegion, ...own: readonly string[]): School {
  const school = structuredClone(plainSchool())
  school.internal.regulations.region = region
  school.internal.ownHolidays = own.map((row, at) => {
    const [, name = '', first = '', last = ''] = /^(.*) (\S+) (\S+)$/u.exec(row) ?? []
    return { id: `v${at}`, name, first, last }
  })
  return school
}

interface Options {
  readonly weeks?: number
  readonly runsInHolidays?: boolean
}

function counted(school: School, from: string, { weeks = 6, runsInHolidays = false }: Options = {}) {
  return countTerm({ from: isoDay(from), weeks, runsInHolidays }, calendarOf(school, catalogue))
}

function said(school: School, from: string, options?: Options): string {
  const term = counted(school, from, options)
  if (term === undefined) return 'niets'
  const { sum, checks } = termWords(term)
  return [sum, ...checks].join(' ')
}

describe('six weeks, with the holidays left out', () => {
  test.each<[HolidayRegion, string, string]>([
    // No holiday in it, and at its very edges.
    ['middle', '2027-05-03', '2027-06-14'],
    ['middle', '2027-03-12', '2027-04-23'],
    ['middle', '2027-03-13', '2027-05-03'],
    ['middle', '2027-05-02', '2027-06-14'],
    ['middle', '2027-05-01', '2027-06-14'],
    ['middle', '2027-03-23', '2027-05-13'],
    // The autumn holiday is another week in the north, the spring holiday in the south.
    ['north', '2026-10-12', '2026-11-30'],
    ['middle', '2026-10-12', '2026-12-02'],
    ['south', '2027-02-01', '2027-03-24'],
    ['middle', '2027-02-01', '2027-03-24'],
    ['north', '2027-02-15', '2027-04-07'],
    ['south', '2027-02-15', '2027-04-05'],
    // Over the end of the year, and over a leap day.
    ['middle', '2026-12-01', '2027-01-28'],
    ['middle', '2027-12-20', '2028-02-16'],
    ['north', '2028-02-07', '2028-03-29'],
    ['middle', '2028-02-07', '2028-03-29'],
    // Into the summer and out of it.
    ['north', '2027-06-21', '2027-09-15'],
    ['middle', '2027-06-21', '2027-09-15'],
    ['south', '2027-06-21', '2027-09-15'],
    ['north', '2028-06-20', '2028-09-14'],
    ['middle', '2028-07-07', '2028-10-02'],
    // The second week in May, which is advised.
    ['middle', '2028-03-28', '2028-05-25'],
    ['south', '2029-03-27', '2029-05-24']
  ])('%s, from %s: %s', (region, from, last) => {
    expect(counted(schoolIn(region), from)?.last).toBe(last)
  })

  test.each(catalogue.calendar.holidays)(
    '$schoolYear $kind $regions: asked on its first day, none of it counts; the day after it all do',
    ({ regions, first, last }) => {
      for (const region of regions) {
        const calendar = calendarOf(schoolIn(region), catalogue)
        const holiday = calendar.holidays.find((one) => one.first <= first && last <= one.last)
        expect(holiday).toBeDefined()
        for (const from of [first, last]) {
          const term = countTerm({ from, weeks: 1, runsInHolidays: false }, calendar)
          const days = term?.leftOut.find((one) => one.holiday === holiday)?.days ?? 0
          expect(days).toBe(holiday === undefined ? -1 : Number(dayDistance(from, holiday.last)))
        }
      }
    }
  )
})

const dayDistance = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('the sentence', () => {
  const middle = schoolIn('middle')
  test.each<[string, School, string, Options | undefined, string]>([
    [
      'one holiday that is whole',
      schoolIn('middle', 'meivakantie 2027-04-24 2027-05-02'),
      '2027-03-23',
      undefined,
      'Zes weken na 23 maart is 4 mei; de meivakantie (negen dagen) telt niet mee: 13 mei.'
    ],
    [
      'days that nobody confirmed',
      middle,
      '2027-03-23',
      undefined,
      'Zes weken na 23 maart is 4 mei; de meivakantie (negen dagen) telt niet mee: 13 mei. Kijk de data na van de meivakantie.'
    ],
    ['none', middle, '2027-05-03', undefined, 'Zes weken na 3 mei is 14 juni.'],
    ['one week', middle, '2027-05-03', { weeks: 1 }, 'Eén week na 3 mei is 10 mei.'],
    [
      'one free day',
      schoolIn('middle', 'Hemelvaart 2027-05-06 2027-05-06'),
      '2027-05-03',
      { weeks: 1 },
      'Eén week na 3 mei is 10 mei; “Hemelvaart” (één dag) telt niet mee: 11 mei.'
    ],
    [
      'one day of a holiday',
      schoolIn('middle'),
      '2028-03-04',
      { weeks: 1 },
      'Eén week na 4 maart is 11 maart; één dag van de voorjaarsvakantie telt niet mee: 12 maart. Dat is een zondag; de eerste schooldag daarna is maandag 13 maart. Kijk de data na van de voorjaarsvakantie.'
    ],
    [
      'a term that begins in a holiday',
      schoolIn('south'),
      '2028-05-01',
      undefined,
      'Zes weken na 1 mei is 12 juni; zes dagen van de meivakantie tellen niet mee: 18 juni. Dat is een zondag; de eerste schooldag daarna is maandag 19 juni. Kijk de data na van de meivakantie.'
    ],
    [
      'over the end of the year, with the years',
      schoolIn('north'),
      '2027-12-20',
      undefined,
      'Zes weken na 20 december 2027 is 31 januari 2028; de kerstvakantie (zestien dagen) telt niet mee: 16 februari 2028.'
    ],
    [
      'three holidays, one of many days',
      schoolIn('middle'),
      '2028-06-20',
      { weeks: 20 },
      'Twintig weken na 20 juni 2028 is 7 november 2028; de zomervakantie (44 dagen), de herfstvakantie (negen dagen) en de kerstvakantie (zestien dagen) tellen niet mee: 15 januari 2029. Kijk de data na van de herfstvakantie.'
    ],
    [
      'the term goes on in holidays',
      schoolIn('middle', 'meivakantie 2027-04-24 2027-05-09'),
      '2027-03-23',
      { runsInHolidays: true },
      'Zes weken na 23 maart is 4 mei. Die dag valt in de meivakantie; de eerste schooldag daarna is maandag 10 mei.'
    ],
    [
      'the region is not known',
      plainSchool(),
      '2027-03-23',
      undefined,
      'Zes weken na 23 maart is 4 mei. De vakanties van uw regio zijn nog niet meegerekend, want wij weten niet in welke regio uw school ligt.'
    ],
    [
      'beyond the list',
      middle,
      '2031-03-24',
      undefined,
      'Zes weken na 24 maart is 5 mei. De vakanties na 25 augustus 2030 zijn nog niet bekend. Daar is niet mee gerekend.'
    ],
    [
      'into what is not known',
      schoolIn('south'),
      '2030-08-12',
      undefined,
      'Zes weken na 12 augustus is 23 september; zes dagen van de zomervakantie tellen niet mee: 29 september. Dat is een zondag; de eerste schooldag daarna is maandag 30 september. De vakanties na 18 augustus 2030 zijn nog niet bekend. Daar is niet mee gerekend. Kijk de data na van de zomervakantie.'
    ],
    [
      'before the list',
      schoolIn('north'),
      '2026-09-01',
      { weeks: 2 },
      'Twee weken na 1 september is 15 september. De vakanties vóór 10 oktober 2026 kennen wij niet. Daar is niet mee gerekend.'
    ]
  ])('%s', (_, school, from, options, expected) => {
    expect(said(school, from, options)).toBe(expected)
  })
})

describe('the school’s own holidays', () => {
  const names = (school: School): readonly string[] =>
    calendarOf(school, catalogue)
      .holidays.filter(({ first }) => first >= '2027-08-01' && first < '2028-08-01')
      .map(({ name, first, last, from }) => `${name} ${first} ${last} ${from}`)

  const autumn = 'de herfstvakantie 2027-10-16 2027-10-24 advice'
  const christmas = 'de kerstvakantie 2027-12-25 2028-01-09 set'
  const spring = 'de voorjaarsvakantie 2028-02-26 2028-03-05 advice'
  const may = 'de meivakantie 2028-04-22 2028-05-07 advice'
  const summer = 'de zomervakantie 2028-07-08 2028-08-20 set'
  test.each([
    ['none', [], [autumn, christmas, spring, may, summer]],
    [
      'an advised one is replaced, by whatever it is called',
      ['Carnaval 2028-02-19 2028-02-27'],
      [autumn, christmas, 'de voorjaarsvakantie 2028-02-19 2028-02-27 own', may, summer]
    ],
    [
      'the second week in May is let go',
      ['Meivakantie 2028-04-29 2028-05-07'],
      [autumn, christmas, spring, 'de meivakantie 2028-04-29 2028-05-07 own', summer]
    ],
    [
      'what is set stays',
      ['kerstvakantie 2027-12-27 2028-01-02'],
      [autumn, 'de kerstvakantie 2027-12-25 2028-01-09 own', spring, may, summer]
    ],
    [
      'a free day stands beside them',
      ['Studieweek 2028-03-20 2028-03-24'],
      [autumn, christmas, spring, '“Studieweek” 2028-03-20 2028-03-24 own', may, summer]
    ],
    [
      'without a name',
      [' 2028-03-20 2028-03-20'],
      [autumn, christmas, spring, 'uw eigen vakantie 2028-03-20 2028-03-20 own', may, summer]
    ],
    ['half typed', ['Carnaval 2028-02-19 2028-02-'], [autumn, christmas, spring, may, summer]],
    ['the last day before the first', ['Carnaval 2028-02-27 2028-02-19'], [autumn, christmas, spring, may, summer]],
    ['years long', ['Carnaval 2028-02-27 2038-02-19'], [autumn, christmas, spring, may, summer]]
  ])('%s', (_, own, expected) => {
    expect(names(schoolIn('middle', ...own))).toEqual(expected)
  })

  test('in another school year nothing changes', () => {
    expect(names(schoolIn('middle', 'herfstvakantie 2026-10-12 2026-10-18'))[0]).toBe(autumn)
  })
})

describe('days of school', () => {
  const calendar = calendarOf(schoolIn('middle'), catalogue)
  test.each([
    ['2027-05-04', '2027-05-03'],
    ['2027-05-03', '2027-04-23'],
    ['2027-04-26', '2027-04-23'],
    ['2027-01-04', '2026-12-18'],
    ['2027-05-15', '2027-05-14'],
    ['2027-08-30', '2027-07-16'],
    ['0001-01-01', undefined]
  ])('the last one before %s is %s', (day, expected) => {
    expect(lastSchoolDayBefore(calendar, isoDay(day))).toBe(expected)
  })
})

describe('the term of the MR', () => {
  const withWeeks = (value: string, runs: 'unknown' | 'yes' | 'no' = 'unknown', confirmed = false): School => {
    const school = structuredClone(plainSchool())
    Object.assign(school.internal.regulations.adviceWeeks, { value, confirmed })
    Object.assign(school.internal.regulations.runsInHolidays, { value: runs, confirmed })
    return school
  }
  const no = { weeks: false, holidays: false }
  test.each([
    ['', 'unknown', true, { weeks: 6, runsInHolidays: false, confirmed: no }],
    ['4', 'yes', true, { weeks: 4, runsInHolidays: true, confirmed: { weeks: true, holidays: true } }],
    [' 8 weken ', 'no', false, { weeks: 8, runsInHolidays: false, confirmed: no }],
    ['zes', 'no', false, { weeks: undefined, runsInHolidays: false, confirmed: no }],
    ['0', 'no', false, { weeks: undefined, runsInHolidays: false, confirmed: no }],
    ['27', 'no', false, { weeks: undefined, runsInHolidays: false, confirmed: no }],
    ['-6', 'no', false, { weeks: undefined, runsInHolidays: false, confirmed: no }]
  ] as const)('“%s”, in holidays: %s, looked up: %s', (weeks, runs, confirmed, expected) => {
    expect(adviceTermOf(withWeeks(weeks, runs, confirmed))).toEqual(expected)
  })
})

describe('what is assumed until it was looked up', () => {
  const term = (weeks: number | undefined, runsInHolidays: boolean, sureWeeks: boolean, sureHolidays: boolean) => ({
    weeks,
    runsInHolidays,
    confirmed: { weeks: sureWeeks, holidays: sureHolidays }
  })
  test.each([
    [
      term(6, false, false, false),
      'Wij rekenen met zes weken en tellen schoolvakanties niet mee, tot u het reglement hebt nagekeken.'
    ],
    [term(1, false, false, true), 'Wij rekenen met één week, tot u het reglement hebt nagekeken.'],
    [term(4, true, true, false), 'Wij tellen schoolvakanties mee, tot u het reglement hebt nagekeken.'],
    [term(undefined, true, false, true), ''],
    [term(4, true, true, true), '']
  ])('%j: %s', (assumed, expected) => {
    expect(assumptionWords(assumed)).toBe(expected)
  })
})

describe('the papers of a meeting', () => {
  const calendar = calendarOf(schoolIn('middle'), catalogue)
  const papers = (meeting: string, days: number): string => {
    const found = papersDay(isoDay(meeting), days, calendar)
    return found === undefined ? 'niets' : papersWords(isoDay(meeting), days, found)
  }
  test.each([
    ['2027-04-06', 7, 'De MR vergadert op 6 april. Stuur de stukken uiterlijk op 30 maart: zeven dagen ervoor.'],
    ['2027-04-06', 1, 'De MR vergadert op 6 april. Stuur de stukken uiterlijk op 5 april: één dag ervoor.'],
    [
      '2027-05-11',
      14,
      'De MR vergadert op 11 mei. Stuur de stukken uiterlijk op 23 april: veertien dagen ervoor is 27 april, en dan is er geen school.'
    ],
    [
      '2027-01-05',
      3,
      'De MR vergadert op 5 januari. Stuur de stukken uiterlijk op 18 december: drie dagen ervoor is 2 januari, en dan is er geen school.'
    ],
    ['0001-01-02', 7, 'niets']
  ])('of %s, %i days ahead: %s', (meeting, days, expected) => {
    expect(papers(meeting, days)).toBe(expected)
  })
})

test('any school, any day and any number of weeks: a day of school, after the term, in sentences without holes', () => {
  const anyDay = fc.oneof(
    fc.constantFrom('0001-01-01', '9999-12-31', '2028-02-29'),
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
  )
  fc.assert(
    fc.property(
      anySchool,
      anyDay,
      fc.integer({ min: 1, max: 26 }),
      fc.boolean(),
      (school, day, weeks, runsInHolidays) => {
        const calendar = calendarOf(school, catalogue)
        const term = countTerm({ from: isoDay(day), weeks, runsInHolidays }, calendar)
        adviceTermOf(school)
        if (term === undefined) return
        expect(parseDay(term.last)).toBe(term.last)
        expect(term.last >= term.plain).toBe(true)
        expect(isSchoolDay(calendar, term.last)).toBe(true)
        const { sum, checks } = termWords(term)
        for (const sentence of [sum, ...checks]) expect(sentence).not.toMatch(/undefined|NaN|\s\s/u)
      }
    ),
    { numRuns: tries(300) }
  )
})
