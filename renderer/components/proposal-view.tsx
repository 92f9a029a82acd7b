// One proposal beside what the school wrote: "Voorstel van het team, 28 oktober: …", to take over, to change, or not, with why.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { besideNow, type SaidField } from '#shared/proposals/beside.ts'
import type { Hint } from '#shared/hints/privacy.ts'
import type { Way } from '#shared/proposals/edits.ts'
import type { Proposal } from '#shared/proposals/proposal.ts'
import { proposalHints } from '#shared/proposals/proposal-hints.ts'
import { refusalOf, refusals, type Said } from '#shared/proposals/target.ts'
import type { School } from '#shared/school/school.ts'
import { useToday } from '../session/host.ts'
import { goToField } from '../session/place.ts'
import { useMayWrite } from '../session/school-store.ts'
import { proposalAnchor, refuse, take } from './proposal-acts.ts'
import { ChangeProposal, WhyNot } from './proposal-forms.tsx'
import { askedAs, proposalTitle, saidInWords, type AskedField } from './proposal-words.ts'
import { Question } from './question.tsx'
import { Symbol } from './symbols.tsx'

interface ProposalViewProps {
  readonly school: School
  readonly proposal: Proposal
  readonly asked: readonly AskedField[]
  /** Where the focus goes when this one is settled: to another proposal here; undefined where there is none. */
  readonly next: string | undefined
}

/** How it would be taken over, if she is sure. */
interface Asking {
  readonly way: Way
  readonly said?: Said
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
  const [asking, setAsking] = useState<Asking>()
  const beside = useMemo(() => besideNow(school, proposal), [school, proposal])
  const refusal = useMemo(() => refusalOf(school, proposal), [school, proposal])
  const hints = useMemo(() => proposalHints(school, proposal), [school, proposal])
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
  /** Asked once, where the words may say who somebody is. */
  const takeOrAsk = (way: Way, said?: Said): void => {
    if (proposalHints(school, proposal, said).length === 0) return take(deciding, way, said)
    setAsking({ way, ...(said !== undefined && { said }) })
    goToField(`${title}.sure`)
  }
  const stop = (): void => {
    setAsking(undefined)
    goToField(form === 'change' ? `${title}.change` : title)
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
      <Guard hints={hints} />
      {refusal !== undefined && <p>{refusals[refusal]}</p>}
      {mayWrite && form === 'none' && asking === undefined && (
        <div className="row">
          {refusal === undefined &&
            ways.map(([way, words]) => (
              <Button key={way} variant="default" aria-describedby={about} onClick={() => takeOrAsk(way)}>
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
          onTake={takeOrAsk}
        />
      )}
      {asking !== undefined && (
        <Question id={`${title}.sure`} title="Neemt u dit zo over?" onLeave={stop}>
          <p>Hierin staat misschien wie iemand is, en anderen lezen dit. Kijk nog één keer naar de woorden:</p>
          <HintList hints={proposalHints(school, proposal, asking.said)} />
          <div className="row">
            <Button onClick={() => take(deciding, asking.way, asking.said)}>Ja, neem het zo over</Button>
            <Button
              variant="default"
              onClick={() => {
                setAsking(undefined)
                open('change')
              }}
            >
              Pas het eerst aan
            </Button>
            <button type="button" className="text-button" onClick={stop}>
              Annuleer
            </button>
          </div>
        </Question>
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

/** Told before it is taken over: what others read may not say who somebody is. */
function Guard({ hints }: { readonly hints: readonly Hint[] }) {
  if (hints.length === 0) return null
  return (
    <div className="stack-s">
      <p>
        <Symbol name="warn" /> <strong>Kijk hier eerst naar.</strong>
      </p>
      <HintList hints={hints} />
    </div>
  )
}

const HintList = ({ hints }: { readonly hints: readonly Hint[] }) => (
  <ul>
    {hints.map(({ quote, reason, start, kind }) => (
      <li key={`${start} ${kind} ${quote}`}>
        “{quote}” {reason}
      </li>
    ))}
  </ul>
)
