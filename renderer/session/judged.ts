// The chain of the year that is shown, as it is on record; or as if something was done today where its day was not typed yet: what it would lack.
import { useMemo } from 'react'
import type { Supposed } from '#shared/law/procedure/facts.ts'
import { judge, type Verdict } from '#shared/law/procedure/judge.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useLateOffer } from './round.ts'

export function useJudged(supposed: Supposed | null): readonly Verdict[] {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => judge(school, catalogue, offer, today, supposed), [school, offer, today, supposed])
}
