// The heading of "Vandaag" says for which school guide one works and how long there is, and never that something is done that is not.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { headline } from '../../../renderer/features/overview/headline.ts'
import { plainSchool, withGuidesAdopted } from '../../shared/schools.ts'

const begun = (part: Partial<Round> = {}): School => {
  const round = newRound('r', '2027-2028')
  return { ...plainSchool(), rounds: [{ ...round, mr: { ...round.mr, reasons: 'Meer hulp.' }, ...part }] }
}
const stops = (from: string): School => {
  const school = plainSchool()
  return { ...school, identity: { ...school.identity, future: { kind: 'stops', from, with: '' } } }
}

test.each<[what: string, school: School, day: string, heading: string]>([
  ['nothing done yet', plainSchool(), '2026-11-23', 'Schoolgids 2027-2028: nog 8 maanden (vóór 1 augustus 2027)'],
  ['the last day', begun(), '2027-07-31', 'Schoolgids 2027-2028: nog tot en met vandaag (vóór 1 augustus 2027)'],
  ['the day before', begun(), '2027-07-30', 'Schoolgids 2027-2028: nog tot en met morgen (vóór 1 augustus 2027)'],
  ['late', begun(), '2027-08-20', 'Schoolgids 2027-2028: staat nog open'],
  [
    'adopted without this program',
    withGuidesAdopted(plainSchool(), '2027-2028 2027-06-15'),
    '2027-06-20',
    'Schoolgids 2027-2028: buiten dit programma vastgesteld'
  ],
  [
    'adopted here',
    withGuidesAdopted(
      begun({ adoption: { ...newRound('r', '').adoption, what: 'guide', version: '2027-06-01', day: '2027-06-01' } }),
      '2027-2028 2027-06-15'
    ),
    '2027-06-20',
    'Schoolgids 2027-2028: vastgesteld'
  ],
  ['a school that stops before', stops('2027-06-01'), '2026-11-23', 'Schoolgids 2027-2028: hoeft niet meer'],
  ['a school that stopped', stops('2026-06-01'), '2026-11-23', 'Schoolgids 2027-2028: hoeft niet meer']
])('%s', (_, school, day, heading) => {
  const today = isoDay(day)
  expect(headline(school, currentOffer(school, today), today, false)).toBe(heading)
})

test('what was left out of an adopted guide is not called done', () => {
  const adoption = { ...newRound('r', '').adoption, what: 'guide' as const, version: '2027-06-01', day: '2027-06-01' }
  const school = withGuidesAdopted(begun({ adoption }), '2027-2028 2027-06-15')
  const today = isoDay('2027-06-20')
  expect(headline(school, currentOffer(school, today), today, true)).toBe(
    'Schoolgids 2027-2028: vastgesteld, nog te herstellen'
  )
})
