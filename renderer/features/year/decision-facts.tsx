// A decision in a few lines: what, when, by whom, on what mandate.
import { writeDay } from '#shared/day.ts'
import type { Round } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'
import { adoptedWords, adopterWords } from './adoption-words.ts'
import { useOfferYear } from './round.ts'

export function DecisionFacts({ adoption }: { readonly adoption: Round['adoption'] }) {
  const offerYear = useOfferYear()
  const day = typedDay(adoption.day)
  const rows = [
    ['Wat', adoptedWords(adoption.what, offerYear)],
    ['Dag', day === undefined ? '' : writeDay(day)],
    ['Door', adopterWords(adoption.by)],
    ['Mandaat', adoption.by === 'director' ? adoption.mandate.trim() : ''],
    ['Nummer', adoption.number.trim()]
  ].filter(([, value]) => value !== '')
  return (
    <dl className="facts">
      {rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}
