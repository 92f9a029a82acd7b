// The page of one task: the one thing that it asks, its papers, and what can be done next.
import { stepData } from '#shared/catalogue/step-data.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { isOwn, type Task } from '#shared/year/tasks.ts'
import { ToScreen } from '../../components/link.tsx'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { TaskBadge } from '../../components/task-badge.tsx'
import { catalogue } from '../../session/content.ts'
import { useLead } from '../../session/lead.ts'
import { useOfferYear, useRound, useTasks } from '../../session/round.ts'
import { nameOfStep } from '../../session/step-names.ts'
import { StepBody } from './step-body.tsx'
import { TaskPapers } from './task-papers.tsx'
import { ToTask } from './to-task.tsx'
import { useOpened } from './opened.ts'

export function TaskPage({ id }: { readonly id: StepId }) {
  const tasks = useTasks()
  const offerYear = useOfferYear()
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const task = tasks.find((one) => one.id === id)
  const data = stepData(catalogue, id)
  return (
    <Page
      title={data.question}
      windowTitle={nameOfStep(id)}
      above={
        <>
          <ToScreen screen={{ name: 'year' }}>
            {isBetween ? 'Alle taken van het besluit tussendoor' : `Alle taken voor ${offerYear}`}
          </ToScreen>{' '}
          · {catalogue.planning.groups[data.group]}
          {task !== undefined && ` · taak ${task.number} van ${tasks.length}`}
        </>
      }
      intro={task !== undefined && <How task={task} />}
    >
      <div className="stack-l">
        <OverdueYear />
        <StepBody id={id} />
        {/* Of the school guide each paper stands where it is asked or sent. */}
        {id !== 'guide' && <TaskPapers step={id} />}
        <Onward from={id} />
      </div>
    </Page>
  )
}

function How({ task: { status, when, byWhy, line } }: { readonly task: Task }) {
  return (
    <>
      <p className="row">
        <TaskBadge status={status} />
        {when !== '' && <span>{when}</span>}
      </p>
      <p className="soft">{line}</p>
      {byWhy !== '' && (
        <details className="small">
          <summary>Hoe komen wij aan deze dag?</summary>
          <p className="measure">{byWhy}</p>
        </details>
      )}
    </>
  )
}

/**
 * The next task in which something can be done today, from this one on; where none comes after it the first of the year, called what it is: still
 * to be done. What was answered with "ja" leads straight to looking at what it opened.
 */
function Onward({ from }: { readonly from: StepId }) {
  const { tasks, ready } = useLead()
  const place = tasks.findIndex(({ id }) => id === from)
  const onward = tasks.slice(place + 1).find(({ id }) => ready.includes(id))
  const next = onward ?? tasks.slice(0, Math.max(place, 0)).find(({ id }) => ready.includes(id))
  const present = tasks[place]
  const isMain = present === undefined || !isOwn(present)
  const leadsToReview = useOpened().length > 0 && from === 'changes'
  return (
    <nav className="year-onward row" aria-label="Verder">
      {leadsToReview ? (
        <ToTask id="review" isMain={isMain}>
          Verder met nakijken
        </ToTask>
      ) : (
        next !== undefined && (
          <ToTask id={next.id} isMain={isMain}>
            {`${onward === undefined ? 'Nog te doen' : 'Verder met'}: ${nameOfStep(next.id)}`}
          </ToTask>
        )
      )}
      <ToScreen screen={{ name: 'year' }}>Terug naar alle taken</ToScreen>
    </nav>
  )
}
