// The decision on the school guide: what the parents answered, and the day.
import { setRoundField } from '#shared/school/round-edits.ts'
import { LongTextField } from '../../components/fields.tsx'
import { useRound, useRoundKey } from '../../session/round.ts'
import { Choice } from './choice.tsx'

const answers = [
  { value: 'unknown', words: 'Nog niet bekend' },
  { value: 'given', words: 'Zij stemmen in' },
  { value: 'refused', words: 'Zij stemmen niet in' }
] as const

export function Guide() {
  const { answer, answerText } = useRound((round) => round.guideConsent)
  const key = useRoundKey()
  return (
    <div className="stack">
      <Choice
        id="round.guideConsent.answer"
        legend="Wat antwoordden de ouders in de MR?"
        options={answers}
        value={answer}
        makeEdit={(value) => setRoundField(key, 'round.guideConsent.answer', value)}
      />
      <LongTextField
        id="round.guideConsent.answerText"
        label="Wat schreven zij erbij?"
        value={answerText}
        makeEdit={(value) => setRoundField(key, 'round.guideConsent.answerText', value)}
      />
    </div>
  )
}
