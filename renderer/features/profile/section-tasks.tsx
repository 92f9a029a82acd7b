// The sections of the profile as a task list: what, how far, how long it usually takes.
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { ToScreen } from '../../components/link.tsx'
import { useSectionPage, useSectionState } from '../../shell/content.ts'

export function SectionTasks({ ids = sectionIds }: { readonly ids?: readonly SectionId[] }) {
  return <ul className="tasks">{ids.map((id) => <Task key={id} id={id} />)}</ul>
}

const verbs = { 'not-started': 'Begin', 'busy': 'Ga verder', 'finished': 'Bekijk' } as const

function Task({ id }: { readonly id: SectionId }) {
  const page = useSectionPage(id)
  const state = useSectionState(id)
  return (
    <li>
      <ToScreen screen={{ name: 'section', section: id }}>{page.number}. {page.title}<span className="unseen">: {verbs[state.state].toLowerCase()}</span></ToScreen>
      <StateBadge state={state} />
      <p>{page.question} {state.state === 'not-started' && <>Duurt meestal {page.minutes} minuten.</>}</p>
    </li>
  )
}
