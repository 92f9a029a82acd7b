// The round that a screen shows, for its fields: reading it, and the key with which it is changed. On "Dit schooljaar" it is that of the
// year that was chosen; everywhere else, and there until one chooses, that of the offer that is worked at.
import { useMemo } from 'react'
import type { GroundKey } from '#shared/catalogue/catalogue.ts'
import type { SchoolYear } from '#shared/day.ts'
import { groundFor } from '#shared/law/frames.ts'
import type { Ground } from '#shared/law/ground.ts'
import { currentOffer, standingOfOffer, type Offer, type OfferStanding } from '#shared/school/current-offer.ts'
import type { RoundKey } from '#shared/school/round-edits.ts'
import type { Round, School } from '#shared/school/school.ts'
import { tasksOf, type Task } from '#shared/year/tasks.ts'
import { useShownOffer } from './chosen-year.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { newId } from './new-id.ts'
import { useOpen, useSchool } from './school-store.ts'
import { useWords } from './school-words.ts'

/** The school year whose offer is prepared. */
export const useOfferYear = (): SchoolYear => useInOffer(({ schoolYear }) => schoolYear)

export const useRound = <T>(select: (round: Round) => T): T => useInOffer(({ round }) => select(round))

/** How the offer that the screen shows stands. */
export function useStanding(): OfferStanding {
  const today = useToday()
  return useInOffer((offer, school) => standingOfOffer(school, offer, today))
}

function useInOffer<T>(select: (offer: Offer, school: School) => T): T {
  const shown = useShownOffer()
  return useSchool((school) => select(shown(school), school))
}

/** Whether it is another offer than the one that is worked at: of a year that was chosen, or a decision in between. */
export function useIsBeside(): boolean {
  const today = useToday()
  return useInOffer(({ round }, school) => round.id !== currentOffer(school, today).round.id)
}

/** Where the round was not begun: the id with which the first edit begins it, the same for every field that may be that first one. */
export function useRoundKey(): RoundKey {
  const schoolId = useOpen((state) => state.schoolId)
  const schoolYear = useOfferYear()
  const id = useRound((round) => round.id)
  return { schoolYear, id: id === '' ? idToBegin(`${schoolId} ${schoolYear}`) : id }
}

const toBegin = new Map<string, string>()

function idToBegin(round: string): string {
  const id = toBegin.get(round) ?? newId()
  toBegin.set(round, id)
  return id
}

/** As the school was a moment ago. */
export function useLateOffer(): Offer {
  const shown = useShownOffer()
  const school = useLateSchool()
  return useMemo(() => shown(school), [school, shown])
}

/** The tasks of the year that the screen shows, a moment ago, with the day by which each is to be done. */
export function useTasks(): readonly Task[] {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => tasksOf(school, catalogue, offer, today), [school, offer, today])
}

export function useGround(key: GroundKey): Ground {
  const words = useWords()
  const sector = useSchool((school) => school.identity.sector)
  const offerYear = useOfferYear()
  return useMemo(() => groundFor(catalogue, sector, key, offerYear, words), [sector, key, offerYear, words])
}
