// A director who opens the program in March: that it is late and can still be, by when the MR is asked, and how much work it is.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import type { LateStart } from '#shared/year/late-start.ts'
import { leadNow } from '#shared/year/lead.ts'
import { plainSchool, withSopAdopted } from '../schools.ts'
import { after, asked, prepared } from './years.ts'

const late = (school: School, day: string): LateStart | undefined => leadNow(school, catalogue, isoDay(day)).late
const plain = (line = ''): string => line.replaceAll('\u00a0', ' ')

/** Written, and adopted before; of this year nothing was done. */
function written(): School {
  const school = exampleSchool(() => 'school')
  for (const id of sectionIds) school.sections[id].confirmations = []
  return withSopAdopted({ ...school, rounds: [], rhythms: { ...school.rhythms, guideAdoptions: [] } }, '2023-03-15')
}

describe('a year that is begun in March', () => {
  test('is late and can still be, in three quarters of an hour, with the shortest way', () => {
    const found = late(written(), '2027-03-08')
    expect(found?.title).toBe('Het is laat in het jaar, maar het kan nog.')
    expect(plain(found?.brief)).toBe('Vraag in maart 2027 advies aan de MR. Dit kost u ongeveer 45 minuten.')
    expect(plain(found?.whole)).toBe(
      'Vraag in maart 2027 advies aan de MR. Dan kan de schoolgids nog vóór 1 augustus 2027 worden vastgesteld. ' +
        'Dit kost u ongeveer 45 minuten. Gesprekken en wachten komen daarbij.'
    )
    expect(found?.ways).toEqual([
      'Is er niets veranderd? Antwoord dan op alle tien vragen “nee”, en lees het profiel één keer door.',
      'Vraag in één brief advies over het aanbod en instemming met de schoolgids.',
      'Vraag de MR of het antwoord eerder kan komen.'
    ])
  })

  test('asks a school that is new here to write its profile first, and counts that too', () => {
    const found = late(plainSchool(), '2027-03-08')
    expect(plain(found?.brief)).toMatch(/Dit kost u ongeveer 8 uur\.$/u)
    expect(plain(found?.ways[0])).toBe('Schrijf eerst het profiel: ongeveer 7,5 uur.')
    expect(found?.ways.join(' ')).not.toContain('alle tien vragen')
  })

  test('so late that the term of the MR passes 1 August: that is said, and nothing is promised', () => {
    expect(late(plainSchool(), '2027-06-21')?.whole).toMatch(
      /Neemt de MR alle tijd\? Dan wordt de schoolgids pas na 1 augustus 2027 vastgesteld\./u
    )
  })
})

test.each<[string, School, string]>([
  ['a year that is begun in autumn', written(), '2026-11-23'],
  ['a year with one task that is late', written(), '2027-01-15'],
  ['a year in which what was to be prepared was done', prepared(), '2027-03-20'],
  ['a year in which the MR was asked', after(prepared(), asked), '2027-05-06'],
  ['a year of which 1 August has come', written(), '2027-08-02'],
  [
    'a school that stops before it',
    after(prepared(), (_, { identity }) => void Object.assign(identity.future, { kind: 'stops', from: '2027-08-01' })),
    '2027-05-06'
  ]
])('%s is not called late', (_, school, day) => expect(late(school, day)).toBeUndefined())
