// Blocks of the outline as paragraphs and tables.
import {
  BorderStyle,
  HeightRule,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  Table as WordTable,
  WidthType,
  type FileChild,
  type IParagraphOptions
} from 'docx'
import type {
  ChangeMark,
  List,
  Outline,
  OutlineBlock,
  OutlineRun,
  Table,
  TableRow as OutlineRow
} from '#shared/documents/outline.ts'
import { colour } from '#shared/documents/look.ts'
import { staysWhole, staysWithNext, staysWithNextRow } from '#shared/documents/stays-together.ts'
import { shortLine } from '#shared/documents/written-text.ts'
import { fieldBlocks } from './fields.ts'
import { placeItems } from './lists.ts'
import { pictureBlock } from './picture.ts'
import { paragraph, type Writer } from './runs.ts'
import { styleIds, textWidth } from './styles.ts'
import { FILLER } from './text.ts'

/** Word refuses a file with a longer name for the contents. */
const LONGEST_ALIAS = 64

/** Direct settings of the first paragraph of a block: a page break before it, air after a table, the same page as the next block. */
type First = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing' | 'keepNext'>

const AFTER_TABLE: First = { spacing: { before: 160 } }
/** What a letter comes down to stands apart from the lines at its top. */
const AFTER_LINES: First = AFTER_TABLE

export function writeBlocks(outline: Outline, writer: Writer): readonly FileChild[] {
  const result: FileChild[] = []
  let first: First = {}
  const hasHeadings = outline.blocks.some(
    (block) => block.type === 'heading' && block.level === 1 && hasText(block.runs)
  )
  for (const [index, block] of outline.blocks.entries()) {
    if (block.type === 'pageBreak') {
      if (result.length > 0) first = { pageBreakBefore: true }
      continue
    }
    if (block.type === 'contents' && !hasHeadings) continue
    const written = writeBlock(block, writer, {
      ...first,
      ...(staysWithNext(outline.blocks, index) ? { keepNext: true } : {})
    })
    if (written.length === 0) continue
    result.push(...written)
    first = block.type === 'table' ? AFTER_TABLE : isLine(block) && isLead(outline.blocks[index + 1]) ? AFTER_LINES : {}
  }
  return result
}

const isLine = (block: OutlineBlock): boolean => block.type === 'paragraph' && block.style === 'detail'
const isLead = (block: OutlineBlock | undefined): boolean => block?.type === 'paragraph' && block.style === 'lead'

function writeBlock(
  block: Exclude<OutlineBlock, { type: 'pageBreak' }>,
  writer: Writer,
  first: First
): readonly FileChild[] {
  switch (block.type) {
    case 'title':
      return [paragraph(writer, styleIds.title, [{ text: block.text }], { ...first, change: block.change })]
    case 'heading': {
      if (!hasText(block.runs) && block.section === undefined) return []
      const bookmark = block.section === undefined ? undefined : writer.bookmarkFor(block.section)
      const options = { ...headingTop(first), change: block.change, bookmark }
      return [paragraph(writer, styleIds.heading[block.level], block.runs, options)]
    }
    case 'paragraph':
      return hasText(block.runs)
        ? [paragraph(writer, styleIds[block.style], block.runs, { ...first, change: block.change })]
        : []
    case 'list':
      return writeList(block, writer, first)
    case 'table':
      return writeTable(block, writer, first)
    case 'picture':
      return pictureBlock(block, writer, first)
    case 'field':
      return fieldBlocks(block, writer, first)
    case 'contents':
      return [
        paragraph(writer, styleIds.contentsHeading, [{ text: block.heading }], headingTop(first)),
        new TableOfContents(shortLine(block.heading, LONGEST_ALIAS), { hyperlink: true, headingStyleRange: '1-1' })
      ]
  }
}

/** A heading has its own air: no more after a table, none at the top of a page. */
const headingTop = (first: First): First =>
  first.pageBreakBefore ? { pageBreakBefore: true, spacing: { before: 0 } } : {}

const hasText = (runs: readonly OutlineRun[]): boolean => runs.some((run) => run.text.trim() !== '')

