// Above the form of a decision that was opened again: when, why, and that its version stays.
import { parseDay, writeDay } from '#shared/day.ts'
import { REOPENED } from '../../session/year-anchors.ts'
import { useRound } from '../../session/round.ts'

export function Reopened() {
  const last = useRound((round) => round.adoption.reopened.at(-1))
  if (last === undefined) return null
  const day = parseDay(last.day)
  return (
    <div className="banner" data-tone="note">
      <p id={REOPENED} tabIndex={-1}>
        <strong>U opende dit besluit opnieuw{day === undefined ? '' : ` op ${writeDay(day)}`}.</strong> Reden:{' '}
        {last.why}
      </p>
      <p>Verander wat niet klopt, en leg het besluit opnieuw vast. De versie van toen blijft bewaard.</p>
    </div>
  )
}
