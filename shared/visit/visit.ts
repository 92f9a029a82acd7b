// What a visit of colleagues says: its place among the others, the question in sentences, and where the school chose differently.
import type { SupportScan } from '../catalogue/visit-content.ts'
import { newestFirst, nextToCome } from '../dated.ts'
import type { IsoDay } from '../day.ts'
import { knownWord } from '../school/field.ts'
import type { Internal, School } from '../school/school.ts'
import type { Visit } from '../school/visit-edits.ts'
import { visitChoices, type VisitChoice } from '../school/vocabulary.ts'

/** In the order of their days, the newest first; those without a day before all others. */
export const visitsOf = ({ internal }: { readonly internal: Pick<Internal, 'visits'> }): readonly Visit[] =>
  newestFirst(internal.visits)

/** Something of the visitors was written down, or a day says that their report came. */
export const isReported = ({ seen, meaning, questions, advice, reportOn }: Visit): boolean =>
  [meaning, advice, reportOn, questions.first, questions.second, questions.third].some((text) => text.trim() !== '') ||
  seen.some(({ example, choice }) => example.trim() !== '' || isChosen(choice))

/** The one that a paper of the visit is about, where nobody says which: the next that is to come, or else the newest without a report. */
export const visitToPrepare = (school: School, today: IsoDay): Visit | undefined =>
  nextToCome(
    visitsOf(school).filter((visit) => !isReported(visit)),
    today
  )

/** The newest of which the visitors wrote something. */
export const visitToReport = (school: School): Visit | undefined => visitsOf(school).find(isReported)

type Begin = SupportScan['question']['begin']

/** The question that the visitors are asked, a sentence each; what was not written is left out. "Wij willen … zodat leerlingen …." */
export function questionSentences({ question }: Pick<Visit, 'question'>, begin: Begin): readonly string[] {
  const [want, soThat] = [bare(question.want), bare(question.soThat)]
  const first =
    want === '' && soThat === ''
      ? []
      : [`${begin.want} ${want === '' ? '…' : want}${soThat === '' ? '' : ` ${begin.soThat} ${soThat}`}`]
  const more = (['nowSee', 'tried', 'look'] as const).flatMap((part) => {
    const said = bare(question[part])
    return said === '' ? [] : [`${begin[part]} ${said}`]
  })
  return [...first, ...more].map(ended)
}

/** What the school wants, in one sentence; empty as long as that is not written. It may stand where everyone reads it. */
export const purposeOf = ({ question }: Pick<Visit, 'question'>, begin: Begin): string =>
  questionSentences({ question: { ...question, nowSee: '', tried: '', look: '' } }, begin)[0] ?? ''

const bare = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').replace(/\.+$/u, '')
const ended = (sentence: string): string => (/[!?…]$/u.test(sentence) ? sentence : `${sentence}.`)

const isChosen = (choice: Visit['seen'][number]['choice']): boolean => knownWord(visitChoices, choice) !== 'unknown'

/** What each chose of a field, before they spoke of it. */
export const aloneOf = ({ alone }: Visit, field: string): readonly Visit['alone'][number][] =>
  alone.filter((row) => row.field === field)

/** Two or more chose something else: that stays. */
export function differs(visit: Visit, field: string): boolean {
  const chosen = aloneOf(visit, field).map(({ choice }) => knownWord(visitChoices, choice))
  return new Set(chosen.filter((choice): choice is Exclude<VisitChoice, 'unknown'> => choice !== 'unknown')).size > 1
}
