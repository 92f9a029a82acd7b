// "Publiceren en versturen": how it stands with each who gets what was decided, and which version goes there.
import type { IsoDay } from '../day.ts'
import { destinations, type Destination } from '../school/round-fields.ts'
import type { Round, School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

type Sending = Pick<Round, 'sent' | 'toSend' | 'notSent'>

/** planned: on a day that is still to come, and so answered · passed: that day is over, and nobody said that it was sent */
export type SendState = 'open' | 'passed' | 'planned' | 'sent' | 'not-needed'

/** A day on which it was sent cannot be still to come. */
export function sendState({ sent, toSend, notSent }: Sending, to: Destination, today: IsoDay): SendState {
  const [sentOn, planned] = [typedDay(sent[to]), typedDay(toSend[to])]
  if (sentOn !== undefined && sentOn <= today) return 'sent'
  if (notSent[to].trim() !== '') return 'not-needed'
  if (planned === undefined) return 'open'
  return planned < today ? 'passed' : 'planned'
}

export const isAnswered = (state: SendState): boolean => state !== 'open' && state !== 'passed'

/** Those of which nothing was said: what one day for all may fill. The SWV has a day of its own. */
export const sentWithAll = ({ sent, toSend, notSent }: Sending): readonly Destination[] =>
  destinations.filter(
    (to) => to !== 'partnership' && [sent[to], toSend[to], notSent[to]].every((said) => said.trim() === '')
  )

/** The version that was adopted last, whatever round is worked at now; undefined where none was in this program. */
export function lastAdoptedVersion({ rounds }: School, today: IsoDay): string | undefined {
  const adopted = rounds.flatMap(({ adoption: { version, day } }) => {
    const adoptedOn = typedDay(day)
    return version === '' || adoptedOn === undefined || adoptedOn > today ? [] : [{ version, adoptedOn }]
  })
  return adopted.toSorted((one, other) => (one.adoptedOn < other.adoptedOn ? -1 : 1)).at(-1)?.version
}
