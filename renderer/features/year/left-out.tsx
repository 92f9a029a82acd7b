// "Niet gebeurd, omdat …": why something was left out, and from when it is not mended any more. It opens by itself where a reason stands in
// it, or where one is asked for.
import { useState } from 'react'
import type { StepPartOf } from '#shared/catalogue/step-content.ts'
import { departsFromAdvice, isAdvised } from '#shared/law/advice.ts'
import type { Round } from '#shared/school/school.ts'
import { roundText } from '#shared/school/round-values.ts'
import { useRound } from '../../session/round.ts'
import { useJudged } from '../../session/judged.ts'
import { RoundFields } from './round-fields.tsx'

export function LeftOut({ part: { label, why, letGo } }: { readonly part: StepPartOf<'left-out'> }) {
  const isFilled = useRound((round) => [why, letGo].some((field) => roundText(round, field).trim() !== ''))
  const isAsked = useJudged(null).some((verdict) => verdict.why === why)
  const isCalledFor = isFilled || isAsked
  const [wasCalledFor, setCalledFor] = useState(isCalledFor)
  const [isOpen, setOpen] = useState(isCalledFor)
  if (isCalledFor !== wasCalledFor) {
    setCalledFor(isCalledFor)
    // What she is writing in stays open when it is emptied.
    if (isCalledFor) setOpen(true)
  }
  const canBe = useRound(({ mr }) => canBeLeftOut(mr, why))
  if (!canBe && !isCalledFor) return null
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <div className="stack">
        <RoundFields
          fields={[
            { field: why, label: 'Niet gebeurd, omdat', help: 'Dit komt eerlijk in de stukken te staan.' },
            ...(isFilled ? [{ field: letGo, label: 'Dit herstellen wij niet meer, sinds' }] : [])
          ]}
          about={label}
        />
      </div>
    </details>
  )
}

/** There is nothing to react to before there is an advice, nor to talk on about where it is followed; and few send a guide too early. */
function canBeLeftOut(mr: Round['mr'], why: string): boolean {
  if (why === 'round.leftOut.guide') return false
  if (why === 'round.leftOut.reaction') return isAdvised(mr)
  return why !== 'round.leftOut.furtherTalk' || departsFromAdvice(mr)
}
