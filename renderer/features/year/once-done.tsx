// What is done already is folded away, because something else is to be done now. It opens for who goes to a field in it.
import { useState, type ReactNode } from 'react'
import type { StepPart } from '#shared/catalogue/step-content.ts'
import { fieldsAsked } from '#shared/catalogue/step-data.ts'
import { roundText, type RoundField } from '#shared/school/round-values.ts'
import type { Round } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { useToday } from '../../session/host.ts'
import { useRound } from '../../session/round.ts'

/** What screens of their own ask in it. */
const OF_SCREENS: readonly string[] = ['regulations.', 'round.mr.shorterOn', 'round.guideConsent.withAdvice']

interface OnceDoneProps {
  readonly summary: string
  readonly parts: readonly StepPart[]
  readonly children: ReactNode
}

export function OnceDone({ summary, parts, children }: OnceDoneProps) {
  const today = useToday()
  const fields = parts.flatMap(fieldsAsked)
  const isFields = parts.every(({ kind }) => kind === 'fields')
  const isDone = useRound((round) => {
    const askedOn = typedDay(round.mr.askedOn)
    const isFilled = isFields && fields.every((field) => isSaid(round, field))
    return isFilled || (askedOn !== undefined && askedOn <= today)
  })
  // It does not fold under her hands when she fills in the last, or says that it was sent.
  const [wasDone] = useState(isDone)
  if (!wasDone) return children
  return (
    <Disclosure summary={summary} holds={[...(isFields ? [] : OF_SCREENS), ...fields]}>
      <div className="stack-l">{children}</div>
    </Disclosure>
  )
}

const isSaid = (round: Round, field: RoundField): boolean => roundText(round, field).trim() !== ''
