// The page of one task: the one thing that it asks, its papers, and what can be done next.
import { Button } from '@mantine/core'
import type { StepId } from '#shared/school/round-fields.ts'
import { isOwn, type Task } from '#shared/year/tasks.ts'
import { ToScreen } from '../../components/link.tsx'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { TaskBadge } from '../../components/task-badge.tsx'
import { catalogue } from '../../session/content.ts'
import { useOfferYear, useTasks } from '../../session/round.ts'
import { addressOf, go, presentRoute, type Route } from '../../session/route.ts'
import { nameOfStep } from '../../session/step-names.ts'
import { StepBody } from './step-body.tsx'
import { TaskPapers } from './task-papers.tsx'

export function TaskPage({ id }: { readonly id: StepId }) {
  const tasks = useTasks()
  const offerYear = useOfferYear()
  const task = tasks.find((one) => one.id === id)
  const data = catalogue.steps.find((one) => one.id === id)
  if (data === undefined) return null
  return (
    <Page
      title={data.question}
      windowTitle={nameOfStep(id)}
      above={
        <>
          <ToScreen screen={{ name: 'year' }}>Alle taken voor {offerYear}</ToScreen> ·{' '}
          {catalogue.planning.groups[data.group]}
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
        <Onward from={id} tasks={tasks} />
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

/** The next task in which something can be done today, from this one on; the first of the year where none comes after it. */
function Onward({ from, tasks }: { readonly from: StepId; readonly tasks: readonly Task[] }) {
  const place = tasks.findIndex(({ id }) => id === from)
  const next = [...tasks.slice(place + 1), ...tasks.slice(0, Math.max(place, 0))].find(isOwn)
  const present = tasks[place]
  return (
    <nav className="year-onward row" aria-label="Verder">
      {next !== undefined && <ToTask id={next.id} isMain={present === undefined || !isOwn(present)} />}
      <ToScreen screen={{ name: 'year' }}>Terug naar alle taken</ToScreen>
    </nav>
  )
}

/** A link that looks like a button; the main one once this task is done. */
function ToTask({ id, isMain }: { readonly id: StepId; readonly isMain: boolean }) {
  const here = presentRoute()
  if (here.name !== 'school' || here.screen.name !== 'year') return null
  const to: Route = { ...here, screen: { ...here.screen, step: id } }
  return (
    <Button
      component="a"
      href={addressOf(to)}
      variant={isMain ? 'filled' : 'default'}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      Verder met: {nameOfStep(id)}
    </Button>
  )
}
