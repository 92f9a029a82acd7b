// The yearly rhythm: the school guide, and the day on which it was adopted for each school year.
import { guideAdoptionAnchor } from '#shared/school/anchors.ts'
import { useState } from 'react'
import { nextSchoolYear } from '#shared/day.ts'
import { setGuideAdoption } from '#shared/school/edits.ts'
import type { Agenda } from '#shared/planning/agenda.ts'
import type { Rhythm } from '#shared/year/rhythm.ts'
import { DayField } from '../../components/fields.tsx'
import { newId } from '../../session/new-id.ts'
import { useSchool } from '../../session/school-store.ts'
import { RhythmCard } from './rhythm-card.tsx'

export function SchoolGuide({ rhythm, agenda }: { readonly rhythm: Rhythm; readonly agenda: Agenda }) {
  const recorded = useSchool((school) => school.rhythms.guideAdoptions).map((adoption) => adoption.schoolYear)
  // What is asked now stays in sight; years that are over fold away.
  const now = [
    ...new Set<string>([
      nextSchoolYear(agenda.schoolYear),
      agenda.offerYear,
      agenda.schoolYear,
      ...rhythm.missed.map((missed) => missed.schoolYear)
    ])
  ]
    .toSorted()
    .toReversed()
  const earlier = [...new Set(recorded)]
    .filter((year) => !now.includes(year))
    .toSorted()
    .toReversed()
  return (
    <RhythmCard rhythm={rhythm}>
      <div className="stack">
        {now.map((year, index) => (
          <GuideDay key={year} schoolYear={year} isFirst={index === 0} />
        ))}
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>Eerdere schooljaren</summary>
          <div className="stack">
            {earlier.map((year) => (
              <GuideDay key={year} schoolYear={year} isFirst={false} />
            ))}
          </div>
        </details>
      )}
    </RhythmCard>
  )
}

function GuideDay({ schoolYear, isFirst }: { readonly schoolYear: string; readonly isFirst: boolean }) {
  const day = useSchool(
    (school) => school.rhythms.guideAdoptions.find((adoption) => adoption.schoolYear === schoolYear)?.day ?? ''
  )
  const [id] = useState(newId)
  return (
    <DayField
      id={guideAdoptionAnchor(schoolYear)}
      label={`Schoolgids ${schoolYear} vastgesteld op`}
      {...(!isFirst && { description: '' })}
      value={day}
      makeEdit={(value) => setGuideAdoption(id, schoolYear, value)}
    />
  )
}
