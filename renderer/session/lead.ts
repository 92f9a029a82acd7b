// "Wat nu?" of the open school, as it was a moment ago: one answer for every screen that says it.
import { useMemo } from 'react'
import { lead, leadNow, type Lead } from '#shared/year/lead.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useLateOffer } from './round.ts'

/** Of the school: what "Vandaag" shows. */
export function useLeadNow(): Lead {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => leadNow(school, catalogue, today), [school, today])
}

/** Of the year that the screen shows. */
export function useLead(): Lead {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => lead(school, catalogue, offer, today), [school, offer, today])
}
