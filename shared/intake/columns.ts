// From the columns of a pasted table to the fields of a list: which column most likely goes where, and the items that come of
// it. Rule: no word lost, none joined. Words that fit no choice go to a field for words.
import type { ListData, ListField } from '../catalogue/catalogue.ts'
import { typedDay } from '../typed-day.ts'
import { CELL_SEPARATOR } from './clean-paste.ts'
import { typedBelow } from '../school/half-days.ts'
import { listFields, type Given } from '../school/lists.ts'
import { findOption, findOptions } from './option-words.ts'
import { withoutNumber, type PastedTable } from './table-paste.ts'

/** Per column the field that it goes to; null: it is not taken over. */
export type Columns = readonly (string | null)[]

/** True when the first row reads as heads: at least one cell is called as a field is, and no cell is a long text. */
export function firstRowIsHeads(table: PastedTable, list: ListData): boolean {
  const [first = []] = table.rows
  return (
    table.rows.length > 1 &&
    first.every((cell) => cell.length <= LONGEST_HEAD) &&
    first.some((cell) => list.fields.some((field) => likeness(cell, field) > 0))
  )
}

const LONGEST_HEAD = 60

/** Where each column most likely goes: by its head, or without heads in the order of the fields. */
export function guessColumns(table: PastedTable, list: ListData, hasHeads: boolean): Columns {
  return hasHeads ? byHeads(table, list) : byOrder(table, list)
}

function byHeads(table: PastedTable, list: ListData): Columns {
  const [heads = []] = table.rows
  const pairs = heads
    .flatMap((head, column) =>
      list.fields.map((field) => ({ column, field: field.id, likeness: likeness(head, field) }))
    )
    .filter((pair) => pair.likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
  const columns: (string | null)[] = Array.from({ length: table.columns }, () => null)
  for (const { column, field } of pairs)
    if (columns[column] === null && !columns.includes(field)) columns[column] = field
  return withRemark(columns, table, list)
}

/** A column with words that no field is called after goes to the remark, where the list has one that is still free. */
function withRemark(columns: (string | null)[], table: PastedTable, list: ListData): Columns {
  if (!list.fields.some(({ id }) => id === REMARK) || columns.includes(REMARK)) return columns
  const rest = columns.findIndex((field, column) => field === null && !isNumbering(table, column, 1))
  return rest < 0 ? columns : columns.with(rest, REMARK)
}

const REMARK = 'remark'

function byOrder(table: PastedTable, list: ListData): Columns {
  const columns = Array.from({ length: table.columns }, (_, column) => column)
  const useful = table.columns > 1 ? columns.filter((column) => !isNumbering(table, column, 0)) : columns
  return columns.map((column) => list.fields[useful.indexOf(column)]?.id ?? null)
}

/** Nothing but numbers, or nothing at all: "1", "2." */
const isNumbering = ({ rows }: PastedTable, column: number, from: number): boolean =>
  rows.slice(from).every((row) => /^\(?\d{0,3}[.)]?$/u.test(row[column] ?? ''))

/** 3: called exactly so; 2: called so with something behind it; 1: the name stands in it; 0: not called so. */
function likeness(head: string, field: ListField): number {
  const said = bareHead(head)
  if (said === '') return 0
  const names = [field.label, ...field.heads].map(bareHead)
  if (names.includes(said)) return 3
  if (names.some((name) => said.startsWith(`${name} `))) return 2
  return names.some((name) => ` ${said} `.includes(` ${name} `)) ? 1 : 0
}

const bareHead = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The rows as what each item gets; a row of which nothing is taken over gives none. */
export function givenOf(table: PastedTable, list: ListData, columns: Columns, hasHeads: boolean): readonly Given[] {
  const heads = hasHeads ? (table.rows[0] ?? []) : []
  return table.rows
    .slice(hasHeads ? 1 : 0)
    .map((row) => givenOfRow(row, list, columns, heads))
    .filter((given) => Object.keys(given).length > 0)
}

function givenOfRow(row: readonly string[], list: ListData, columns: Columns, heads: readonly string[]): Given {
  const given: Record<string, string | readonly string[]> = {}
  const add = (field: string, words: string): void => {
    const before = given[field]
    given[field] = typeof before !== 'string' ? words : `${before}${CELL_SEPARATOR}${words}`
  }
  const rest: string[] = []
  for (const field of list.fields) {
    const isTime = listFields(list.id).shape[field.id]?.kind === 'half-days'
    for (const [column, cell] of row.entries()) {
      if (columns[column] !== field.id) continue
      if (/^[-–—\s]*$/u.test(cell)) continue
      if (field.kind !== 'choice' && field.kind !== 'choices') {
        const typed = isTime ? typedBelow(heads[column] ?? '', cell) : cell
        add(field.id, fitting(typed, field, field === list.fields[0]))
        continue
      }
      if (field.kind === 'choices') {
        const { values, more } = findOptions(list.id, field, cell)
        const before = given[field.id] ?? []
        if (values.length > 0) given[field.id] = [...new Set([...before, ...values])]
        if (more) rest.push(cell)
        continue
      }
      const found = given[field.id] === undefined ? findOption(list.id, field, cell) : undefined
      if (found !== undefined) given[field.id] = found.value
      if (found === undefined || found.more) rest.push(cell)
    }
  }
  for (const words of rest) add(forTheRest(list), words)
  return given
}

function fitting(cell: string, { kind }: ListField, isName: boolean): string {
  if (kind === 'day') return typedDay(cell) ?? cell
  return isName ? withoutNumber(cell) || cell : cell
}

/** The field that takes what fits nowhere else: the one that says so, or the last text that is not folded away. */
const forTheRest = ({ fields }: ListData): string =>
  fields.find(({ rest }) => rest === true)?.id ??
  fields.findLast(({ kind, folded }) => folded !== true && (kind === 'text' || kind === 'long'))?.id ??
  ''
