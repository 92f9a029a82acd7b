// What was said the year before of a field of the round, in grey below it: of what is asked of each year anew.
import { roundFieldAt, roundText, type RoundField } from '#shared/school/round-values.ts'
import type { AskedYearly } from '#shared/school/current-offer.ts'
import { useRound } from '../../session/round.ts'
import { BeforeLine } from './before-line.tsx'
import { useYearBefore } from '../../session/year-before.ts'

const yearly: Readonly<Record<string, AskedYearly>> = { teamTalk: 'teamTalk', boardTalk: 'boardTalk' }

export function BeforeOf({ field }: { readonly field: RoundField }) {
  const part = yearly[roundFieldAt(field).group]
  return part === undefined ? null : <Before field={field} part={part} />
}

function Before({ field, part }: { readonly field: RoundField; readonly part: AskedYearly }) {
  const earlier = useYearBefore(part)
  const now = useRound((round) => roundText(round, field))
  const then = earlier === undefined ? '' : roundText(earlier.before.round, field)
  if (earlier === undefined) return null
  return <BeforeLine when={earlier.when} then={then} now={now} isDay={roundFieldAt(field).field.kind === 'day'} />
}
