// How far this year's decision is: ready for the MR, and ready to adopt, each with the way to it.
import { readyForMr, readyToAdopt, type Readiness } from '#shared/law/readiness.ts'
import type { SectionState } from '#shared/law/section-state.ts'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { useAgenda, useMissing } from '../../session/content.ts'
import { READY_FOR_MR, READY_TO_ADOPT } from '../../session/year-anchors.ts'
import { useSteps } from '../../session/round.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import type { Step } from '#shared/year/round-steps.ts'
import { stepAnchor } from '../../session/year-anchors.ts'

export function ThisYear() {
  const steps = useSteps()
  const items = useMissing()
  const agenda = useAgenda()
  const step = (id: StepId): Step | undefined => steps.find((one) => one.id === id)
  const [request, advice, adoption] = [step('request'), step('advice'), step('adoption')]
  return (
    <section aria-labelledby="this-year-title" className="stack-s">
      <h2 id="this-year-title">
        {agenda.isOverdue ? `Het besluit over de schoolgids ${agenda.offerYear}` : 'Het besluit van dit schooljaar'}
      </h2>
      <ul className="tasks">
        {request?.state.state === 'finished' && advice !== undefined ? (
          <Row
            field={stepAnchor('advice')}
            words="Advies van de medezeggenschapsraad (MR)"
            state={advice.state}
            line={advice.state.state === 'waiting' ? request.line : advice.line}
          />
        ) : (
          <Ready
            field={READY_FOR_MR}
            words="Klaar voor de medezeggenschapsraad (MR)?"
            readiness={readyForMr(items)}
            then="U kunt het advies vragen."
          />
        )}
        {adoption?.state.state === 'finished' ? (
          <Row field={stepAnchor('adoption')} words="Vastgesteld" state={adoption.state} line={adoption.line} />
        ) : (
          <Ready
            field={READY_TO_ADOPT}
            words="Klaar om vast te stellen?"
            readiness={readyToAdopt(items)}
            then="U kunt het besluit vastleggen."
          />
        )}
      </ul>
      <p>
        <ToScreen screen={{ name: 'year' }}>Toon alle stappen van dit schooljaar</ToScreen>
      </p>
    </section>
  )
}

interface ReadyProps {
  readonly field: string
  readonly words: string
  readonly readiness: Readiness
  /** What can be done once it is. */
  readonly then: string
}

function Ready({ field, words, readiness: { ready, must }, then }: ReadyProps) {
  const left = must.length === 1 ? 'Er mist nog één punt.' : `Er missen nog ${must.length} punten.`
  return (
    <Row
      field={field}
      words={words}
      state={ready ? { state: 'finished', label: 'Ja' } : { state: 'not-started', label: 'Nog niet' }}
      line={ready ? `Alles wat er eerst moet zijn, staat er. ${then}` : left}
    />
  )
}

interface RowProps {
  readonly field: string
  readonly words: string
  readonly state: SectionState
  readonly line: string
}

function Row({ field, words, state, line }: RowProps) {
  return (
    <li>
      <ToScreen screen={{ name: 'year' }} field={field}>
        {words}
      </ToScreen>
      <StateBadge state={state} />
      <p>{line}</p>
    </li>
  )
}
