// What the chain lacks, in words, with what follows from it: what cannot be, what was left out, what is asked once, and what is only told.
import type { Verdict } from '#shared/law/procedure/judge.ts'
import { setSure } from '#shared/school/round-edits.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { whyOf } from './left-out-words.ts'

interface LacksProps {
  /** Of its buttons: they may stand on several pages. */
  readonly id: string
  readonly label: string
  readonly verdicts: readonly Verdict[]
}

export function Lacks({ id, label, verdicts }: LacksProps) {
  if (verdicts.length === 0) return null
  return (
    <ul className="lacks" aria-label={label}>
      {verdicts.map((verdict) => (
        <Lack key={verdict.id} at={id} verdict={verdict} />
      ))}
    </ul>
  )
}

function Lack({ at, verdict }: { readonly at: string; readonly verdict: Verdict }) {
  const { kind, said, closed, text, consequence, field } = verdict
  const holds = kind === 'impossible' || (kind === 'left-out' && !said)
  return (
    <li data-kind={holds ? 'holds' : kind} className="stack-s">
      <p>
        {!(said && kind !== 'left-out') && <Symbol name="warn" />}{' '}
        <ToScreen screen={{ name: 'year' }} field={field}>
          {text}
        </ToScreen>{' '}
        {!(kind === 'left-out' && said) && consequence}
      </p>
      {kind === 'left-out' && <Why verdict={verdict} />}
      {kind === 'unusual' && !closed && <Sure at={at} verdict={verdict} />}
    </li>
  )
}

function Why({ verdict: { why, said } }: { readonly verdict: Verdict }) {
  const reason = useRound((round) => (why === null ? '' : whyOf(round, why)))
  if (why === null) return null
  return (
    <p>
      {said && <>Uw reden: {reason} </>}
      <ToScreen screen={{ name: 'year' }} field={why}>
        {said ? 'Pas de reden aan' : 'Schrijf op waarom'}
      </ToScreen>
    </p>
  )
}

/** A question to the MR is not answered by "that is right". */
const answers: Readonly<Partial<Record<Verdict['id'], readonly [said: string, button: string]>>> = {
  'wish-unmet': ['U hebt dit nagevraagd bij de MR.', 'Ik heb dit nagevraagd']
}

/** Asked once, and taken back where it was wrong. */
export function Sure({ at, verdict: { id, said } }: { readonly at: string; readonly verdict: Verdict }) {
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const [isSaid, say] = answers[id] ?? ['U zei dat dit klopt.', 'Ja, dit klopt']
  if (!mayWrite) return said ? <p>{isSaid}</p> : null
  return (
    <p className="row">
      {said && isSaid}
      <button
        type="button"
        id={`${at}.sure.${id}`}
        className="text-button"
        onClick={() => edit(setSure(key, id, !said))}
      >
        {said ? 'Toch niet' : say}
      </button>
    </p>
  )
}
