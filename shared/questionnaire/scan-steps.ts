// What becomes of a scan: begun, closing, closed, open again. Each gives the next value of its file; what the file has besides stays in it.
import { fill, type Words } from '../catalogue/fill.ts'
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import type { IsoDay, SchoolYear } from '../day.ts'
import { batchOf, keptOf, type Batch } from './batch.ts'
import { areEqual, statementsOf, type Form } from './form.ts'
import { toldForms } from './results.ts'
import { SCAN_FORMAT, SCAN_VERSION, type Agreement, type OpenForm, type Scan, type ScanMode } from './scan.ts'

type Numbered = Pick<Scan, 'questionnaire' | 'schoolYear' | 'number'>

export interface Beginning {
  /** 16 hexadecimal digits by chance. */
  readonly id: string
  readonly mode: ScanMode
  readonly schoolYear: SchoolYear
  /** The school's others, by which it gets its number. */
  readonly others?: readonly Numbered[]
  readonly day: IsoDay
  /** The school's own, which are filled in. */
  readonly words: Words
}

export const begun = (
  questionnaire: Questionnaire,
  { id, mode, schoolYear, others = [], day, words }: Beginning
): Scan => ({
  format: SCAN_FORMAT,
  version: SCAN_VERSION,
  id,
  questionnaire: questionnaire.id,
  schoolYear,
  number: nextNumber(questionnaire, schoolYear, others),
  mode,
  state: 'open',
  openedOn: day,
  closedOn: '',
  asked: Object.fromEntries(statementsOf(questionnaire).map((one) => [one.id, fill(one.text, words)])),
  batches: [],
  openForms: [],
  agreements: []
})

const nextNumber = ({ id }: Questionnaire, schoolYear: SchoolYear, others: readonly Numbered[]): number =>
  others
    .filter((one) => one.questionnaire === id && one.schoolYear === schoolYear)
    .reduce((most, { number = 1 }) => Math.max(most, number), 0) + 1

/** Behind its school year, where it is not the first: ", nummer 2". */
export const numberWords = ({ number = 1 }: Pick<Scan, 'number'>): string => (number > 1 ? `, nummer ${number}` : '')

/** @param forms those that came in since it was opened (again), each once. Where nothing was collected there is nothing to count, and it is closed at once. */
export function closing(questionnaire: Questionnaire, scan: Scan, forms: readonly Form[], day: IsoDay): Scan {
  if (scan.mode !== 'collected') return { ...scan, state: 'closed', closedOn: day }
  const batch = batchOf(questionnaire, forms, wasClosed(scan))
  // Written as the file has it: lists that may grow.
  return { ...scan, state: 'closing', closedOn: day, batches: [...scan.batches, batch as Scan['batches'][number]] }
}

const wasClosed = ({ batches }: Pick<Scan, 'batches'>): boolean => batches.length > 0

/** How much closing would keep of these. */
export const keptNow = (scan: Pick<Scan, 'batches'>, forms: readonly Form[]): Batch['kind'] =>
  keptOf(forms, wasClosed(scan))

export const closedAfter = (scan: Scan): Scan => ({ ...scan, state: 'closed' })

export const reopened = (scan: Scan): Scan => ({ ...scan, state: 'open' })

/** The ids of forms that were counted. */
export const countedIn = ({ batches }: Pick<Scan, 'batches'>): ReadonlySet<string> =>
  new Set(batches.flatMap(({ ids }) => ids))

/**
 * What was answered in words to each question, of who were counted when it was closed last. Nothing, unless these are all of them and they are five
 * others or more: of a part of them it would be told who wrote what.
 */
export function inWords(
  { open }: Pick<Questionnaire, 'open'>,
  { batches }: Pick<Scan, 'batches'>,
  forms: readonly Form[]
): Readonly<Record<string, readonly string[]>> {
  const last = batches.at(-1)
  if (last?.kind !== 'counts') return {}
  const byId = new Map(forms.map((form) => [form.id, form]))
  const counted = last.ids.flatMap((id) => byId.get(id) ?? [])
  if (counted.length < last.ids.length) return {}
  const told = open.map(({ id }): [string, readonly string[]] => [
    id,
    counted.map((form) => form.open[id]?.trim() ?? '').filter((text) => text !== '')
  ])
  return Object.fromEntries(told.filter(([, texts]) => texts.length > 0))
}

/** What an incoming form is to those that are there; two of the same answers are no question here, for each says whose it is. */
export function openArrivalOf(form: OpenForm, forms: readonly OpenForm[]): 'new' | 'double' | 'changed' {
  const known = forms.find(({ id }) => id === form.id)
  if (known === undefined) return 'new'
  return known.group === form.group && known.who === form.who && areEqual(known.answers, form.answers)
    ? 'double'
    : 'changed'
}

/** In the place of the one with its id, or behind the others. */
export const withOpenForm = (scan: Scan, form: OpenForm): Scan => ({
  ...scan,
  openForms: scan.openForms.some(({ id }) => id === form.id)
    ? scan.openForms.map((one) => (one.id === form.id ? { ...one, ...form } : one))
    : [...scan.openForms, form]
})

export const withoutOpenForm = (scan: Scan, formId: string): Scan => ({
  ...scan,
  openForms: scan.openForms.filter(({ id }) => id !== formId)
})

/** These, in this order; what the file has of one besides stays with it. */
export const withAgreements = (scan: Scan, agreements: readonly Agreement[]): Scan => ({
  ...scan,
  agreements: agreements.map((one) => ({ ...scan.agreements.find(({ id }) => id === one.id), ...one }))
})

/** Of which the outcome tells, in all: what may not be told of counts for nothing. */
export const formsIn = ({ batches, openForms }: Pick<Scan, 'batches' | 'openForms'>): number =>
  openForms.length + toldForms(batches)
