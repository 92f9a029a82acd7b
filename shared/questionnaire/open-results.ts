// What a scan says that is filled in openly: the roles side by side, and the statements on which they differ most first. Everybody sees who chose
// what, so no number of forms is too small; nothing of it is ever beside what was counted of a scan that is not open.
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import { countsOf, meanOf, type Counts } from './counting.ts'
import type { Answer, Form } from './form.ts'
import type { OpenForm } from './scan.ts'

export interface RoleResult {
  /** Of the groups of the questionnaire. */
  readonly id: string
  readonly counts: Counts
  /** In tenths, of four; null where nobody of this role gave an answer that says something. */
  readonly mean: number | null
}

/** What somebody chose; undefined: left blank. */
export interface Chosen {
  readonly formId: string
  readonly who: string
  readonly group: string
  readonly answer: Answer | undefined
}

export interface OpenStatement {
  readonly id: string
  readonly theme: string
  /** Those that filled it in, in the order of the questionnaire. */
  readonly roles: readonly RoleResult[]
  /** Between the role that finds it most true and the one that finds it least, in tenths; null where fewer than two roles have a mean. */
  readonly difference: number | null
  readonly chosen: readonly Chosen[]
}

export interface OpenResults {
  readonly roles: readonly { readonly id: string; readonly forms: number }[]
  /** In the order of the questionnaire. */
  readonly statements: readonly OpenStatement[]
  /** Those on which roles differ, the largest difference first; the same difference in the order of the questionnaire. */
  readonly differences: readonly OpenStatement[]
}

/** @param forms each once, in whichever order: it does not matter but for who stands first */
export function openResultsOf({ themes, groups }: Questionnaire, forms: readonly OpenForm[]): OpenResults {
  const roles = (groups?.options ?? []).flatMap(({ id }) => {
    const own = forms.filter(({ group }) => group === id)
    return own.length === 0 ? [] : [{ id, own: own.map(asForm) }]
  })
  const statements = themes.flatMap((theme) => theme.statements.map(({ id }) => statementOf(id, theme.id)))
  return {
    roles: roles.map(({ id, own }) => ({ id, forms: own.length })),
    statements,
    differences: statements
      .filter(({ difference }) => (difference ?? 0) > 0)
      .toSorted((one, other) => (other.difference ?? 0) - (one.difference ?? 0))
  }

  function statementOf(id: string, theme: string): OpenStatement {
    const results = roles.map((role) => {
      const counts = countsOf(role.own, id)
      return { id: role.id, counts, mean: meanOf([counts]) }
    })
    const means = results.flatMap(({ mean }) => mean ?? [])
    return {
      id,
      theme,
      roles: results,
      difference: means.length < 2 ? null : Math.max(...means) - Math.min(...means),
      chosen: forms.map((form) => ({ formId: form.id, who: form.who, group: form.group, answer: form.answers[id] }))
    }
  }
}

const asForm = ({ id, group, answers }: OpenForm): Form => ({ id, group, own: false, answers, open: {} })
