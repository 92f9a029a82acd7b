// What of the profile is looked at again for the year that is shown, and how a section reads with what changed since it was adopted.
import { useMemo } from 'react'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { sectionChanges } from '#shared/documents/changes.ts'
import { markedChanges } from '#shared/documents/marked-changes.ts'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import type { SectionId } from '#shared/school/school.ts'
import { reviewQueue, type ReviewQueue } from '#shared/year/review-queue.ts'
import { useSchoolInView } from './chosen-year.ts'
import { catalogue } from './content.ts'
import { useToday } from './host.ts'
import { useLateOffer } from './round.ts'
import { useAdopted, useLastAdopted } from './versions.ts'

/** Undefined while it is not known what was adopted last. */
export function useReviewQueue(): ReviewQueue | undefined {
  const school = useSchoolInView()
  const offer = useLateOffer()
  const today = useToday()
  const earlier = useAdopted()
  return useMemo(() => {
    if (earlier === undefined) return undefined
    const changed = sectionChanges({ school, catalogue, today, adopted: false, earlier })
    const differs = new Set(changed.flatMap(({ section, change }) => (change === 'same' ? [] : [section])))
    return reviewQueue(school, catalogue, offer, today, earlier === null ? null : differs)
  }, [school, offer, today, earlier])
}

/** A section as it is read; with what changed since the last adoption, where that is known here. */
export function useChapter(id: SectionId): readonly OutlineBlock[] {
  const school = useSchoolInView()
  const offer = useLateOffer()
  const today = useToday()
  const earlier = useLastAdopted()
  return useMemo(() => {
    const now = chapterToRead(id, school, catalogue, today, offer)
    if (earlier === null) return now
    // For the same offer and day: that a year passed is no change.
    const then = offerOf(earlier.school, offer.schoolYear, today)
    return markedChanges(chapterToRead(id, earlier.school, catalogue, today, then), now)
  }, [id, school, offer, today, earlier])
}
