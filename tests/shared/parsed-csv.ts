// A reader of tables for a spreadsheet that knows nothing of who wrote them.
import { expect } from 'vitest'

/** Rows of cells, the heads first. */
export function parsed(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at] ?? ''
    if (quoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (quoted) cell += sign
    else if (sign === ';') {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else cell += sign
  }
  expect([quoted, row, cell]).toEqual([false, [], ''])
  return rows
}
