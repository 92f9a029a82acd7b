import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { admissionContent } from '#assets/needs/index.ts'
import { admissionSchema } from '#shared/catalogue/admission-content.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { isoDay } from '#shared/day.ts'
import { admissionDays, isOddDay } from '#shared/law/admission.ts'
import { sectors } from '#shared/school/school.ts'
import { sentencesOf, wordCount } from '../catalogue/readability.ts'
import { plainSchool } from '../schools.ts'

const of = (sector: (typeof sectors)[number], day: string) =>
  admissionDays(admissionContent, sector, isoDay(day), wordsOf(catalogue, plainSchool(sector)))

test.each([
  // Across the summer, the end of the year, a leap day, and 1 August: no holiday and no school year moves them.
  ['2026-06-15', '2026-07-27', '2026-08-24', '2026-08-25'],
  ['2026-12-01', '2027-01-12', '2027-02-09', '2027-02-10'],
  ['2028-02-01', '2028-03-14', '2028-04-11', '2028-04-12'],
  ['2026-07-31', '2026-09-11', '2026-10-09', '2026-10-10'],
  ['2026-08-01', '2026-09-12', '2026-10-10', '2026-10-11']
])(
  'an application of %s: a decision by %s, at the latest by %s, and a place for the time being from %s',
  (day, ...later) => {
    for (const sector of sectors) {
      const { days } = of(sector, day)
      expect(days.map((step) => step.day)).toEqual([day, ...later])
      expect(days.map((step) => step.id)).toEqual(['received', 'decide', 'longest', 'temporary'])
    }
  }
)

test('each sector hears what is so for it alone', () => {
  expect(of('bao', '2026-12-01').sector).toEqual([])
  expect(of('sbo', '2026-12-01').sector.join(' ')).toContain('toelaatbaarheidsverklaring')
  const special = of('so-vso', '2026-12-01').sector
  expect(special.find((text) => text.includes('cluster 3 en 4'))).toContain('toelaatbaarheidsverklaring')
  expect(special.find((text) => text.includes('cluster 1 en 2'))).toContain('eigen commissie')
  expect(of('vo', '2026-12-01').sector.join(' ')).toContain('vaste periode')
})

test('all is filled in, in short sentences', () => {
  expect(admissionSchema.parse(admissionContent)).toEqual(admissionContent)
  for (const sector of sectors) {
    const { days, after, sector: own } = of(sector, '2026-12-01')
    for (const text of [...[...days, ...after].flatMap((step) => [step.text, step.toParents]), ...own]) {
      expect(text).not.toMatch(/[{}]/)
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence)).toBeLessThanOrEqual(20)
    }
  }
})

test('a day at the end of the calendar gives the days that there are', () => {
  expect(of('bao', '9999-12-01').days.map((step) => step.id)).toEqual(['received'])
})

test('a day that is still to come, or of which all terms are over, is asked about once more', () => {
  const isOdd = (day: string) => isOddDay(admissionContent, isoDay(day), isoDay('2026-11-23'))
  expect(['2026-11-24', '2026-09-12', '2025-11-23'].map(isOdd)).toEqual([true, true, true])
  expect(['2026-11-23', '2026-09-13'].map(isOdd)).toEqual([false, false])
})
