// The sections that the answers to "Wat is er veranderd?" opened, and that are still to be looked at.
import { useMemo } from 'react'
import { stillToLookAt } from '#shared/law/review.ts'
import type { SectionId } from '#shared/school/school.ts'
import { sectionsToReview } from '#shared/year/steps/changes.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer } from '../../session/round.ts'

export function useOpened(): readonly SectionId[] {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => {
    const opened = new Set(sectionsToReview(school, catalogue.changeQuestions, offer.round.changes))
    return stillToLookAt(school, offer, today).filter((id) => opened.has(id))
  }, [school, offer, today])
}
