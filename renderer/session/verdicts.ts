// The chain of the year that is shown, judged once for all who ask.
import { useMemo } from 'react'
import { judge, type Verdict } from '#shared/law/procedure/judge.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import type { IsoDay } from '#shared/day.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useLateOffer } from './round.ts'

interface Known {
  readonly round: Offer['round']
  readonly today: IsoDay
  readonly verdicts: readonly Verdict[]
}
const known = new WeakMap<School, Known>()

function verdictsOf(school: School, offer: Offer, today: IsoDay): readonly Verdict[] {
  const before = known.get(school)
  if (before?.round === offer.round && before.today === today) return before.verdicts
  const verdicts = judge(school, catalogue, offer, today)
  known.set(school, { round: offer.round, today, verdicts })
  return verdicts
}

export function useVerdicts(): readonly Verdict[] {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => verdictsOf(school, offer, today), [school, offer, today])
}
