// That a section was looked at today, for the offer that the screen shows.
import type { Looked } from '#shared/school/school.ts'
import { useToday } from './host.ts'
import { newId } from './new-id.ts'
import { useOfferYear } from './round.ts'

/** `who`: with whom, as it was typed. */
export function useLooked(): (who: string) => Looked {
  const schoolYear = useOfferYear()
  const today = useToday()
  return (who) => ({ id: newId(), schoolYear, day: today, with: who.trim() })
}
