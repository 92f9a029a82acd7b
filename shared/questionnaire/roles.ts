// A scan that is filled in openly: what each role answered to each statement, beside each other. The statement on which the roles
// differ most comes first: that is what they talk about.
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import { countsOf, meanOf } from './counting.ts'
import type { Answer, Form } from './form.ts'

export interface OpenlyFilled extends Pick<Form, 'id' | 'answers'> {
  readonly group: string
  readonly who: string
}

export interface RoleAnswers {
  readonly group: string
  /** In tenths, of four; null where nobody of this role gave an answer that says something. */
  readonly mean: number | null
  /** Who answered, in the order in which they were filled in. */
  readonly said: readonly { readonly form: string; readonly who: string; readonly answer: Answer }[]
}

export interface StatementByRole {
  readonly statement: string
  /** Those that answered, in the order of the questionnaire. */
  readonly roles: readonly RoleAnswers[]
  /** Between the roles that are furthest apart, in tenths; null where fewer than two gave an answer that says something. */
  readonly difference: number | null
}

/** Statements that differ as much stand in the order of the questionnaire; those that nobody answered are left out. */
export const rolesBesideEachOther = (
  { themes, groups }: Questionnaire,
  forms: readonly OpenlyFilled[]
): readonly StatementByRole[] =>
  themes
    .flatMap(({ statements }) => statements)
    .map(({ id: statement }) => {
      const roles = (groups?.options ?? [])
        .map(({ id }) => answersOfRole(id, statement, forms))
        .filter(({ said }) => said.length > 0)
      return { statement, roles, difference: furthestApart(roles) }
    })
    .filter(({ roles }) => roles.length > 0)
    .toSorted((one, other) => (other.difference ?? -1) - (one.difference ?? -1))

function answersOfRole(group: string, statement: string, all: readonly OpenlyFilled[]): RoleAnswers {
  const forms = all.filter((form) => form.group === group)
  return {
    group,
    mean: meanOf([countsOf(forms, statement)]),
    said: forms.flatMap(({ id, who, answers }) => {
      const answer = answers[statement]
      return answer === undefined ? [] : [{ form: id, who, answer }]
    })
  }
}

function furthestApart(roles: readonly RoleAnswers[]): number | null {
  const means = roles.flatMap(({ mean }) => (mean === null ? [] : [mean]))
  return means.length < 2 ? null : Math.max(...means) - Math.min(...means)
}
