// The tasks of the year in their groups, each a link to a page of its own, with how far it is; and the versions that were adopted.
import { useCallback, useState, type ReactNode } from 'react'
import { taskGroups } from '#shared/year/task-groups.ts'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { ToScreen } from '../../components/link.tsx'
import { useAgenda } from '../../session/content.ts'
import { goToField } from '../../session/place.ts'
import { useOfferYear, useStanding, useSteps } from '../../session/round.ts'
import { versionAnchor } from '../../session/version-words.ts'
import { stepAnchor } from '../../session/year-anchors.ts'
import { Events } from './events.tsx'
import { VersionView } from './version-view.tsx'
import { Versions, type ReadVersion } from './versions.tsx'
import { YearSwitch } from './year-switch.tsx'

/** `closed`: what stands in place of the tasks of a year that was closed. */
export function TaskList({ closed }: { readonly closed: ReactNode }) {
  const { schoolYear, offerYear: workedAt } = useAgenda()
  const offerYear = useOfferYear()
  const standing = useStanding()
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
      title={`Taken voor de schoolgids ${offerYear}`}
      windowTitle="Dit schooljaar"
      above={
        <>
          Schooljaar {schoolYear} · aanbod voor {offerYear}
        </>
      }
    >
      <div className="stack-l">
        <YearSwitch />
        <OverdueYear />
        {isBeside && (
          <p className="measure">
            U werkt hier aan {offerYear}. Het overzicht, het profiel en de documenten gaan over {workedAt}, zolang dat
            jaar nog openstaat.
          </p>
        )}
        {closed ?? <Tasks />}
        {closed === null && <Events />}
        <Versions onView={setViewed} />
      </div>
    </Page>
  )
}

function Tasks() {
  const steps = useSteps()
  return (
    <div className="year-tasks">
      {taskGroups.map(({ id, name, steps: ids }) => (
        <section key={id} aria-labelledby={`year.group.${id}`}>
          <h2 id={`year.group.${id}`}>{name}</h2>
          <ul>
            {steps
              .filter((step) => ids.includes(step.id))
              .map((step) => (
                <li key={step.id}>
                  <span id={stepAnchor(step.id)} tabIndex={-1} className="year-task-name">
                    <ToScreen screen={{ name: 'year', step: step.id }}>
                      {steps.indexOf(step) + 1}. {step.title}
                    </ToScreen>
                  </span>
                  <StateBadge state={step.state} />
                  <span className="year-task-line">{step.line}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
