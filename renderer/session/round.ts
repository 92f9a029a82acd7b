// This year's round, for the fields of the screen: reading it, and the key with which it is changed.
import { useMemo } from 'react'
import type { GroundKey } from '#shared/catalogue/catalogue.ts'
import type { SchoolYear } from '#shared/day.ts'
import { groundFor, offerYearOn } from '#shared/law/frames.ts'
import type { Ground } from '#shared/law/ground.ts'
import type { RoundKey } from '#shared/school/round-edits.ts'
import { roundOrNew, type Round } from '#shared/school/school.ts'
import { catalogue, useSectionStates } from './content.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { newId } from './new-id.ts'
import { useSchool } from './school-store.ts'
import { useWords } from './school-words.ts'
import { stepsOf, type Step } from '#shared/year/round-steps.ts'

/** The school year whose offer is being prepared. */
export const useOfferYear = (): SchoolYear => offerYearOn(useToday())

export function useRound<T>(select: (round: Round) => T): T {
  const offerYear = useOfferYear()
  return useSchool((school) => select(roundOrNew(school, offerYear)))
}

/** The new id is used only by the edit that begins the round. */
export const useRoundKey = (): RoundKey => ({ schoolYear: useOfferYear(), newId: newId() })

export function useSteps(): readonly Step[] {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  const { pupilsSay } = useSectionStates()
  return useMemo(
    () => stepsOf(school, offerYear, pupilsSay, catalogue.changeQuestions.length),
    [school, offerYear, pupilsSay]
  )
}

export function useGround(key: GroundKey): Ground {
  const words = useWords()
  const sector = useSchool((school) => school.identity.sector)
  const today = useToday()
  return useMemo(() => groundFor(catalogue, sector, key, today, words), [sector, key, today, words])
}
