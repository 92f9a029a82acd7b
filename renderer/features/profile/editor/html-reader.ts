// Reads HTML from a clipboard (Word, Excel, Google Docs, a browser) as plain pieces: text blocks, list items, headings and
// tables. Works on the string alone, so nothing of the clipboard is ever rendered, run or fetched. Rule: no word lost,
// no two words joined.
import type { Block, Run } from '#shared/richtext/richtext.ts'
import { contextOf, OUTSIDE, type Context } from './html-context.ts'
import { tokensOf, type OpenTag } from './html-tokens.ts'
import { joinRuns } from './mapper.ts'

export interface TextPiece {
  readonly type: 'block'
  readonly kind: Block['kind']
  readonly level: number
  readonly runs: readonly Run[]
}
/** Cells hold text; a "\n" parts what stood on its own line in the cell. */
export interface TablePiece {
  readonly type: 'table'
  readonly rows: readonly (readonly (readonly Run[])[])[]
}
export type Piece = TextPiece | TablePiece

export function readHtml(html: string): readonly Piece[] {
  const reader = new Reader()
  for (const token of tokensOf(html)) {
    if (token.type === 'text') reader.text(token.text)
    else if (token.type === 'open') reader.open(token)
    else reader.close(token.name)
  }
  return reader.finish()
}

/** Everything else starts a line of its own: better one line too many than two words in one. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label',
  'mark', 'nobr', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'
])
/** Names with a colon are Word's own (o:p, st1:place) and stand within a line. */
const isBlock = (name: string): boolean => !INLINE.has(name) && !name.includes(':')
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'base', 'area', 'embed', 'source', 'track', 'param'])
/** A tag of these names closes an open one of the same name, as in HTML. */
const CLOSES_ITSELF = new Set(['p', 'li', 'tr', 'td', 'th', 'option', 'dt', 'dd'])

interface OpenTable {
  readonly rows: Run[][][]
  /** Cells that reach down from rows above: column → rows still to fill. */
  readonly reaching: Map<number, number>
}

class Reader {
  private readonly pieces: Piece[] = []
  private stack: Context[] = [OUTSIDE]
  private runs: Run[] = []
  private markerText = ''
  private table: OpenTable | undefined
  private tableDepth = 0
  /** The column of the cell that is being read. */
  private cellAt = 0

  text(text: string): void {
    const context = this.top()
    if (context.hidden) return
    if (context.marker) {
      this.markerText += text
      return
    }
    const plain = context.pre ? text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ') : text.replaceAll(/[ \t\r\n\f\u00a0]+/gu, ' ')
    const last = this.runs.at(-1)
    const atStart = last === undefined || /\s$/u.test(last.text)
    const fitting = !context.pre && atStart ? plain.replace(/^ /u, '') : plain
    if (fitting === '') return
    this.runs.push({
      text: fitting,
      ...(context.bold && { bold: true }),
      ...(context.italic && { italic: true }),
      ...(context.href !== undefined && { href: context.href })
    })
  }

  open(tag: OpenTag): void {
    if (tag.name === 'br') {
      if (!this.top().hidden) this.lineBreak()
      return
    }
    if (isBlock(tag.name)) this.flush()
    if (CLOSES_ITSELF.has(tag.name)) this.closeForgotten(tag.name)
    if (tag.name === 'table') this.openTable()
    if (tag.name === 'tr' && this.tableDepth === 1) this.table?.rows.push([])
    if ((tag.name === 'td' || tag.name === 'th') && this.tableDepth === 1) this.openCell(tag)
    if (!VOID.has(tag.name) && !tag.selfClosing) this.stack.push(contextOf(tag, this.top()))
  }

  close(name: string): void {
    if (isBlock(name)) this.flush()
    const at = this.stack.findLastIndex((context) => context.name === name)
    if (at > 0) this.stack = this.stack.slice(0, at)
    if (name === 'table') this.closeTable()
  }

  finish(): readonly Piece[] {
    this.flush()
    while (this.tableDepth > 0) this.closeTable()
    return this.pieces
  }

  private top(): Context {
    const top = this.stack.at(-1)
    if (top === undefined) throw new Error('the reader lost its context')
    return top
  }

  private closeForgotten(name: string): void {
    const limits = name === 'li' ? ['ul', 'ol'] : ['table', 'td', 'th', 'li', 'ul', 'ol'].filter((limit) => limit !== name)
    const at = this.stack.findLastIndex((context) => context.name === name || limits.includes(context.name))
    if (at > 0 && this.stack[at]?.name === name) this.stack = this.stack.slice(0, at)
  }

