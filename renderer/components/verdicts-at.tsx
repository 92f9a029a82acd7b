// What is said at a day of the year that does not fit the others: what cannot be, what was left out, and what is asked once.
import type { Verdict } from '#shared/law/procedure/judge.ts'
import { setSure } from '#shared/school/round-edits.ts'
import { goToField } from '../session/place.ts'
import { useRoundKey } from '../session/round.ts'
import { edit, useMayWrite } from '../session/school-store.ts'
import { useVerdicts } from '../session/verdicts.ts'
import { ToScreen } from './link.tsx'
import { Symbol } from './symbols.tsx'

/** Fields of other screens have no verdicts, and do not ask for them. */
export const VerdictsAt = ({ field }: { readonly field: string }) =>
  /^round\.|^guide-adoption:/u.test(field) ? <Said field={field} /> : null

function Said({ field }: { readonly field: string }) {
  const verdicts = useVerdicts().filter((verdict) => verdict.field === field)
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
      {kind === 'unusual' && !closed && <Sure verdict={verdict} field={field} />}
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

/** Asked once, and taken back where it was wrong. */
function Sure({ verdict: { id, said }, field }: { readonly verdict: Verdict; readonly field: string }) {
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  if (!mayWrite) return said ? <p>U zei dat dit klopt.</p> : null
  const answer = (isRight: boolean): void => {
    edit(setSure(key, id, isRight))
    // The button is another one then.
    goToField(field)
  }
  return (
    <p className="row">
      {said && 'U zei dat dit klopt.'}
      <button type="button" className="text-button" onClick={() => answer(!said)}>
        {said ? 'Toch niet' : 'Ja, dit klopt'}
      </button>
    </p>
  )
}
