// What in a visit may say who somebody is, before a paper of it is made or an ambition shows its question. Nothing of it blocks anything.
import { useMemo } from 'react'
import { hintsInRow } from '#shared/hints/row-hints.ts'
import { HintsToLookAt } from '../../components/may-stay.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { VISIT_TITLE, type OfVisit } from './visit-words.ts'

export function LookAgain({ visit }: OfVisit) {
  const school = useLateSchool()
  const hints = useMemo(() => hintsInRow(school, 'visit', visit.id), [school, visit.id])
  if (hints.length === 0) return null
  return (
    <section className="hints stack-s" data-some aria-labelledby="visit-hints-title">
      <h3 id="visit-hints-title">Kijk hier nog naar</h3>
      <HintsToLookAt hints={hints} screenOf={() => ({ name: 'visit' })} next={VISIT_TITLE} />
    </section>
  )
}
