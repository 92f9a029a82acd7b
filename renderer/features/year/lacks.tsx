// What the chain lacks, in words, with what follows from it: what cannot be, what was left out, what is asked once, and what is only told.
import { holdsBack, type Verdict } from '#shared/law/procedure/judge.ts'
import { ToScreen } from '../../components/link.tsx'
import { Sure } from '../../components/sure.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useRound } from '../../session/round.ts'
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
  const holds = holdsBack(verdict)
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
