// The page of one task: the one thing that it asks, its papers, and what can be done next.
import { Button } from '@mantine/core'
import type { StepId } from '#shared/school/round-fields.ts'
import { taskGroups } from '#shared/year/task-groups.ts'
import type { Step } from '#shared/year/round-steps.ts'
import { ToScreen } from '../../components/link.tsx'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { catalogue } from '../../session/content.ts'
import { useOfferYear, useSteps } from '../../session/round.ts'
import { addressOf, go, presentRoute, type Route } from '../../session/route.ts'
import { nameOfStep } from '../../session/step-names.ts'
import { StepBody } from './step-body.tsx'
import { TaskPapers } from './task-papers.tsx'

export function TaskPage({ id }: { readonly id: StepId }) {
  const steps = useSteps()
  const offerYear = useOfferYear()
  const place = steps.findIndex((step) => step.id === id)
  const step = steps[place]
  const data = catalogue.steps.find((one) => one.id === id)
  if (step === undefined || data === undefined) return null
  const group = taskGroups.find((one) => one.steps.includes(id))
  return (
    <Page
      title={data.question}
      windowTitle={nameOfStep(id)}
      above={
        <>
          <ToScreen screen={{ name: 'year' }}>Alle taken voor {offerYear}</ToScreen> · {group?.name} · taak {place + 1}{' '}
          van {steps.length}
        </>
      }
      intro={
        <>
          <StateBadge state={step.state} />
          <p className="soft">{step.line}</p>
        </>
      }
    >
      <div className="stack-l">
        <OverdueYear />
        <StepBody id={id} />
        <TaskPapers step={id} />
        <Onward from={step} steps={steps} />
      </div>
    </Page>
  )
}

const isOver = ({ state: { state } }: Step): boolean => state === 'finished' || state === 'not-applicable'

/** The next task that still asks something, from this one on; the first of the year where none comes after it. */
function Onward({ from, steps }: { readonly from: Step; readonly steps: readonly Step[] }) {
  const place = steps.indexOf(from)
  const others = [...steps.slice(place + 1), ...steps.slice(0, place)]
  const next = others.find((step) => !isOver(step) && step.state.state !== 'waiting')
  return (
    <nav className="year-onward row" aria-label="Verder">
      {next !== undefined && <ToTask id={next.id} isMain={isOver(from)} />}
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
