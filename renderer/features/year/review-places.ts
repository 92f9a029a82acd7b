// Places on "Nakijken en bijwerken" that the focus goes to: the heading of a section, of the rest that is read on, and of the end.
import type { SectionId } from '#shared/school/school.ts'
import type { ReviewQueue } from '#shared/year/review-queue.ts'

export const reviewPlace = (of: SectionId | 'rest' | 'done'): string => `year.review.at.${of}`

/** What comes once these are looked at: the rest, or the end. */
export const afterQueue = ({ rest }: ReviewQueue): string => reviewPlace(rest.length > 0 ? 'rest' : 'done')
