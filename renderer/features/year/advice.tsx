// The MR's advice, and the written reaction to it.
import { setMrAdvice, setMrText } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { Choice } from './choice.tsx'
import { Points } from './points.tsx'
import { useGround, useRound, useRoundKey } from './round.ts'
import { WithHelp } from './step-section.tsx'

type Advice = Round['mr']['advice']
const kinds: readonly { readonly value: Advice; readonly words: string }[] = [
  { value: 'unknown', words: 'Nog niet bekend' },
  { value: 'positive', words: 'Positief' },
  { value: 'conditions', words: 'Positief, met voorwaarden' },
  { value: 'negative', words: 'Negatief' },
  { value: 'none', words: 'Er kwam geen advies binnen de termijn' }
]

export function Advice() {
  const advice = useRound((round) => round.mr.advice)
  const key = useRoundKey()
  const decision = useGround('decision')
  return (
    <WithHelp help={<GroundNote ground={decision} />}>
      <div className="stack">
        <Choice id="round.mr.advice" legend="Wat adviseerde de MR?" options={kinds} value={advice} makeEdit={(value) => setMrAdvice(key, value)} />
        {advice === 'none' && <p>Kijk in het reglement van de MR wat u dan mag doen.</p>}
        <TheAdvice />
      </div>
    </WithHelp>
  )
}

/** Once there is an advice, or words of one that the choice was taken back from. */
function TheAdvice() {
  const mr = useRound((round) => round.mr)
  const key = useRoundKey()
  const came = mr.advice === 'positive' || mr.advice === 'conditions' || mr.advice === 'negative'
  if (!came && mr.points.length === 0 && [mr.adviceOn, mr.adviceText, mr.reactionOn].every((text) => text === '')) return null
  return (
    <>
      <DayField id="round.mr.adviceOn" label="Het advies is van" value={mr.adviceOn} makeEdit={(value) => setMrText(key, 'adviceOn', value)} />
      <LongTextField id="round.mr.adviceText" label="Wat staat er in het advies?" description="In een paar zinnen." value={mr.adviceText} makeEdit={(value) => setMrText(key, 'adviceText', value)} />
      <Points points={mr.points} />
      {mayDepart(mr) && <p className="readiness">Neemt u niet alles over? Bied de MR dan eerst nog een gesprek aan. Kijk ook in het reglement wanneer u het besluit mag uitvoeren.</p>}
      <DayField
        id="round.mr.reactionOn"
        label="Schriftelijk gereageerd op"
        description={mr.advice === 'positive' ? 'De MR hoort van u wat u met het advies doet.' : 'De MR hoort van u per punt wat u met het advies doet, en waarom.'}
        value={mr.reactionOn}
        makeEdit={(value) => setMrText(key, 'reactionOn', value)}
      />
    </>
  )
}

const mayDepart = ({ advice, points }: Round['mr']): boolean => advice === 'negative' || points.some(({ answer }) => answer === 'partly' || answer === 'not')
