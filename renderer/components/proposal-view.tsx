// One proposal beside what the school wrote: "Voorstel van het team, 28 oktober: …", to take over, to change, or not, with why.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { besideNow, type SaidField } from '#shared/proposals/beside.ts'
import type { Way } from '#shared/proposals/edits.ts'
import type { Proposal } from '#shared/proposals/proposal.ts'
import { pupilHints } from '#shared/proposals/pupil-hints.ts'
import { refusalOf, refusals } from '#shared/proposals/target.ts'
import type { School } from '#shared/school/school.ts'
import { useToday } from '../session/host.ts'
import { goToField } from '../session/place.ts'
import { useMayWrite } from '../session/school-store.ts'
import { proposalAnchor, refuse, take } from './proposal-acts.ts'
import { ChangeProposal, WhyNot } from './proposal-forms.tsx'
import { askedAs, proposalTitle, saidInWords, type AskedField } from './proposal-words.ts'
import { Symbol } from './symbols.tsx'

interface ProposalViewProps {
  readonly school: School
  readonly proposal: Proposal
  readonly asked: readonly AskedField[]
  /** Where the focus goes when this one is settled: to another proposal here; undefined where there is none. */
  readonly next: string | undefined
}

const wayWords: Readonly<Record<Way, string>> = {
  below: 'Neem over, onder uw tekst',
  replace: 'Neem over, in plaats van uw tekst'
}
/** What the buttons to take over are called: with one way there is nothing to choose. */
const takeWords = (ways: readonly Way[]): readonly (readonly [Way, string])[] =>
  ways.length === 1 ? ways.map((way) => [way, 'Neem over']) : ways.map((way) => [way, wayWords[way]])

export function ProposalView({ school, proposal, asked, next }: ProposalViewProps) {
  const today = useToday()
  const mayWrite = useMayWrite()
  const [form, setForm] = useState<'none' | 'change' | 'why'>('none')
  const beside = useMemo(() => besideNow(school, proposal), [school, proposal])
  const refusal = useMemo(() => refusalOf(school, proposal), [school, proposal])
  const title = proposalAnchor(proposal.id)
  const saidId = `${title}.said`
  /** Of each button: which proposal it is about. */
  const about = `${title} ${saidId}`
  const deciding = { proposal, today, next }
  const fields = beside?.fields ?? proposedAnyway(proposal)
  const ways = takeWords(beside?.ways ?? [])
  const open = (which: 'change' | 'why'): void => {
    setForm(which)
    goToField(`${title}.${which}`)
  }
  const leave = (): void => {
    setForm('none')
    goToField(title)
  }
  return (
    <div role="group" className="proposal stack-s" aria-labelledby={title}>
      <p id={title} tabIndex={-1}>
        <strong>{proposalTitle(proposal)}:</strong>
      </p>
      <div id={saidId}>
        <SaidFields fields={fields} asked={asked} />
      </div>
      {beside?.isSame === true && <p className="soft">Zo staat het er al.</p>}
      <PupilHints proposal={proposal} />
      {refusal !== undefined && <p>{refusals[refusal]}</p>}
      {mayWrite && form === 'none' && (
        <div className="row">
          {refusal === undefined &&
            ways.map(([way, words]) => (
              <Button key={way} variant="default" aria-describedby={about} onClick={() => take(deciding, way)}>
                {words}
              </Button>
            ))}
          {beside !== undefined && (
            <button type="button" className="text-button" aria-describedby={about} onClick={() => open('change')}>
              Neem over en pas aan
            </button>
          )}
          <button type="button" className="text-button" aria-describedby={about} onClick={() => open('why')}>
            Niet, omdat…
          </button>
        </div>
      )}
      {form === 'change' && (
        <ChangeProposal
          id={`${title}.change`}
          fields={fields.filter(({ name }) => name === '' || askedAs(asked, name) !== undefined)}
          asked={asked}
          ways={ways}
          onLeave={leave}
          onTake={(way, said) => take(deciding, way, said)}
        />
      )}
      {form === 'why' && (
        <WhyNot
          id={`${title}.why`}
          before={proposal.because}
          onLeave={leave}
          onReason={(because) => refuse(deciding, because, proposal.address)}
        />
      )}
    </div>
  )
}

/** What it would go into is gone: what it says all the same. */
const proposedAnyway = ({ value, fields }: Proposal): readonly SaidField[] =>
  fields.length === 0
    ? [{ name: '', kind: 'long', said: value }]
    : fields.map((one) => ({ name: one.field, kind: 'long', said: one.value }))

function SaidFields({
  fields,
  asked
}: {
  readonly fields: readonly SaidField[]
  readonly asked: readonly AskedField[]
}) {
  const [first] = fields
  if (first !== undefined && first.name === '')
    return (
      <blockquote>
        {saidInWords(first, asked)
          .split('\n')
          .map((line, at) => (
            <p key={at}>{line}</p>
          ))}
      </blockquote>
    )
  return (
    <dl>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{askedAs(asked, field.name)?.label ?? field.name}</dt>
          <dd>{saidInWords(field, asked)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Told before it is taken over: what others read may not say which pupil it is about. */
function PupilHints({ proposal }: { readonly proposal: Proposal }) {
  const hints = useMemo(() => pupilHints(proposal), [proposal])
  if (hints.length === 0) return null
  return (
    <div className="stack-s">
      <p>
        <Symbol name="warn" /> <strong>Kijk hier eerst naar.</strong>
      </p>
      <ul>
        {hints.map(({ quote, reason, start }) => (
          <li key={`${start} ${quote}`}>
            “{quote}” {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
