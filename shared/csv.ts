// A table as a CSV file that Dutch Excel opens well: a byte order mark, semicolons, decimals with a comma. A cell is never read
// as a formula: whatever begins like one gets an apostrophe, a number stays a number.

/** Rows of cells, the first with the headers. A line break in a cell stays, between quotes. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')

const BYTE_ORDER_MARK = '\uFEFF'

const NUMBER = /^-?\d+(?:,\d+)?$/u
/** What a spreadsheet takes for the beginning of a formula; also in full width, and after spaces. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[";,\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
