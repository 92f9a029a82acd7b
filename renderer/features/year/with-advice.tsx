// Whether the letter that asks the advice asks the consent on the school guide too.
import { setRoundField } from '#shared/school/round-edits.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { Choice } from './choice.tsx'

const answers = [
  { value: 'yes', words: 'Ja, in één brief' },
  { value: 'no', words: 'Nee, apart' }
] as const

export function WithAdvice() {
  const value = useRound((round) => round.guideConsent.withAdvice)
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const key = useRoundKey()
  // No school guide comes of it.
  if (isBetween) return null
  return (
    <Choice
      id="round.guideConsent.withAdvice"
      legend="Vraagt u in dezelfde brief ook instemming met de schoolgids?"
      description="Over het aanbod geeft de hele MR advies. Met de schoolgids stemmen de ouders in de MR in (in het voortgezet onderwijs ook de leerlingen)."
      options={answers}
      value={value}
      inRow
      makeEdit={(answer) => setRoundField(key, 'round.guideConsent.withAdvice', answer)}
    />
  )
}
