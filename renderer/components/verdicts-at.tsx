// What is said at a day of the year that does not fit the others: what cannot be, what was left out, and what is asked once.
import type { Verdict } from '#shared/law/procedure/judge.ts'
import { useJudged } from '../session/judged.ts'
import { ToScreen } from './link.tsx'
import { Sure } from './sure.tsx'
import { Symbol } from './symbols.tsx'

/** Fields of other screens have no verdicts, and do not ask for them. */
export const VerdictsAt = ({ field }: { readonly field: string }) =>
  /^round\.|^guide-adoption:/u.test(field) ? <Said field={field} /> : null

function Said({ field }: { readonly field: string }) {
  const verdicts = useJudged(null).filter((verdict) => verdict.field === field)
  return (
    <div className="verdicts stack-s small" aria-live="polite">
      {verdicts.map((verdict) => (
        <OneVerdict key={verdict.id} verdict={verdict} field={field} />
      ))}
    </div>
  )
}

function OneVerdict({ verdict, field }: { readonly verdict: Verdict; readonly field: string }) {
  const { kind, said, closed, text, consequence } = verdict
  return (
    <div className={said ? 'soft' : 'verdict'}>
      <p>
        {!said && <Symbol name="warn" />} {text}
        {!said && consequence !== '' && ` ${consequence}`}
      </p>
      {kind === 'left-out' && !closed && <Why verdict={verdict} />}
      {kind === 'unusual' && !closed && <Sure at={field} verdict={verdict} />}
    </div>
  )
}

function Why({ verdict: { why, said } }: { readonly verdict: Verdict }) {
  if (why === null) return null
  return (
    <p>
      <ToScreen screen={{ name: 'year' }} field={why}>
        {said ? 'Uw reden staat erbij' : 'Schrijf op waarom'}
      </ToScreen>
    </p>
  )
}
