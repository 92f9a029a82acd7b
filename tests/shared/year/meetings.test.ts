// The meetings that a day of the year can be picked from.
import { expect, test } from 'vitest'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { meetingsFor, meetingsFrom, notThereYet } from '#shared/year/meetings.ts'
import { anItem, plainSchool } from '../schools.ts'

const plain = plainSchool()
const days = [
  '2027-03-09 mr',
  '2026-10-13 mr',
  '2027-03-09 mr',
  '11-5 mr',
  '2026-06-09 mr',
  '2027-09-14 mr',
  '2027-02-09 board'
]
const school = {
  ...plain,
  internal: {
    ...plain.internal,
    meetingDays: days.map((text, at) => {
      const [day = '', of = ''] = text.split(' ')
      return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
    })
  }
}
const offer = { schoolYear: schoolYearFrom(2027), round: { kind: 'yearly' as const } }

test('are those of one body in the year in which is worked, each once and in order; half a day is none', () => {
  expect(meetingsFor(school, ['mr'], offer, isoDay('2027-03-20'))).toEqual(['2026-10-13', '2027-03-09'])
  expect(meetingsFor(school, ['board'], offer, isoDay('2027-03-20'))).toEqual(['2027-02-09'])
  expect(meetingsFor(school, ['team'], offer, isoDay('2027-03-20'))).toEqual([])
})

test('taken over from elsewhere are only those that are not there yet, each once', () => {
  const present = [
    { day: '2027-02-09', of: 'board' },
    { day: '11-5', of: 'mr' }
  ]
  const found = [
    '2027-02-09 board',
    '9-2-2027 board',
    '2027-02-09 mr',
    '11-5 mr',
    '2027-06-15 board',
    '15-6-2027 board'
  ]
  const fresh = notThereYet(
    present,
    found.map((text) => {
      const [day = '', of = ''] = text.split(' ')
      return { day, of }
    })
  )
  expect(fresh).toEqual([
    { day: '2027-02-09', of: 'mr' },
    { day: '2027-06-15', of: 'board' }
  ])
})

test('of a year that is late, also those after 1 August that have been', () => {
  expect(meetingsFor(school, ['mr'], offer, isoDay('2027-09-13'))).not.toContain('2027-09-14')
  expect(meetingsFor(school, ['mr'], offer, isoDay('2027-09-14'))).toContain('2027-09-14')
})

test('of a decision between two years those of that year itself, also the ones to come', () => {
  const between = { schoolYear: schoolYearFrom(2026), round: { kind: 'interim' as const } }
  expect(meetingsFor(school, ['mr'], between, isoDay('2026-11-23'))).toEqual(['2026-10-13', '2027-03-09'])
})

test('those that are still to come count from a day, that day too', () => {
  expect(meetingsFrom(school, ['mr'], isoDay('2027-03-09'))).toEqual(['2027-03-09', '2027-09-14'])
  expect(meetingsFrom(school, ['mr'], isoDay('2027-03-10'))).toEqual(['2027-09-14'])
})
