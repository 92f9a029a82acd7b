// From a table of counts as it is shown, nobody can compute a count under five. Also not somebody who knows how the program decides:
// of every table that looks the same, each hidden cell has more than one value.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutFew, type Counted, type Sum } from '#shared/key-figures/without-few.ts'
import { tries } from '../../tries.ts'

type Table = Readonly<Record<string, number>>

/** What a director fills in of the true numbers: all, or all but some cells. */
const filledIn = (table: Table, open: readonly string[]): ReadonlyMap<string, Counted> =>
  new Map(Object.entries(table).map(([cell, count]) => [cell, open.includes(cell) ? null : count < 5 ? 'few' : count]))

const total = (table: Table, parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + (table[part] ?? 0), 0)

/** A table with its sums, each the true one; later sums may be of earlier ones. */
const withSums = (inner: Table, sums: readonly Sum[]): Table => {
  let table = inner
  for (const sum of sums) table = { ...table, [sum.total]: table[sum.total] ?? total(table, sum.parts) }
  return table
}

const values = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at)
const everyTable = (cells: readonly string[], counts: readonly number[]): readonly Table[] =>
  cells.reduce<readonly Table[]>(
    (tables, cell) => tables.flatMap((table) => counts.map((count) => ({ ...table, [cell]: count }))),
    [{}]
  )

interface Shape {
  readonly inner: readonly string[]
  readonly sums: readonly Sum[]
  readonly counts: readonly number[]
  readonly open?: readonly string[]
}
const shapes: Readonly<Record<string, Shape>> = {
  'a total of two': { inner: ['a', 'b'], sums: [{ total: 't', parts: ['a', 'b'] }], counts: values(0, 12) },
  'a total of three': { inner: ['a', 'b', 'c'], sums: [{ total: 't', parts: ['a', 'b', 'c'] }], counts: values(0, 9) },
  'a total of which one part is not filled in': {
    inner: ['a', 'b', 'c'],
    sums: [{ total: 't', parts: ['a', 'b', 'c'] }],
    counts: values(0, 9),
    open: ['c']
  },
  'two years and two kinds, with a total of each and of all': {
    inner: ['a1', 'a2', 'b1', 'b2'],
    sums: [
      { total: 'a', parts: ['a1', 'a2'] },
      { total: 'b', parts: ['b1', 'b2'] },
      { total: '1', parts: ['a1', 'b1'] },
      { total: '2', parts: ['a2', 'b2'] },
      { total: 'all', parts: ['a', 'b'] },
      { total: 'all', parts: ['1', '2'] }
    ],
    counts: values(0, 7)
  },
  'a total of totals': {
    inner: ['a', 'b', 'c'],
    sums: [
      { total: 't', parts: ['a', 'b'] },
      { total: 'all', parts: ['t', 'c'] }
    ],
    counts: values(0, 8)
  }
}

describe.each(Object.entries(shapes))('%s', (_, { inner, sums, counts, open = [] }) => {
  const tables = everyTable(inner, counts).map((table) => withSums(table, sums))
  const looks = new Map<string, { readonly shown: ReadonlyMap<string, unknown>; readonly tables: Table[] }>()
  for (const table of tables) {
    const shown = withoutFew(filledIn(table, open), sums)
    const look = JSON.stringify([...shown])
    const known = looks.get(look)
    if (known === undefined) looks.set(look, { shown, tables: [table] })
    else known.tables.push(table)
  }

  test('nothing that is hidden can be computed, nor a small count that was not filled in', () => {
    const computed = [...looks.values()].flatMap(({ shown, tables: alike }) =>
      [...shown].filter(([cell, count]) => {
        const possible = new Set(alike.map((table) => table[cell] ?? 0))
        const isSecret = count === 'few' || count === 'withheld' || (count === null && Math.min(...possible) < 5)
        return isSecret && possible.size === 1
      })
    )
    expect(computed).toEqual([])
  })

  test('what is shown is what was filled in, and where no count is small all of it is shown', () => {
    const changed = tables.filter((table) => {
      const filled = filledIn(table, open)
      const shown = withoutFew(filled, sums)
      const isWhole = open.length === 0 && Object.values(table).every((count) => count >= 5)
      return [...shown].some(([cell, count]) => count !== filled.get(cell) && (isWhole || count !== 'withheld'))
    })
    expect(changed).toEqual([])
  })
})

test('a total that can be added up in two ways is hidden in both', () => {
  const sums: readonly Sum[] = [
    { total: 't', parts: ['a', 'b'] },
    { total: 't', parts: ['c', 'd'] }
  ]
  const cells = new Map<string, Counted>([
    ['t', 20],
    ['a', 'few'],
    ['b', 17],
    ['c', 12],
    ['d', 8]
  ])
  expect(Object.fromEntries(withoutFew(cells, sums))).toEqual({
    t: 'withheld',
    a: 'few',
    b: 17,
    c: 'withheld',
    d: 'withheld'
  })
})

test('in any table of years and kinds, with all of its totals, each small count could be any other small one', () => {
  const anyTable = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([kinds, years]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: years, maxLength: years }), {
      minLength: kinds,
      maxLength: kinds
    })
  )
  fc.assert(
    fc.property(anyTable, fc.nat(), fc.integer({ min: 0, max: 4 }), (rows, pick, other) => {
      const at = (kind: number, year: number): string => `${kind} ${year}`
      const kinds = rows.map((_, kind) => kind)
      const years = (rows[0] ?? []).map((_, year) => year)
      const sums: readonly Sum[] = [
        ...kinds.map((kind) => ({ total: `kind ${kind}`, parts: years.map((year) => at(kind, year)) })),
        ...years.map((year) => ({ total: `year ${year}`, parts: kinds.map((kind) => at(kind, year)) })),
        { total: 'all', parts: kinds.map((kind) => `kind ${kind}`) },
        { total: 'all', parts: years.map((year) => `year ${year}`) }
      ]
      const inner: Table = Object.fromEntries(
        rows.flatMap((row, kind) => row.map((count, year) => [at(kind, year), count]))
      )
      const small = Object.keys(inner).filter((cell) => (inner[cell] ?? 0) < 5)
      const cell = small[pick % Math.max(1, small.length)]
      if (cell === undefined) return
      const look = (table: Table): unknown => [...withoutFew(filledIn(withSums(table, sums), []), sums)]
      expect(look({ ...inner, [cell]: other })).toEqual(look(inner))
    }),
    { numRuns: tries(200) }
  )
})
