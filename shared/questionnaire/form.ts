// One filled form: what somebody answered, without a name, a time or an order.

export type Answer = 1 | 2 | 3 | 4 | 'unknown'

export interface Form {
  /** By chance; it says only that a form was read before. */
  readonly id: string
  /** Of the groups of the questionnaire; null: not asked, or not said. */
  readonly group: string | null
  /** Of the director, who sees the outcome: it is counted, but hides nobody else. */
  readonly own: boolean
  /** By statement; what is not in it was left blank. */
  readonly answers: Readonly<Record<string, Answer>>
  /** By open question. */
  readonly open: Readonly<Record<string, string>>
}

interface Identified {
  readonly id: string
}

/** What must be known of a questionnaire to write down a form: what is asked, in its order. */
export interface Asked extends Identified {
  readonly themes: readonly { readonly statements: readonly Identified[] }[]
  readonly groups: { readonly options: readonly Identified[] } | null
}

/** The forms that count for a threshold. */
export const others = (forms: readonly Form[]): number => forms.filter(({ own }) => !own).length

/**
 * What an incoming form is to those that are there. `double`: read before · `changed`: the same form with other answers ·
 * `alike`: another form with the same answers, which is asked about.
 */
export type Arrival = 'new' | 'double' | 'changed' | 'alike'

/** @param closed the ids of forms that were counted and deleted: counted again they would give away who came after them */
export function arrivalOf(form: Form, forms: readonly Form[], closed: ReadonlySet<string>): Arrival {
  if (closed.has(form.id)) return 'double'
  const known = forms.find(({ id }) => id === form.id)
  if (known !== undefined) return saysTheSame(known, form) ? 'double' : 'changed'
  return forms.some((other) => hasSameAnswers(other, form)) ? 'alike' : 'new'
}

const hasSameAnswers = (one: Form, other: Form): boolean =>
  one.group === other.group && areEqual(one.answers, other.answers)
const saysTheSame = (one: Form, other: Form): boolean => hasSameAnswers(one, other) && areEqual(one.open, other.open)

/** Whether they say the same by the same keys, in whichever order. */
export function areEqual(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}
