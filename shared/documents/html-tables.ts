// Tables as HTML: a caption, a header per column, no empty cell.
import { attributes, type Attributes } from '../markup.ts'
import { classed, hasText, htmlOfRuns, htmlOfText, worded, type HtmlForm } from './html-parts.ts'
import { colour } from './look.ts'
import type { ChangeMark, Table, TableCell } from './outline.ts'
import { NOTHING, run } from './blocks.ts'
import { staysWhole, staysWithNextRow } from './stays-together.ts'

/** What is pasted elsewhere carries its own lines: without them a table is words in a row. */
const PASTED_TABLE: Attributes = { style: 'border-collapse: collapse' }
const PASTED_CELL: Attributes = {
  style: `border: 1px solid #${colour.rule}; padding: 4px 8px; text-align: left; vertical-align: top`
}

export function htmlOfTable(table: Table, form: HtmlForm, first: Attributes): string {
  if (table.columns.length === 0) return ''
  const cell = form.whole ? {} : PASTED_CELL
  const caption =
    table.caption.trim() === '' ? '' : `${worded('caption', {}, htmlOfRuns([run(table.caption)], table.change))}\n`
  const head = table.columns.map(({ header }) =>
    worded('th', { ...cell, scope: 'col' }, htmlOfRuns([run(header.trim() === '' ? NOTHING : header)], table.change))
  )
  const rows = table.rows.map((row, at) => {
    const cells = table.columns.map((_, index) =>
      worded('td', cell, htmlOfCell(row.cells[index] ?? [], row.change ?? table.change))
    )
    const classes = [...(staysWithNextRow(table, at) ? ['keep'] : []), ...(staysWhole(table, row) ? [] : ['long'])]
    return `<tr${attributes(form.whole ? classed(...classes) : {})}>${cells.join('')}</tr>`
  })
  return (
    `<table${attributes(form.whole ? first : PASTED_TABLE)}>\n${caption}${form.whole ? widths(table) : ''}` +
    `<thead>\n<tr>${head.join('')}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
  )
}

const widths = ({ columns }: Table): string =>
  `<colgroup>${columns.map(({ width }) => `<col style="width: ${width}%">`).join('')}</colgroup>\n`

/** One line as it is; several as paragraphs. */
function htmlOfCell(cell: TableCell, change: ChangeMark | undefined): string {
  const lines = cell.filter(hasText).map((runs) => htmlOfRuns(runs, change))
  if (lines.length > 1) return lines.map((line) => worded('p', {}, line)).join('')
  return lines[0] ?? htmlOfText(NOTHING)
}
