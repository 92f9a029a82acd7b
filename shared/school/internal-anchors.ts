// Anchors of fields that only the school sees, for links, undo and the caret. Those of a record are anchors of its item:
// fieldAnchor('training', id, 'costs').
import { fieldAnchor } from './lists.ts'

export const qualificationAnchor = (person: string, id: string, field: 'name' | 'expires'): string =>
  fieldAnchor('people', person, `qualifications.${id}.${field}`)
export const noteAnchor = (ambition: string, schoolYear: string): string =>
  fieldAnchor('ambitions', ambition, `notes.${schoolYear}`)
export const budgetAnchor = (id: string, field: 'name' | 'amount'): string => `budgets:${id}.${field}`
export const normAnchor = (norm: 'hoursPerFte' | 'amountPerFte'): string => `norms.${norm}`
/** The round of an earlier offer as a whole: no screen has its fields any more. */
export const earlierRoundAnchor = (schoolYear: string): string => `earlier-round:${schoolYear}`
export const isEarlierRound = (anchor: string): boolean => anchor.startsWith('earlier-round:')
export const dismissedAnchor = (gap: string): string => `gap:${gap}.reason`
