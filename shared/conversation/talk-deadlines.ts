// The days of a talk with the team: the talk itself, telling the team what became of it, and what somebody finds out, does or writes.
import { addWeeks } from '../calendar/days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import type { DeadlineKind } from '../catalogue/text-keys.ts'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { talkAnchor, talkRowAnchor } from '../school/talk-anchors.ts'
import type { Talk } from '../school/talk-edits.ts'
import { typedDay } from '../typed-day.ts'
import { doneSince, ownGround, shortName, type Deadline, type DeadlineSource } from '../year/deadline.ts'
import { isHeld, lastDayOfTalk } from './talk.ts'

/** So long after a talk the team hears what became of it, unless it was told another day. */
const TELL_WEEKS = 2

export const talkDeadlines: DeadlineSource = (school, catalogue, today) =>
  school.internal.talks.flatMap((talk) => {
    const tell = teller(school, catalogue, talk, today)
    return [...theTalk(talk, tell), ...telling(talk, tell), ...answers(talk, tell), ...writing(catalogue, talk, tell)]
  })

interface Told extends Pick<Deadline, 'kind' | 'limit' | 'field'> {
  /** Behind the id of the talk. */
  readonly of: string
  /** Undefined where nothing says one. */
  readonly day: IsoDay | undefined
  /** What the school called it, in the sentence. */
  readonly name?: string
  /** As typed: when it was done; null while that is not said. */
  readonly doneOn: string | null
  /** The program counted its day. */
  readonly isCounted?: boolean
}
type Teller = (told: Told) => readonly Deadline[]

/** Only of what has a day. What names nobody and tells nothing may stand on a wall. */
function teller(school: School, catalogue: Catalogue, talk: Talk, today: IsoDay): Teller {
  const grounds = { own: ownGround(school, catalogue, 'own'), counted: ownGround(school, catalogue, 'plan') }
  return ({ of, kind, day, limit, name, field, doneOn, isCounted = false }) =>
    day === undefined
      ? []
      : [
          {
            id: `talk:${talk.id}${of}`,
            kind,
            day,
            limit,
            what: fill(catalogue.planning.what[kind], {
              wat: name === undefined ? '' : shortName(name, catalogue.planning.namelessDate)
            }),
            ground: isCounted ? grounds.counted : grounds.own,
            field,
            done: doneOn === null ? null : doneSince(typedDay(doneOn), today),
            since: null,
            whose: 'own',
            reader: name === undefined ? 'everyone' : 'school'
          }
        ]
}

/** A card of ten minutes stands in the planning by itself (ten-minute-deadlines.ts). */
const isShort = ({ form }: Talk): boolean => form === 'ten-minutes'

function theTalk(talk: Talk, tell: Teller): readonly Deadline[] {
  if (isShort(talk)) return []
  const { id, day, secondDay } = talk
  const at = (of: string, typed: string, field: 'day' | 'secondDay', isDone: boolean): readonly Deadline[] =>
    tell({
      of,
      kind: 'team-talk',
      day: typedDay(typed),
      limit: 'on',
      field: talkAnchor(id, field),
      doneOn: isDone ? typed : null
    })
  return [
    ...at('', day, 'day', isHeld(talk) || talk.orders.length > 0),
    ...at(':second', secondDay, 'secondDay', isHeld(talk))
  ]
}

function telling(talk: Talk, tell: Teller): readonly Deadline[] {
  const last = lastDayOfTalk(talk)
  if (isShort(talk) || !isHeld(talk) || last === undefined) return []
  return tell({
    of: ':tell',
    kind: 'tell-team',
    day: typedDay(talk.tellBy) ?? addWeeks(last, TELL_WEEKS),
    limit: 'by',
    field: talkAnchor(talk.id, 'toldOn'),
    doneOn: saidDone(talk.toldOn),
    isCounted: typedDay(talk.tellBy) === undefined
  })
}

const answers = ({ id, outcomes }: Talk, tell: Teller): readonly Deadline[] =>
  outcomes.flatMap((outcome) => {
    const kinds: Readonly<Record<string, DeadlineKind>> = { 'not-known': 'talk-answer', action: 'talk-action' }
    const kind = Object.hasOwn(kinds, outcome.kind) ? kinds[outcome.kind] : undefined
    return kind === undefined
      ? []
      : tell({
          of: `:outcome:${outcome.id}`,
          kind,
          day: typedDay(outcome.by),
          limit: 'by',
          name: outcome.words,
          field: talkRowAnchor(id, 'outcomes', outcome.id, 'doneOn'),
          doneOn: saidDone(outcome.doneOn)
        })
  })

const writing = ({ sections }: Catalogue, talk: Talk, tell: Teller): readonly Deadline[] =>
  talk.writing.flatMap(({ id, section, by, doneOn }) =>
    tell({
      of: `:writing:${id}`,
      kind: 'talk-writing',
      day: typedDay(by),
      limit: 'by',
      name: sections.find((one) => one.id === section)?.title ?? '',
      field: talkRowAnchor(talk.id, 'writing', id, 'doneOn'),
      doneOn: saidDone(doneOn)
    })
  )

/** Half a day that is typed says that it is done as well. */
const saidDone = (typed: string): string | null => (typed.trim() === '' ? null : typed)
