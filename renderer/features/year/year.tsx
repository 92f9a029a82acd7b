// "Dit schooljaar": the list of its tasks, or the page of one of them; and of a year that was closed, why.
import { isStep, type StepId } from '#shared/school/round-fields.ts'
import { ClosedYear } from './closed-year.tsx'
import { TaskList } from './task-list.tsx'
import { TaskPage } from './task-page.tsx'
import { useRound, useStanding } from '../../session/round.ts'

export default function Year({ step }: { readonly step?: StepId }) {
  const isClosed = useStanding() === 'closed'
  const isBetween = useRound(({ kind }) => kind === 'interim')
  if (isClosed || step === undefined || !isStep(step)) return <TaskList closed={isClosed ? <ClosedYear /> : null} />
  // A decision in between brings no school guide: what is sent of it stands with the decision.
  const page = isBetween && step === 'guide' ? 'adoption' : step
  return <TaskPage key={page} id={page} />
}