function writeList(list: List, writer: Writer, first: First): readonly FileChild[] {
  const items = list.items.filter((item) => hasText(item.runs))
  return placeItems(items, () => writer.nextList()).map(
    ({ item, level, style, count: { reference, instance } }, index) =>
      paragraph(writer, style, item.runs, {
        ...(index === 0 ? first : {}),
        ...(index === items.length - 1 ? { spacing: { ...(index === 0 ? first.spacing : {}), after: 120 } } : {}),
        numbering: { reference, level, instance },
        change: item.change ?? list.change
      })
  )
}

/** Column widths in twentieths of a point; together exactly the width of the text. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + Math.max(share, 1), 0)
  const edges = shares.map((_, index) =>
    Math.round((textWidth * shares.slice(0, index + 1).reduce((sum, share) => sum + Math.max(share, 1), 0)) / total)
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

function writeTable(table: Table, writer: Writer, first: First): readonly FileChild[] {
  if (table.columns.length === 0) return []
  const widths = columnWidths(table.columns.map((column) => column.width))
  const cell = (
    style: string,
    lines: readonly (readonly OutlineRun[])[],
    index: number,
    options: CellOptions
  ): TableCell => {
    const written = lines.filter(hasText)
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(table.cutOut === undefined ? {} : { margins: CUT_MARGINS }),
      children: (written.length === 0 ? [[{ text: FILLER }]] : written).map((runs, at) =>
        // What is cut out is read from a distance by its first line.
        paragraph(writer, at > 0 && style === styleIds.lead ? styleIds.tableText : style, runs, options)
      )
    })
  }
  const row = (outlineRow: OutlineRow, at: number): TableRow => {
    const change = outlineRow.change ?? table.change
    const keep = staysWithNextRow(table, at) ? { keepNext: true as const } : {}
    return new TableRow({
      cantSplit: staysWhole(table, outlineRow),
      ...(table.cutOut === undefined ? {} : { height: { value: cutHeight(table.cutOut), rule: HeightRule.ATLEAST } }),
      ...rowChange(writer, change),
      children: table.columns.map((_, index) =>
        cell(table.cutOut === undefined ? styleIds.tableText : styleIds.lead, outlineRow.cells[index] ?? [], index, {
          change,
          ...keep
        })
      )
    })
  }
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    ...rowChange(writer, table.change),
    children: table.columns.map((column, index) =>
      cell(styleIds.tableHead, [[{ text: column.header }]], index, { change: table.change })
    )
  })
  const caption = hasText([{ text: table.caption }])
    ? [paragraph(writer, styleIds.caption, [{ text: table.caption }], { ...first, change: table.change })]
    : []
  return [
    ...caption,
    new WordTable({
      style: styleIds.table,
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: table.cutOut === undefined ? {} : CUT_LINES,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true
      },
      rows: [head, ...table.rows.map(row)]
    })
  ]
}

/** In twentieths of a point: what a page has for rows that are cut out, below their heading. */
const CUT_PAGE = 11_300
const cutHeight = (rows: number): number => Math.floor(CUT_PAGE / Math.max(1, rows))
const CUT_MARGINS = { top: 140, bottom: 140, left: 160, right: 160 }
const cutLine = { style: BorderStyle.DASHED, size: 6, color: colour.rule }
const CUT_LINES = {
  top: cutLine,
  bottom: cutLine,
  left: cutLine,
  right: cutLine,
  insideHorizontal: cutLine,
  insideVertical: cutLine
}

interface CellOptions {
  readonly change: ChangeMark | undefined
  readonly keepNext?: true
}

function rowChange(
  writer: Writer,
  change: ChangeMark | undefined
): { readonly insertion?: RowMark; readonly deletion?: RowMark } {
  if (change === undefined) return {}
  const mark = { id: writer.nextChange(), author: writer.author, date: writer.date }
  return change === 'inserted' ? { insertion: mark } : { deletion: mark }
}

interface RowMark {
  readonly id: number
  readonly author: string
  readonly date: string
}
