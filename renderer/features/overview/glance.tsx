// How the rest stands, a line each: the two clocks, the profile, the team, and what else comes first.
import type { Offer } from '#shared/school/current-offer.ts'
import type { Agenda } from '#shared/planning/agenda.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue, useSectionStates } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { screenOfField } from '../../session/screens.ts'
import { elseFirst, fourYearsLine, guideLine, profileLine, teamLine } from './glance-lines.ts'

export function Glance({ agenda, offer }: { readonly agenda: Agenda; readonly offer: Offer }) {
  const school = useLateSchool()
  const states = useSectionStates()
  const [fourYears, schoolGuide] = agenda.rhythms
  const other = elseFirst(catalogue, agenda)
  return (
    <section aria-labelledby="glance-title">
      <h2 id="glance-title" className="unseen">
        Hoe staat het ervoor?
      </h2>
      <ul className="glance">
        <li>
          <ToScreen screen={{ name: 'rhythms' }}>Vier jaar</ToScreen>: {fourYearsLine(fourYears, agenda.today)}
        </li>
        <li>
          <ToScreen screen={{ name: 'rhythms' }}>Schoolgids</ToScreen>: {guideLine(school, schoolGuide, agenda)}
        </li>
        <li>
          <ToScreen screen={{ name: 'profile' }}>Profiel</ToScreen>:{' '}
          {profileLine(school, offer, Object.values(states), agenda.today)}
        </li>
        <li>
          <ToScreen screen={{ name: 'team' }}>Team</ToScreen>: {teamLine(school, agenda)}
        </li>
        {other !== undefined && (
          <li className="else">
            <ToScreen screen={screenOfField(other.field) ?? { name: 'year' }} field={other.field}>
              {other.what}
            </ToScreen>
            : {other.due}
          </li>
        )}
      </ul>
    </section>
  )
}
