// The rules of the sections that no known predicate can say and that have no file of their own. The others are declared with
// their section, in assets/sections.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { isBlank } from '../richtext/richtext.ts'
import { contradictsItself } from '../school/expertise-places.ts'
import { readWeeklyTime } from '../school/half-days.ts'
import { fieldText, fieldWords, type ListItem } from '../school/lists.ts'
import { typedDay } from '../typed-day.ts'
import { anyItem, perItem, type Predicate } from './predicate.ts'

/** An expertise that is there, or comes, and that can be reached, has half-days or hours; a function for when it is needed may have none. */
const asksHalfDays = (item: ListItem, { picks }: Catalogue): boolean =>
  fieldWords(item, 'where').some((place) => ['school', 'board', 'partnership'].includes(place)) &&
  ['present', 'developing'].includes(fieldText(item, 'stand')) &&
  !isOnCall(item, picks.onCall)

const isOnCall = (item: ListItem, onCall: readonly string[]): boolean =>
  fieldText(item, 'halfDays').trim() === '' &&
  onCall.some((words) => fieldText(item, 'name').toLowerCase().includes(words))

export const sectionRules: Readonly<Record<string, Predicate>> = {
  'expertise-nowhere-too': perItem('expertise', 'where', (item) =>
    contradictsItself({ where: fieldWords(item, 'where') })
  ),
  'expertise-half-days': perItem(
    'expertise',
    'halfDays',
    (item, _today, catalogue) =>
      asksHalfDays(item, catalogue) && readWeeklyTime(fieldText(item, 'halfDays')) === undefined
  ),

  'ambition-past': perItem('ambitions', 'by', (item, today) => (typedDay(fieldText(item, 'by')) ?? today) < today),

  /** A school that needs no training says so in words. */
  'training-any': (school, catalogue, today) =>
    isBlank(school.sections.training.text) ? anyItem('training')(school, catalogue, today) : []
}
