// Places on this screen that are no field and that links go to.
import { isStep } from '#shared/school/round-fields.ts'

export { READY_FOR_MR, READY_TO_ADOPT, stepAnchor } from '#shared/school/anchors.ts'

const STEP = 'year.'
/** A task of the year: a link to it opens its page; in the list it is the place of its link. */
export const isStepAnchor = (field: string): boolean => field.startsWith(STEP) && isStep(field.slice(STEP.length))

/** The button that records the decision, and what stands in its place afterwards: where undo and redo go. */
export const RECORD = 'round.adoption.record'
export const RECORDED = 'round.adoption.recorded'
/** What will be recorded, shown before it is. */
export const CONFIRM = 'round.adoption.confirm'
/** "Besluit herstellen": its button, and the heading and the field that it opens. */
export const MEND = 'round.adoption.mend'
export const MEND_TITLE = 'round.adoption.mend.title'
export const MEND_WHY = 'round.adoption.mend.why'
/** "Is niet gebeurd, omdat…": its button, the heading and the field that it opens, and what stands there of a year that was closed. */
export { CLOSE_YEAR, CLOSED_YEAR } from '#shared/school/anchors.ts'
export const CLOSE_YEAR_TITLE = 'round.close.title'
export const CLOSE_YEAR_WHY = 'round.close.why'
/** What stands above the form of a decision that was opened again. */
export const REOPENED = 'round.adoption.reopened'
/** Above the tasks of a year that is begun late: what makes it shorter. */
export const LATE_START = 'year-late-title'
