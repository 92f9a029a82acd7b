// Typing over a form on paper, one key per answer: which question is asked, and what a key does.
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { statementsOf, type Answer, type Form } from '#shared/questionnaire/form.ts'

export type Asked =
  | { readonly kind: 'group' }
  /** `number`: as it is counted on the form, from 1. */
  | { readonly kind: 'statement'; readonly id: string; readonly number: number }

export interface Entry {
  /** Which of the questions is asked now; as many as there are: all were asked. */
  readonly at: number
  readonly group: string | null
  readonly answers: Form['answers']
}

export const NOTHING_ENTERED: Entry = { at: 0, group: null, answers: {} }

export const BACK = 'Backspace'
const NOTHING = '0'

/** Who somebody is comes first, as on the form. */
export const questionsOf = (questionnaire: Questionnaire): readonly Asked[] => [
  ...(questionnaire.groups === null ? [] : [{ kind: 'group' } as const]),
  ...statementsOf(questionnaire).map(({ id }, at): Asked => ({ kind: 'statement', id, number: at + 1 }))
]

/** An answer goes on to the next question, and Backspace goes back. Undefined: the key means nothing here. */
export function pressed(questionnaire: Questionnaire, entry: Entry, key: string): Entry | undefined {
  if (key === BACK) return entry.at === 0 ? undefined : { ...entry, at: entry.at - 1 }
  const asked = questionsOf(questionnaire)[entry.at]
  if (asked === undefined) return undefined
  const next = { ...entry, at: entry.at + 1 }
  if (asked.kind === 'group') {
    if (key === NOTHING) return { ...next, group: null }
    const option = questionnaire.groups?.options[Number(key) - 1]
    return option && { ...next, group: option.id }
  }
  const { [asked.id]: _, ...others } = entry.answers
  if (key === NOTHING) return { ...next, answers: others }
  const answer = answerOf(key)
  return answer && { ...next, answers: { ...entry.answers, [asked.id]: answer } }
}

const keys: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['w', 'unknown']
])

/** "W" and "w" say "weet ik niet". */
const answerOf = (key: string): Answer | undefined => keys.get(key.toLowerCase())
