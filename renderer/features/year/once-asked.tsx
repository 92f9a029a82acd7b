// What was written before the MR was asked: folded away afterwards, because something else is to be done then. It opens for who goes to a field in it.
import { useState, type ReactNode } from 'react'
import type { StepPart } from '#shared/catalogue/step-content.ts'
import { fieldsAsked } from '#shared/catalogue/step-data.ts'
import { typedDay } from '#shared/typed-day.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { useToday } from '../../session/host.ts'
import { useRound } from '../../session/round.ts'

/** What screens of their own ask in it. */
const OF_SCREENS: readonly string[] = ['regulations.', 'round.mr.shorterOn', 'round.guideConsent.withAdvice']

interface OnceAskedProps {
  readonly summary: string
  readonly parts: readonly StepPart[]
  readonly children: ReactNode
}

export function OnceAsked({ summary, parts, children }: OnceAskedProps) {
  const today = useToday()
  const isAsked = useRound(({ mr }) => {
    const day = typedDay(mr.askedOn)
    return day !== undefined && day <= today
  })
  // It does not fold under her hands when she says that it was sent.
  const [wasAsked] = useState(isAsked)
  if (!wasAsked) return children
  return (
    <Disclosure summary={summary} holds={[...OF_SCREENS, ...parts.flatMap(fieldsAsked)]}>
      <div className="stack-l">{children}</div>
    </Disclosure>
  )
}
