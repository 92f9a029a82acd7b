// The next meeting of the MR and of the board, as the school typed them. One that the round itself speaks of is told there.
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { fieldAnchor } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { ownGround, type Deadline, type DeadlineSource } from './deadline.ts'

type Meeting = School['internal']['meetingDays'][number]
const bodies = [
  ['mr', 'mr-meeting'],
  ['board', 'board-meeting']
] as const

export const meetingDeadlines: DeadlineSource = (school, catalogue, today) => {
  const { round } = currentOffer(school, today)
  const told = { mr: typedDay(round.mr.talkOn), board: typedDay(round.boardNote.meetingOn) }
  return bodies.flatMap(([of, kind]): readonly Deadline[] => {
    const next = nextMeeting(school, of, today)
    if (next === undefined || next.day === told[of]) return []
    return [
      {
        id: `meeting:${next.meeting.id}`,
        kind,
        day: next.day,
        limit: 'on',
        what: catalogue.planning.what[kind],
        ground: ownGround(school, catalogue, 'own'),
        field: fieldAnchor('meetingDays', next.meeting.id, 'day'),
        done: null,
        since: null,
        whose: 'others',
        reader: 'school'
      }
    ]
  })
}

/** The first that is today or later; of one day the first of the list. */
function nextMeeting(
  { internal }: School,
  of: Meeting['of'],
  from: IsoDay
): { readonly meeting: Meeting; readonly day: IsoDay } | undefined {
  const coming = internal.meetingDays.flatMap((meeting) => {
    const day = meeting.of === of ? typedDay(meeting.day) : undefined
    return day !== undefined && day >= from ? [{ meeting, day }] : []
  })
  return coming.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))[0]
}
