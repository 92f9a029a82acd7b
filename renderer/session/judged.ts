// The chain of the year that is shown, judged once for all who ask: as it is on record, or as if something was done today where its day was not
// typed yet.
import { useMemo } from 'react'
import type { IsoDay } from '#shared/day.ts'
import type { Supposed } from '#shared/law/procedure/facts.ts'
import { judge, type Verdict } from '#shared/law/procedure/judge.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useLateOffer } from './round.ts'

const known = new WeakMap<School, Map<string, readonly Verdict[]>>()

function judged(school: School, offer: Offer, today: IsoDay, supposed: Supposed | null): readonly Verdict[] {
  const ofSchool = known.get(school) ?? new Map<string, readonly Verdict[]>()
  known.set(school, ofSchool)
  const key = [offer.schoolYear, offer.round.id, today, supposed].join(' ')
  const verdicts = ofSchool.get(key) ?? judge(school, catalogue, offer, today, supposed)
  ofSchool.set(key, verdicts)
  return verdicts
}

export function useJudged(supposed: Supposed | null): readonly Verdict[] {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => judged(school, offer, today, supposed), [school, offer, today, supposed])
}
