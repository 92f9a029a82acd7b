// The sections of the profile as a task list: what, how far, how long it usually takes.
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import type { SectionState } from '#shared/law/section-state.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { ToScreen } from '../../components/link.tsx'
import { useSectionPage, useSectionStates } from '../../session/content.ts'
import { useWaiting, waitingWords } from '../../session/waiting-proposals.ts'

export function SectionTasks({ ids = sectionIds }: { readonly ids?: readonly SectionId[] }) {
  const states = useSectionStates()
  const waiting = useWaiting()
  return (
    <ul className="tasks">
      {ids.map((id) => (
        <Task key={id} id={id} state={states[id]} waiting={waiting.get(id) ?? 0} />
      ))}
    </ul>
  )
}

const verbs: Record<SectionState['state'], string> = {
  'not-started': 'Begin',
  busy: 'Ga verder',
  waiting: 'Bekijk',
  finished: 'Bekijk',
  'not-applicable': 'Bekijk'
}

interface TaskProps {
  readonly id: SectionId
  readonly state: SectionState
  /** So many proposals are still to be looked at. */
  readonly waiting: number
}

function Task({ id, state, waiting }: TaskProps) {
  const page = useSectionPage(id)
  return (
    <li>
      <ToScreen screen={{ name: 'section', section: id }}>
        {page.number}. {page.title}
        <span className="unseen">: {verbs[state.state].toLowerCase()}</span>
      </ToScreen>
      <StateBadge state={state} />
      {waiting > 0 && <p className="small check-this">{waitingWords(waiting)}</p>}
      <p>
        {page.question} {state.state === 'not-started' && <>Duurt meestal {page.minutes} minuten.</>}
      </p>
    </li>
  )
}
