// "Dit schooljaar": the steps from what changed to the decision, and the versions that were adopted. The step that comes
// now is open.
import { useCallback, useState } from 'react'
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { useAgenda } from '../../session/content.ts'
import { goToField } from '../../session/place.ts'
import { ClosedYear } from './closed-year.tsx'
import { useOfferYear, useStanding, useSteps } from '../../session/round.ts'
import { StepBody } from './step-body.tsx'
import { StepSection } from './step-section.tsx'
import type { StepId } from '#shared/school/round-fields.ts'
import { currentStep } from '#shared/year/round-steps.ts'
import { versionAnchor } from '../../session/version-words.ts'
import { YearSwitch } from './year-switch.tsx'
import { VersionView } from './version-view.tsx'
import { Versions, type ReadVersion } from './versions.tsx'

export default function Year() {
  const steps = useSteps()
  const { schoolYear, offerYear: workedAt } = useAgenda()
  const offerYear = useOfferYear()
  const standing = useStanding()
  const isClosed = standing === 'closed'
  // Worked at beside an older year that is still open.
  const isBeside = !isClosed && standing !== 'recorded' && offerYear !== workedAt
  const [open, setOpen] = useState<ReadonlySet<StepId>>(
    () => new Set(steps.filter((step) => step === currentStep(steps)).map(({ id }) => id))
  )
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

  const toggle = (id: StepId, isOpen: boolean): void =>
    setOpen((before) => new Set([...before].filter((one) => one !== id).concat(isOpen ? [id] : [])))
  return (
    <Page
      key="year"
      title="Dit schooljaar: van voorbereiden tot besluit"
      windowTitle="Dit schooljaar"
      above={
        <>
          Schooljaar {schoolYear} · aanbod voor {offerYear}
        </>
      }
      {...(!isClosed && {
        intro: <p>Open een stap om verder te gaan. De volgorde is aan u. Wat niet gebeurde, schrijft u gewoon op.</p>
      })}
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
        {isClosed ? (
          <ClosedYear />
        ) : (
          <ol className="year-steps">
            {steps.map((step, place) => (
              <StepSection
                key={step.id}
                step={step}
                number={place + 1}
                isOpen={open.has(step.id)}
                onToggle={(isOpen) => toggle(step.id, isOpen)}
              >
                <StepBody id={step.id} />
              </StepSection>
            ))}
          </ol>
        )}
        <Versions onView={setViewed} />
      </div>
    </Page>
  )
}
