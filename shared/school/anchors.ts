// Addresses (walk.ts) of fields in rows that are no list of the list editor, for links, undo and the caret; those of a list and its records
// say fieldAnchor('training', id, 'costs').
import type { SchoolYear } from '../day.ts'
import { typedSchoolYear } from '../typed-day.ts'
import { fieldAnchor } from './lists.ts'
import type { StepId } from './round-fields.ts'
import type { Agreement, SectionId } from './school.ts'

export const agreementAnchor = (id: string, field: keyof Agreement & string): string => `agreement:${id}.${field}`
/** Of what is said of a need of pupils. */
export const needAnchor = (
  need: string,
  field: 'name' | 'own-name' | 'levels' | 'levels-help' | 'soon' | 'places' | 'needed'
): string => `need:${need}.${field}`
/** Of a point of the MR's advice. */
export const pointAnchor = (id: string, field: 'point' | 'kind' | 'answer' | 'why'): string =>
  `round.mr.point:${id}.${field}`
/** Of what happened in between. */
export const eventAnchor = (id: string, field: 'day' | 'what'): string => `round.events:${id}.${field}`
export const qualificationAnchor = (person: string, id: string, field: 'name' | 'expires'): string =>
  fieldAnchor('people', person, `qualifications:${id}.${field}`)
export const noteAnchor = (ambition: string, schoolYear: string): string =>
  fieldAnchor('ambitions', ambition, `notes:${schoolYear}.text`)
export const budgetAnchor = (id: string, field: 'name' | 'amount'): string => `budgets:${id}.${field}`
export const normAnchor = (norm: 'hoursPerFte' | 'amountPerFte'): string => `norms.${norm}`
/** The round of an earlier offer as a whole: no screen has its fields any more. */
export const earlierRoundAnchor = (schoolYear: string): string => `earlier-round:${schoolYear}`
export const isEarlierRound = (anchor: string): boolean => anchor.startsWith('earlier-round:')
/** With whom it was discussed that a section is still right for the offer of a year. */
export const confirmationAnchor = (section: SectionId, schoolYear: string): string =>
  `${section}.confirmations:${schoolYear}.with`
export const dismissedAnchor = (gap: string): string => `gap:${gap}.reason`
/** A day on which the whole SOP was adopted, and that of the school guide of a school year. */
export const sopAdoptionAnchor = (id: string): string => `sop-adoption:${id}.day`
export const guideAdoptionAnchor = (schoolYear: string): string => `guide-adoption:${schoolYear}.day`
/** The school year of such a day, as it was typed; undefined for another field. */
export const guideAdoptionYear = (field: string): string | undefined => /^guide-adoption:(.*)\.day$/u.exec(field)?.[1]
/** The same, where it can be read as one. */
export function readGuideYear(field: string): SchoolYear | undefined {
  const typed = guideAdoptionYear(field)
  const schoolYear = typed === undefined ? undefined : typedSchoolYear(typed)
  return schoolYear === typed ? schoolYear : undefined
}

/** The page of a task of the year, which is no field. */
export const stepAnchor = (id: StepId): string => `year.${id}`
/** "Klaar voor de MR" and "Klaar om vast te stellen": what must be there first. */
export const READY_FOR_MR = 'year.ready-for-mr'
export const READY_TO_ADOPT = 'year.ready-to-adopt'
/** "Is niet gebeurd, omdat…" of a whole year. */
export const CLOSE_YEAR = 'round.close'
/** "Publiceren en versturen", on the page of the guide. */
export const PUBLISHING = 'year.publishing'
/** What stands there of a year that was closed. */
export const CLOSED_YEAR = 'round.closed'
/** "Ik hoorde nog niets": the text with which the MR is reminded. */
export const REMIND_MR = 'round.mr.remind'

/** Of a decision between two years, by its round: it opens on its list of tasks. */
export const betweenAnchor = (roundId: string): string => `${BETWEEN}${roundId}`
/** Undefined for any other anchor. */
export const roundOfAnchor = (field: string): string | undefined =>
  field.startsWith(BETWEEN) && field !== BETWEEN ? field.slice(BETWEEN.length) : undefined
const BETWEEN = 'year.between:'