  private lineBreak(): void {
    const last = this.runs.at(-1)
    if (last !== undefined) last.text = last.text.replace(/ +$/u, '')
    const { bold, italic, href } = this.top()
    this.runs.push({ text: '\n', ...(bold && { bold: true }), ...(italic && { italic: true }), ...(href !== undefined && { href }) })
  }

  private openTable(): void {
    this.tableDepth += 1
    if (this.tableDepth === 1) this.table = { rows: [], reaching: new Map() }
  }

  private closeTable(): void {
    if (this.tableDepth === 0) return
    this.tableDepth -= 1
    if (this.tableDepth > 0 || this.table === undefined) return
    const rows = this.table.rows.filter((row) => row.some((cell) => cell.length > 0))
    if (rows.length > 0) this.pieces.push({ type: 'table', rows })
    this.table = undefined
  }

  /** Columns stay under each other: cells that span are followed, or reached under, by empty ones. */
  private openCell(tag: OpenTag): void {
    const table = this.table
    if (table === undefined) return
    if (table.rows.length === 0) table.rows.push([])
    const row = table.rows.at(-1)
    if (row === undefined) return
    this.fillReached(table, row)
    const down = spanOf(tag.attributes.rowspan)
    for (let extra = 0; extra < spanOf(tag.attributes.colspan); extra += 1) {
      if (down > 1) table.reaching.set(row.length, down - 1)
      row.push([])
    }
    this.cellAt = row.length - spanOf(tag.attributes.colspan)
  }

  private fillReached(table: OpenTable, row: Run[][]): void {
    for (let left = table.reaching.get(row.length); left !== undefined; left = table.reaching.get(row.length)) {
      if (left > 1) table.reaching.set(row.length, left - 1)
      else table.reaching.delete(row.length)
      row.push([])
    }
  }

  /** Ends the present line of text, if there is one, and puts it where it belongs. */
  private flush(): void {
    const runs = trimmed(this.runs)
    const marker = this.markerText
    this.runs = []
    this.markerText = ''
    if (runs.length === 0) return
    const cell = this.table?.rows.at(-1)?.[this.cellAt]
    if (this.tableDepth > 0 && cell !== undefined) {
      if (cell.length > 0) cell.push({ text: '\n' })
      cell.push(...runs)
      return
    }
    this.addBlock(runs, marker)
  }

  private addBlock(runs: Run[], marker: string): void {
    const context = this.top()
    const last = this.pieces.at(-1)
    if (context.item?.written && last?.type === 'block') {
      this.pieces[this.pieces.length - 1] = { ...last, runs: joinRuns([...last.runs, { text: '\n' }, ...runs]) }
      return
    }
    if (context.item) context.item.written = true
    this.pieces.push(asPiece(runs, marker, context))
  }
}

function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10)
  return span >= 1 && span <= 100 ? span : 1
}

const NUMBERED = /^[\s(]*(?:\d+|[a-z]|[ivx]+)(?:[.)][\d.]*)\s*$/iu
/** Bullets that a program wrote as text before a paragraph. */
const WRITTEN_BULLET = /^(?:[·•▪◦§‣●○■–]\s+|[·•▪◦‣●])(?=\S)/u

function asPiece(runs: Run[], marker: string, context: Context): TextPiece {
  if (context.kind === 'bullet' || context.kind === 'number') {
    const kind = marker.trim() === '' ? context.kind : NUMBERED.test(marker) ? 'number' : 'bullet'
    return { type: 'block', kind, level: context.level, runs }
  }
  const [first, ...rest] = runs
  if (context.kind === 'paragraph' && first !== undefined && WRITTEN_BULLET.test(first.text)) {
    return { type: 'block', kind: 'bullet', level: 0, runs: [{ ...first, text: first.text.replace(WRITTEN_BULLET, '') }, ...rest] }
  }
  return { type: 'block', kind: context.kind, level: 0, runs }
}

function trimmed(runs: readonly Run[]): Run[] {
  const joined = joinRuns(runs)
  const [first] = joined
  if (first !== undefined) first.text = first.text.replace(/^\s+/u, '')
  const last = joined.at(-1)
  if (last !== undefined) last.text = last.text.replace(/\s+$/u, '')
  const kept = joinRuns(joined)
  return kept.length === joined.length ? kept : trimmed(kept)
}
