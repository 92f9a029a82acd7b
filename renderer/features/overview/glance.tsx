// How the rest stands, a line each: the two clocks, the profile, the team, and what else comes first.
import type { Offer } from '#shared/school/current-offer.ts'
import type { Agenda } from '#shared/planning/agenda.ts'
import { useMemo } from 'react'
import { ToScreen } from '../../components/link.tsx'
import { betweenTitle } from '../../session/between.ts'
import { catalogue, useSectionStates } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { screenOfField, type Screen } from '../../session/screens.ts'
import { elseFirst, fourYearsLine, guideLine, openBetween, profileLine, teamLine } from './glance-lines.ts'

export function Glance({ agenda, offer }: { readonly agenda: Agenda; readonly offer: Offer }) {
  const school = useLateSchool()
  const states = useSectionStates()
  const [fourYears, schoolGuide] = agenda.rhythms
  const between = useMemo(() => openBetween(school, catalogue, agenda.today), [school, agenda.today])
  const other = elseFirst(catalogue, agenda)
  return (
    <section aria-labelledby="glance-title">
      <h2 id="glance-title" className="unseen">
        Hoe staat het ervoor?
      </h2>
      <ul className="glance">
        <Line name="Vier jaar" screen={{ name: 'rhythms' }}>
          {fourYearsLine(fourYears, agenda.today)}
        </Line>
        <Line name="Schoolgids" screen={{ name: 'rhythms' }}>
          {guideLine(school, schoolGuide, agenda)}
        </Line>
        <Line name="Profiel" screen={{ name: 'profile' }}>
          {profileLine(school, offer, Object.values(states), agenda.today)}
        </Line>
        <Line name="Team" screen={{ name: 'team' }}>
          {teamLine(school, agenda)}
        </Line>
        {between.map(({ offer: { round }, line }) => (
          <Line key={round.id} name={betweenTitle({ round })} screen={{ name: 'year', round: round.id }} isElse>
            {line}
          </Line>
        ))}
        {other !== undefined && (
          <Line name={other.what} screen={screenOfField(other.field) ?? { name: 'year' }} field={other.field} isElse>
            {other.due}
          </Line>
        )}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly name: string
  readonly screen: Screen
  readonly field?: string
  /** Of the rest: it may be longer. */
  readonly isElse?: boolean
  readonly children: string
}

/** All of it is the link, so that its name says where it leads and how it stands there. */
const Line = ({ name, screen, field, isElse = false, children }: LineProps) => (
  <li className={isElse ? 'else' : undefined}>
    <ToScreen screen={screen} {...(field !== undefined && { field })}>
      <b>{name}</b>: {children}
    </ToScreen>
  </li>
)
