// "Dit schooljaar": the list of its tasks, or the page of one of them; and of a year that was closed, why.
import { isStep, type StepId } from '#shared/school/round-fields.ts'
import { ClosedYear } from './closed-year.tsx'
import { TaskList } from './task-list.tsx'
import { TaskPage } from './task-page.tsx'
import { useAgenda } from '../../session/content.ts'
import { useOfferYear, useRound, useStanding } from '../../session/round.ts'
import { GuideOutside } from './guide-outside.tsx'

export default function Year({ step }: { readonly step?: StepId }) {
  const standing = useStanding()
  const isClosed = standing === 'closed'
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const { schoolYear: running } = useAgenda()
  const isBefore = useOfferYear() <= running
  if (step === 'guide' && isBefore && standing === 'not-begun') return <GuideOutside />
  if (isClosed || step === undefined || !isStep(step)) return <TaskList closed={isClosed ? <ClosedYear /> : null} />
  // A decision in between brings no school guide: what is sent of it stands with the decision.
  const page = isBetween && step === 'guide' ? 'adoption' : step
  return <TaskPage key={page} id={page} />
}
