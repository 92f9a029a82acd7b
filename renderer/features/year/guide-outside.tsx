// The school guide of a year of which nothing was done here: only its day is asked.
import { useState } from 'react'
import { guideAdoptionAnchor } from '#shared/school/anchors.ts'
import { setGuideAdoption } from '#shared/school/edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'
import { DayField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { newId } from '../../session/new-id.ts'
import { useOfferYear } from '../../session/round.ts'
import { useSchool } from '../../session/school-store.ts'
import { nameOfStep } from '../../session/step-names.ts'

export function GuideOutside() {
  const schoolYear = useOfferYear()
  const day = useSchool(
    ({ rhythms }) => rhythms.guideAdoptions.find((adoption) => adoption.schoolYear === schoolYear)?.day ?? ''
  )
  const isOutside = useSchool((school) => isGuideOutside(school, { schoolYear }))
  const [id] = useState(newId)
  return (
    <Page
      title={`De schoolgids ${schoolYear}`}
      windowTitle={nameOfStep('guide')}
      above={<ToScreen screen={{ name: 'rhythms' }}>Vier jaar en schoolgids</ToScreen>}
      intro={<p className="measure">Voor dit jaar deed u hier nog niets. Daarom vragen wij alleen de dag.</p>}
    >
      <div className="stack-s">
        <DayField
          id={guideAdoptionAnchor(schoolYear)}
          label={`Schoolgids ${schoolYear} vastgesteld op`}
          value={day}
          makeEdit={(value) => setGuideAdoption(id, schoolYear, value)}
        />
        {typedDay(day) !== undefined && isOutside && <p className="small">Dit is {OUTSIDE}.</p>}
      </div>
    </Page>
  )
}
