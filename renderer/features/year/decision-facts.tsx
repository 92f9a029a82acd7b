// A decision in a few lines: what, when, by whom, on what mandate, and whether it follows the MR's advice.
import { writeDay } from '#shared/day.ts'
import { followingOf } from '#shared/law/advice.ts'
import { typedDay } from '#shared/typed-day.ts'
import { adoptedWords, adopterWords, followingWords } from '#shared/year/round-words.ts'
import { useOfferYear, useRound } from '../../session/round.ts'

export function DecisionFacts() {
  const { adoption, mr } = useRound((round) => round)
  const offerYear = useOfferYear()
  const day = typedDay(adoption.day)
  const rows = [
    ['Wat', adoptedWords(adoption.what, offerYear)],
    ['Dag', day === undefined ? '' : writeDay(day)],
    ['Door', adoption.forMany === 'yes' ? 'Het bestuur, voor meer scholen tegelijk' : adopterWords(adoption.by)],
    ['Mandaat', adoption.by === 'director' ? adoption.mandate.trim() : ''],
    [adoption.forMany === 'yes' ? 'Kenmerk' : 'Nummer', adoption.number.trim()],
    ['Advies van de MR', followingWords[followingOf(mr)]]
  ].filter(([, value]) => value !== '')
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
