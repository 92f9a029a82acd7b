// What happened in between, to read beside the question what changed.
import { writeDay } from '#shared/day.ts'
import { typedDay } from '#shared/typed-day.ts'
import { eventsToRemember } from '#shared/year/events.ts'
import { useMemo } from 'react'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer } from '../../session/round.ts'
import { PartHeading } from './part-heading.tsx'

/** Nothing where nothing was written down. */
export function Happened() {
  const school = useLateSchool()
  const offer = useLateOffer()
  const events = useMemo(() => eventsToRemember(school, offer), [school, offer])
  if (events.length === 0) return null
  return (
    <section className="readiness stack-s" aria-labelledby="year.happened">
      <PartHeading id="year.happened">Dit schreef u tussendoor op</PartHeading>
      <p>Kijk of het in het profiel staat.</p>
      <ul>
        {events.map(({ id, day: typed, what }) => {
          const day = typedDay(typed)
          return (
            <li key={id}>
              {day !== undefined && <>{writeDay(day)}: </>}
              {what}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
