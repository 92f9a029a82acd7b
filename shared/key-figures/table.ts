// "Kerngetallen": what the school counts of its pupils, a row per kind and a column per school year, as it may be shown.
import { parseSchoolYear, type SchoolYear } from '../day.ts'
import { knownWord } from '../school/field.ts'
import { readCount } from '../school/pupil-count.ts'
import type { School } from '../school/school.ts'
import { keyFigureKinds } from '../school/vocabulary.ts'
import { withoutFew, type Counted, type Shown, type Sum } from './without-few.ts'

export type KeyFigureKind = Exclude<(typeof keyFigureKinds)[number], 'unknown'>
const kinds = keyFigureKinds.filter((kind) => kind !== 'unknown')

/** twice: two rows say it of the same year. */
export type Cell = Shown | 'twice'

export interface KeyFigureTable {
  /** The oldest first. */
  readonly years: readonly SchoolYear[]
  readonly rows: readonly { readonly kind: KeyFigureKind; readonly cells: readonly Cell[] }[]
  /** Rows that say something, but not of what, of which year, or how many. */
  readonly leftOut: number
}

/** Which kinds are parts of another, each year. */
const LEFT = { total: 'left', parts: ['left-regular', 'left-sbo', 'left-so'] } as const satisfies {
  total: KeyFigureKind
  parts: readonly KeyFigureKind[]
}

const cellOf = (kind: string, year: string): string => `${kind} ${year}`

/** The program adds nothing up itself: a small count is not known, so no sum of it is either. */
export function keyFigureTable({ internal }: School): KeyFigureTable {
  const said = internal.keyFigures.filter(({ kind, schoolYear, count }) =>
    [knownWord(keyFigureKinds, kind) === 'unknown' ? '' : kind, schoolYear, count].some((text) => text.trim() !== '')
  )
  const read = said.flatMap(({ kind: word, schoolYear, count: typed }) => {
    const kind = knownWord(keyFigureKinds, word)
    const year = parseSchoolYear(schoolYear.trim())
    const count = readCount(typed)
    return kind === 'unknown' || year === undefined || count === null || count === 'unreadable'
      ? []
      : [{ kind, year, count }]
  })
  const years = [...new Set(read.map(({ year }) => year))].toSorted()
  const counted = new Map<string, Counted>()
  const twice = new Set<string>()
  for (const { kind, year, count } of read) {
    const cell = cellOf(kind, year)
    if (counted.has(cell)) twice.add(cell)
    counted.set(cell, counted.has(cell) ? null : count)
  }
  const sums: readonly Sum[] = years.map((year) => ({
    total: cellOf(LEFT.total, year),
    parts: LEFT.parts.map((part) => cellOf(part, year))
  }))
  const shown = withoutFew(counted, sums)
  const rows = kinds
    .filter((kind) => read.some((row) => row.kind === kind))
    .map((kind) => ({
      kind,
      cells: years.map((year): Cell => {
        const cell = cellOf(kind, year)
        return twice.has(cell) ? 'twice' : (shown.get(cell) ?? null)
      })
    }))
  return { years, rows, leftOut: said.length - read.length }
}
