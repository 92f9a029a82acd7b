// The rules of the sections that have no file of their own, under the names that assets/requirements.json gives them a
// sentence for.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { isBlank } from '../richtext/richtext.ts'
import { contradictsItself } from '../school/expertise-places.ts'
import { fieldText, fieldWords, type ListId, type ListItem } from '../school/lists.ts'
import { readWeeklyTime } from '../school/half-days.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { finding } from './finding.ts'
import {
  all,
  anyItem,
  atMost,
  examplesOf,
  filled,
  isDay,
  itemChosen,
  itemDay,
  itemFilled,
  ownItems,
  ownText,
  perItem,
  written,
  type Predicate
} from './predicate.ts'
import { copyOf } from './sentences.ts'

const say = (field: keyof School['sections']['pupilsSay'] & string, check: typeof filled): Predicate =>
  check(`pupilsSay.${field}`, (school) => String(school.sections.pupilsSay[field]))

/** Fields of an item that must be filled for its section to be finished, each a rule "<list>-<field>". */
const complete = (list: ListId, fields: Readonly<Record<string, string>>): Readonly<Record<string, Predicate>> =>
  Object.fromEntries(Object.entries(fields).map(([rule, field]) => [rule, itemFilled(list, field)]))

/** An expertise that is there, or comes, and that can be reached, has half-days or hours; a function for when it is needed may have none. */
const asksHalfDays = (item: ListItem, { picks }: Catalogue): boolean =>
  fieldWords(item, 'where').some((place) => ['school', 'board', 'partnership'].includes(place)) &&
  ['present', 'developing'].includes(fieldText(item, 'stand')) &&
  !isOnCall(item, picks.onCall)

const isOnCall = (item: ListItem, onCall: readonly string[]): boolean =>
  fieldText(item, 'halfDays').trim() === '' &&
  onCall.some((words) => fieldText(item, 'name').toLowerCase().includes(words))

const MOST_AMBITIONS = 4

export const sectionRules: Readonly<Record<string, Predicate>> = {
  'portrait-written': written('portrait.text'),
  'portrait-own-words': ownText('portrait.text'),
  'portrait-pupils': filled('portrait.pupils', (school) => school.sections.portrait.pupils),

  'structure-steps': anyItem('steps'),
  ...complete('steps', { 'step-name': 'name', 'step-what': 'what', 'step-who': 'who', 'step-parents': 'parents' }),
  'structure-meetings': anyItem('meetings'),
  ...complete('meetings', { 'meeting-how-often': 'howOften' }),
  'structure-own-words': all(ownText('supportStructure.text'), ownItems('steps'), ownItems('meetings')),

  'arrangements-any': anyItem('arrangements'),
  ...complete('arrangements', {
    'arrangement-question': 'question',
    'arrangement-what': 'what',
    'arrangement-how-much': 'howMuch',
    'arrangement-by-whom': 'byWhom',
    'arrangement-start': 'start',
    'arrangement-look-back': 'lookBack'
  }),
  'arrangements-own-words': all(ownText('extraSupport.text'), ownItems('arrangements')),

  'expertise-any': anyItem('expertise'),
  'expertise-name': itemFilled('expertise', 'name'),
  'expertise-where': itemChosen('expertise', 'where'),
  'expertise-nowhere-too': perItem('expertise', 'where', (item) =>
    contradictsItself({ where: fieldWords(item, 'where') })
  ),
  'expertise-stand': itemChosen('expertise', 'stand'),
  'expertise-half-days': perItem(
    'expertise',
    'halfDays',
    (item, _today, catalogue) =>
      asksHalfDays(item, catalogue) && readWeeklyTime(fieldText(item, 'halfDays')) === undefined
  ),
  'expertise-own-words': all(ownText('expertise.text'), ownItems('expertise')),

  'facilities-any': anyItem('facilities'),
  'facility-name': itemFilled('facilities', 'name'),
  'facility-present': itemChosen('facilities', 'present'),
  'facilities-own-words': all(ownText('facilities.text'), ownItems('facilities')),

  'partners-any': anyItem('partners'),
  ...complete('partners', {
    'partner-name': 'name',
    'partner-purpose': 'purpose',
    'partner-how-often': 'howOften',
    'partner-through': 'through'
  }),
  'partners-own-words': all(ownText('cooperation.text'), ownItems('partners')),

  'limits-written': written('limits.text'),
  'limits-own-words': ownText('limits.text'),

  'parents-written': written('parents.text'),
  'parents-own-words': ownText('parents.text'),

  'pupils-chosen-by': say('chosenBy', filled),
  'pupils-form': say('form', filled),
  'pupils-help': say('help', filled),
  'pupils-outcome': say('outcome', filled),
  'pupils-influence': say('influence', filled),
  'pupils-held-on': say('heldOn', isDay),
  'pupils-told-on': say('toldOn', isDay),
  'pupils-own-words': (school, catalogue) => {
    if (school.example) return []
    return (['outcome', 'influence'] as const).flatMap((field) => {
      const isCopy = copyOf(examplesOf(catalogue).map((example) => example.sections.pupilsSay[field]))
      return isCopy(school.sections.pupilsSay[field]) ? [finding(`pupilsSay.${field}`)] : []
    })
  },

  'ambitions-any': anyItem('ambitions'),
  ...complete('ambitions', {
    'ambition-what': 'what',
    'ambition-why': 'why',
    'ambition-measure': 'measure',
    'ambition-owner': 'owner'
  }),
  'ambition-by': itemDay('ambitions', 'by'),
  'ambition-past': perItem('ambitions', 'by', (item, today) => (typedDay(fieldText(item, 'by')) ?? today) < today),
  'ambitions-four': atMost('ambitions', MOST_AMBITIONS),
  'ambitions-look-back': written('ambitions.lookBack'),
  'ambitions-own-words': all(ownText('ambitions.lookBack'), ownItems('ambitions')),

  /** A school that needs no training says so in words. */
  'training-any': (school, catalogue, today) =>
    isBlank(school.sections.training.text) ? anyItem('training')(school, catalogue, today) : [],
  ...complete('training', { 'training-goal': 'goal', 'training-serves': 'serves', 'training-follow-up': 'followUp' }),
  'training-own-words': all(ownText('training.text'), ownItems('training')),

  'references-any': anyItem('references'),
  ...complete('references', { 'reference-plan': 'plan', 'reference-years': 'years', 'reference-chapter': 'chapter' }),
  'coherence-written': written('coherence.text'),
  'coherence-own-words': all(ownText('coherence.text'), ownItems('references'))
}
