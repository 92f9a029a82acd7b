// The days that may be taken over for a talk: meetings that were held, of this school year.
import { expect, test } from 'vitest'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import type { MeetingKind } from '#shared/school/vocabulary.ts'
import { heldMeetings } from '#shared/year/held-meetings.ts'
import { anItem, plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const plain = plainSchool()
const meeting = (day: string, of: MeetingKind, at: number) => anItem('meetingDays', `m${at}`, { day, of })
const school: School = {
  ...plain,
  internal: {
    ...plain.internal,
    meetingDays: [
      meeting('2026-09-14', 'team', 0),
      meeting('2026-11-23', 'study-day', 1),
      meeting('2026-10-12', 'board', 2),
      meeting('2026-12-14', 'team', 3),
      meeting('2026-06-08', 'team', 4),
      meeting('2026-10', 'team', 5),
      meeting('2026-09-14', 'team', 6)
    ]
  }
}
const held = (...of: readonly MeetingKind[]) =>
  heldMeetings(school, of, offerOf(school, schoolYearFrom(2027), TODAY), TODAY)

test('those of the body that is meant, up to today, each day once and the newest first', () => {
  expect(held('team', 'study-day')).toEqual(['2026-11-23', '2026-09-14'])
  expect(held('board')).toEqual(['2026-10-12'])
  expect(held('mr')).toEqual([])
})
