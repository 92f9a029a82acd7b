// "Dit schooljaar": the list of its tasks, or the page of one of them; and of a year that was closed, why.
import { isStep, type StepId } from '#shared/school/round-fields.ts'
import { ClosedYear } from './closed-year.tsx'
import { TaskList } from './task-list.tsx'
import { TaskPage } from './task-page.tsx'
import { useStanding } from '../../session/round.ts'

export default function Year({ step }: { readonly step?: StepId }) {
  const isClosed = useStanding() === 'closed'
  if (isClosed || step === undefined || !isStep(step)) return <TaskList closed={isClosed ? <ClosedYear /> : null} />
  return <TaskPage key={step} id={step} />
}
