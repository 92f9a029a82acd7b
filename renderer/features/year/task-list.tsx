// The tasks of the year in their groups, each a link to a page of its own, with how far it is; and the versions that were adopted.
import { useCallback, useState, type ReactNode } from 'react'
import { taskGroups } from '#shared/catalogue/text-keys.ts'
import { betweenAnchor } from '#shared/school/anchors.ts'
import type { Task } from '#shared/year/tasks.ts'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { TaskBadge } from '../../components/task-badge.tsx'
import { ToScreen } from '../../components/link.tsx'
import { catalogue, useAgenda } from '../../session/content.ts'
import { betweenTitle } from '../../session/between.ts'
import { goToField } from '../../session/place.ts'
import { useOfferYear, useRound, useStanding, useTasks } from '../../session/round.ts'
import { versionAnchor } from '../../session/version-words.ts'
import { stepAnchor } from '../../session/year-anchors.ts'
import { Events } from './events.tsx'
import { LateYear } from './late-year.tsx'
import { VersionView } from './version-view.tsx'
import { Versions, type ReadVersion } from './versions.tsx'
import { YearSwitch } from './year-switch.tsx'

/** `closed`: what stands in place of the tasks of a year that was closed. */
export function TaskList({ closed }: { readonly closed: ReactNode }) {
  const { schoolYear, offerYear: workedAt } = useAgenda()
  const offerYear = useOfferYear()
  const standing = useStanding()
  const between = useRound((round) => (round.kind === 'interim' ? betweenTitle({ round }) : undefined))
  const roundId = useRound(({ id }) => id)
  // Worked at beside an older year that is still open.
  const isBeside = standing !== 'closed' && standing !== 'recorded' && offerYear !== workedAt
  const [viewed, setViewed] = useState<ReadVersion>()
  const close = useCallback(() => setViewed(undefined), [])
  if (viewed !== undefined) {
    const back = (): void => {
      // Asked for first, so that the heading leaves the focus to the button that one came from.
      goToField(versionAnchor(viewed.version.id))
      close()
    }
    return <VersionView key={viewed.version.id} read={viewed} onBack={back} onChanged={close} />
  }
  return (
    <Page
      key="year"
      title={between ?? `Taken voor de schoolgids ${offerYear}`}
      windowTitle="Dit schooljaar"
      above={
        <>
          Schooljaar {schoolYear} · aanbod voor {offerYear}
        </>
      }
      intro={
        between !== undefined && (
          <p id={betweenAnchor(roundId)} tabIndex={-1}>
            U verandert iets in het aanbod van {offerYear}, voordat de nieuwe schoolgids er is. Ook hierover geeft de MR
            eerst advies. Pas in het profiel de onderdelen aan die veranderen.{' '}
            <ToScreen screen={{ name: 'profile' }}>Naar het profiel</ToScreen>
          </p>
        )
      }
    >
      <div className="stack-l">
        <YearSwitch />
        <OverdueYear />
        <LateYear />
        {isBeside && between === undefined && (
          <p className="measure">
            U werkt hier aan {offerYear}. Vandaag, het profiel en de documenten gaan over {workedAt}, zolang dat jaar
            nog openstaat.
          </p>
        )}
        {closed ?? <Tasks />}
        {closed === null && between === undefined && <Events />}
        <Versions onView={setViewed} />
        <p>
          <ToScreen screen={{ name: 'rhythms' }}>Wat buiten dit programma is vastgesteld</ToScreen>
        </p>
      </div>
    </Page>
  )
}

function Tasks() {
  const tasks = useTasks()
  return (
    <div className="year-tasks">
      {taskGroups.map((group) => {
        const own = tasks.filter((task) => task.group === group)
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`year.group.${group}`}>
            <h2 id={`year.group.${group}`}>{catalogue.planning.groups[group]}</h2>
            <ul>
              {own.map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

const TaskLine = ({ task: { id, number, title, status, when, line } }: { readonly task: Task }) => (
  <li>
    <span id={stepAnchor(id)} tabIndex={-1}>
      <ToScreen screen={{ name: 'year', step: id }}>
        {number}. {title}
      </ToScreen>
    </span>
    <span className="year-task-when">{when}</span>
    <TaskBadge status={status} />
    <span className="year-task-line">{line}</span>
  </li>
)
