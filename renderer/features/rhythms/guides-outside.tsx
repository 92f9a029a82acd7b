// The school guides, year by year. The day of each is asked in one place, on the page of its year; from here a link goes there.
import { useState } from 'react'
import { writeDay } from '#shared/day.ts'
import type { Agenda } from '#shared/planning/agenda.ts'
import { guideAdoptionAnchor } from '#shared/school/anchors.ts'
import { setGuideAdoption } from '#shared/school/edits.ts'
import { typedDay, typedSchoolYear } from '#shared/typed-day.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'
import type { Rhythm } from '#shared/year/rhythm.ts'
import { DayField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { newId } from '../../session/new-id.ts'
import { useSchool } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'

export function GuidesOutside({ rhythm, agenda }: { readonly rhythm: Rhythm; readonly agenda: Agenda }) {
  const recorded = useSchool((school) => school.rhythms.guideAdoptions).map(({ schoolYear }) => schoolYear)
  const asked = [agenda.offerYear, agenda.schoolYear, ...rhythm.missed.map(({ schoolYear }) => schoolYear)]
  const years = [...new Set<string>([...asked, ...recorded])].toSorted().toReversed()
  return (
    <section className="stack-s" aria-labelledby="guides-outside-title">
      <h3 id="guides-outside-title">De schoolgidsen</h3>
      <ul className="tasks">
        {years.map((schoolYear) => (
          <li key={schoolYear}>
            {typedSchoolYear(schoolYear) !== schoolYear ? (
              <YearUnknown schoolYear={schoolYear} />
            ) : (
              <Guide schoolYear={schoolYear} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const useDay = (schoolYear: string): string =>
  useSchool(({ rhythms }) => rhythms.guideAdoptions.find((row) => row.schoolYear === schoolYear)?.day ?? '')

function Guide({ schoolYear }: { readonly schoolYear: string }) {
  const day = useDay(schoolYear)
  const isOutside = useSchool((school) => isGuideOutside(school, { schoolYear }))
  const adopted = typedDay(day)
  const field = guideAdoptionAnchor(schoolYear)
  return (
    <>
      <span>
        <strong>{schoolYear}</strong>: {adopted === undefined ? 'nog geen dag' : writeDay(adopted)}
        {adopted !== undefined && isOutside && `, ${OUTSIDE}`}
      </span>
      <ToScreen screen={screenOfField(field) ?? { name: 'year' }} field={field}>
        {day.trim() === '' ? 'Vul de dag in' : 'Wijzig de dag'}
        <span className="unseen"> van de schoolgids {schoolYear}</span>
      </ToScreen>
    </>
  )
}

/** It belongs to no year that has a page. */
function YearUnknown({ schoolYear }: { readonly schoolYear: string }) {
  const [id] = useState(newId)
  return (
    <DayField
      id={guideAdoptionAnchor(schoolYear)}
      label={`Schoolgids ${schoolYear} vastgesteld op`}
      value={useDay(schoolYear)}
      makeEdit={(value) => setGuideAdoption(id, schoolYear, value)}
    />
  )
}
