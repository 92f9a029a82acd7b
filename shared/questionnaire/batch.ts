// Closing a scan: of the forms that came in nothing stays but what may be shown. Everything that is ever shown is computed from
// such batches. Each number in one is about five others or more, and so is what is left when any of them are taken off each other:
// a batch is kept whole or not at all, and a group only where all that stands in no group is nobody or five others as well.
import type { OutcomeWord, Questionnaire } from '../catalogue/questionnaire-content.ts'
import { countsOf, FEWEST_FORMS, meanOf, wordOf, type Counts } from './counting.ts'
import { others, statementsOf, type Form } from './form.ts'

/** From so many others on, numbers are shown and kept. */
export const FEWEST_FOR_COUNTS = 5

export interface Counted {
  /** The director's own form too. */
  readonly forms: number
  /** By statement. */
  readonly counts: Readonly<Record<string, Counts>>
}

interface Director {
  /** Of the forms the director's own: none or one. Not in what earlier versions kept. */
  readonly own?: number
}

/** What closing keeps. `ids`: of the forms that were read, so that none is counted again; in the order of the letters. */
export type Batch = { readonly ids: readonly string[] } & (
  | { readonly kind: 'none' }
  | (Director & {
      readonly kind: 'words'
      readonly forms: number
      readonly words: Readonly<Record<string, OutcomeWord>>
      /** By theme, in tenths. */
      readonly means: Readonly<Record<string, number | null>>
    })
  | (Director & {
      readonly kind: 'counts'
      readonly all: Counted
      readonly groups: Readonly<Record<string, Counted>>
    })
)

/**
 * How much of forms may be kept. Beside an earlier batch it is all or nothing: the difference of what is shown before and after is
 * what those forms say.
 * @param isAgain whether the scan was closed before
 */
export function keptOf(forms: readonly Form[], isAgain: boolean): Batch['kind'] {
  const number = others(forms)
  if (number >= FEWEST_FOR_COUNTS) return 'counts'
  return number >= FEWEST_FORMS && !isAgain ? 'words' : 'none'
}

/** @param forms those that came in since the scan was opened, each once. They are deleted after this. */
export function batchOf(questionnaire: Questionnaire, forms: readonly Form[], isAgain: boolean): Batch {
  const ids = forms.map(({ id }) => id).toSorted()
  const kind = keptOf(forms, isAgain)
  if (kind === 'none') return { kind, ids }
  const all = counted(questionnaire, forms)
  const own = forms.length - others(forms)
  if (kind === 'counts') return { kind, ids, own, all, groups: groupsOf(questionnaire, forms) }
  return {
    kind,
    ids,
    own,
    forms: all.forms,
    words: Object.fromEntries(Object.entries(all.counts).map(([id, counts]) => [id, wordOf(counts)])),
    means: Object.fromEntries(
      questionnaire.themes.map(({ id, statements }) => [
        id,
        meanOf(statements.map((statement) => countsOf(forms, statement.id)))
      ])
    )
  }
}

const counted = (questionnaire: Questionnaire, forms: readonly Form[]): Counted => ({
  forms: forms.length,
  counts: Object.fromEntries(statementsOf(questionnaire).map(({ id }) => [id, countsOf(forms, id)]))
})

/** The groups that may be told of, beside the whole. */
function groupsOf(questionnaire: Questionnaire, forms: readonly Form[]): Readonly<Record<string, Counted>> {
  const groups = (questionnaire.groups?.options ?? [])
    .map(({ id }) => ({ id, forms: forms.filter(({ group }) => group === id) }))
    .filter((group) => others(group.forms) >= FEWEST_FOR_COUNTS)
  const rest = forms.filter(({ group }) => groups.every(({ id }) => id !== group))
  const tellsRest = rest.length > 0 && others(rest) < FEWEST_FOR_COUNTS
  if (tellsRest) return {}
  return Object.fromEntries(groups.map((group) => [group.id, counted(questionnaire, group.forms)]))
}
