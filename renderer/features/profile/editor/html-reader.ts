// Reads HTML from a clipboard (Word, Excel, Google Docs, a browser) as plain pieces: text blocks, list items, headings and
// tables. Works on the string alone, so nothing of the clipboard is ever rendered, run or fetched. Rule: no word lost,
// no two words joined.
import { cleaned } from '#shared/incoming-text.ts'
import type { Block, Run } from '#shared/richtext/richtext.ts'
import { contextOf, layoutOf, OUTSIDE, type Context, type Layout } from './html-context.ts'
import { readTokens, type OpenTag } from './html-tokens.ts'
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
  readTokens(withLines(html), reader)
  return reader.finish()
}

/** A PDF viewer gives its text as HTML without any tag. There a line end right before a word is the end of a line. */
const withLines = (html: string): string => (/<(?!\/?(?:html|body)\b)\/?[a-z]/iu.test(html) ? html : html.replaceAll(/\r?\n(?=\S)/gu, '<p>'))

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

/** A line that may still grow while the item that it stands in is open. */
interface OpenPiece extends TextPiece {
  readonly runs: Run[]
}

interface OpenTable {
  readonly rows: Run[][][]
  /** Cells that reach down from rows above: column → rows still to fill. */
  readonly reaching: Map<number, number>
  /** Columns that Excel hides; their number, so far. */
  readonly hidden: Set<number>
  columns: number
  /** Cells without words that may still be made. */
  fillers: number
}

/** A table of words needs fewer; a table that asks for more would fill the memory. Beyond it a cell is as wide and high as one. */
const MOST_FILLERS = 100_000

/** Tags that stand deeper are read as text of the tag around them, as browsers do: each further one would cost all those around it. */
const DEEPEST_TAG = 512

class Reader {
  private readonly pieces: (OpenPiece | TablePiece)[] = []
  private readonly stack: Context[] = [OUTSIDE]
  /** Tags that stand deeper, and are not closed yet. */
  private tooDeep = 0
  private runs: Run[] = []
  private markerText = ''
  private table: OpenTable | undefined
  private tableDepth = 0
  /** The column of the cell that is being read. */
  private cellAt = 0
  /** What comes next stands apart from what was read, without a space between them. */
  private apart = false

  text(source: string): void {
    const context = this.top()
    if (context.hidden) return
    const text = cleaned(source)
    if (context.marker) {
      this.markerText += text
      return
    }
    const spaced = context.pre ? text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ') : text.replaceAll(/[ \t\r\n\f\u00a0]+/gu, ' ')
    const plain = context.raised && /^\s*\d+\s*$/u.test(spaced) ? raisedDigits(spaced) : spaced
    const last = this.runs.at(-1)
    const atStart = last === undefined || /\s$/u.test(last.text)
    const fitting = !context.pre && atStart ? plain.replace(/^ /u, '') : plain
    if (fitting === '') return
    const needsSpace = this.apart && !atStart && /^[\p{L}\p{N}]/u.test(fitting)
    this.apart = false
    this.runs.push({
      text: needsSpace ? ` ${fitting}` : fitting,
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
    if (tag.name === 'img' && EMOJI.test(tag.attributes.alt ?? '')) this.text(tag.attributes.alt ?? '')
    this.part(isBlock(tag.name) ? 'line' : layoutOf(tag, this.top()))
    if (CLOSES_ITSELF.has(tag.name)) this.closeForgotten(tag.name)
    if (tag.name === 'table') this.openTable()
    if (tag.name === 'col' && this.tableDepth === 1) this.readColumn(tag)
    if (tag.name === 'tr' && this.tableDepth === 1) this.table?.rows.push([])
    const isCell = (tag.name === 'td' || tag.name === 'th') && this.tableDepth === 1
    const isSeen = !isCell || this.openCell(tag)
    if (VOID.has(tag.name) || tag.selfClosing) return
    if (this.stack.length > DEEPEST_TAG) {
      this.tooDeep += 1
      return
    }
    const context = contextOf(tag, this.top())
    this.stack.push(isSeen ? context : { ...context, hidden: true })
  }

  close(name: string): void {
    const at = this.stack.findLastIndex((context) => context.name === name)
    this.part(isBlock(name) ? 'line' : ((at > 0 ? this.stack[at]?.layout : undefined) ?? 'text'))
    if (this.tooDeep > 0 && !VOID.has(name)) this.tooDeep -= 1
    else if (at > 0) this.stack.length = at
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

  private part(layout: Layout): void {
    if (layout === 'line') this.flush()
    if (layout === 'apart') this.apart = true
  }

  private closeForgotten(name: string): void {
    const limits = name === 'li' ? ['ul', 'ol'] : ['table', 'td', 'th', 'li', 'ul', 'ol'].filter((limit) => limit !== name)
    const at = this.stack.findLastIndex((context) => context.name === name || limits.includes(context.name))
    if (at > 0 && this.stack[at]?.name === name && this.tooDeep === 0) this.stack.length = at
  }

  private lineBreak(): void {
    const last = this.runs.at(-1)
    if (last !== undefined) last.text = withoutEndSpaces(last.text)
    const { bold, italic, href } = this.top()
    this.runs.push({ text: '\n', ...(bold && { bold: true }), ...(italic && { italic: true }), ...(href !== undefined && { href }) })
  }

  private openTable(): void {
    this.tableDepth += 1
    if (this.tableDepth === 1) this.table = { rows: [], reaching: new Map(), hidden: new Set(), columns: 0, fillers: MOST_FILLERS }
  }

  private closeTable(): void {
    if (this.tableDepth === 0) return
    this.tableDepth -= 1
    if (this.tableDepth > 0 || this.table === undefined) return
    const { rows: all, hidden } = this.table
    const rows = all.map((row) => row.filter((_, column) => !hidden.has(column))).filter((row) => row.some((cell) => cell.length > 0))
    if (rows.length > 0) this.pieces.push({ type: 'table', rows })
    this.table = undefined
  }

  private readColumn({ attributes }: OpenTag): void {
    const table = this.table
    if (table === undefined) return
    for (let left = spanOf(attributes.span); left > 0; left -= 1) {
      if (/display:\s*none/iu.test(attributes.style ?? '')) table.hidden.add(table.columns)
      table.columns += 1
    }
  }

  /** Columns stay under each other: cells that span are followed, or reached under, by empty ones. False for a hidden cell. */
  private openCell(tag: OpenTag): boolean {
    const table = this.table
    if (table === undefined) return true
    if (table.rows.length === 0) table.rows.push([])
    const row = table.rows.at(-1)
    if (row === undefined) return true
    this.fillReached(table, row)
    const wide = spanOf(tag.attributes.colspan)
    const down = spanOf(tag.attributes.rowspan)
    const mayReach = wide * down - 1 <= table.fillers
    const first = row.length
    if (mayReach) table.fillers -= wide * down - 1
    for (let extra = 0; extra < (mayReach ? wide : 1); extra += 1) {
      if (mayReach && down > 1) table.reaching.set(row.length, down - 1)
      row.push([])
    }
    let seen = first
    while (table.hidden.has(seen) && seen < row.length) seen += 1
    this.cellAt = Math.min(seen, row.length - 1)
    return seen < row.length
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
    this.apart = false
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
      last.runs.push({ text: '\n' }, ...runs)
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

const NUMBERED = /^[\s(]*(?:\d+|(?:\d+|[a-z]|[ivx]+)[.)][\d.]*)\s*$/iu
/** Bullets that a program wrote as text before a paragraph; before a number, § is a paragraph of a law. */
const WRITTEN_BULLET = /^(?:(?:[·•▪◦‣●○■–]|§(?!\s*\d))\s+|[·•▪◦‣●])(?=\S)/u

/** Chat programs show an emoji as a picture that is called by it. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Emoji}|\u200d|\ufe0f)*$/u

const raisedDigits = (text: string): string => text.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

function asPiece(runs: Run[], marker: string, context: Context): OpenPiece {
  const mark = marker.replaceAll(/[\s\u00a0]+/gu, ' ').trim()
  const { kind } = context
  if (kind === 'bullet' || kind === 'number') {
    const isNumber = mark === '' ? kind === 'number' : NUMBERED.test(mark)
    // What is neither a bullet nor a number has words in it: "Stap 1:".
    return { type: 'block', kind: isNumber ? 'number' : 'bullet', level: context.level, runs: isNumber || mark.length < 2 ? runs : marked(mark, runs) }
  }
  const [first, ...rest] = runs
  if (kind === 'paragraph' && first !== undefined && WRITTEN_BULLET.test(first.text)) {
    return { type: 'block', kind: 'bullet', level: 0, runs: [{ ...first, text: first.text.replace(WRITTEN_BULLET, '') }, ...rest] }
  }
  // The number of a heading is how the text refers to it.
  return { type: 'block', kind, level: 0, runs: mark === '' ? runs : marked(mark, runs) }
}

const marked = (mark: string, runs: readonly Run[]): Run[] => joinRuns([{ text: `${mark} ` }, ...runs])

/** Without white space at its ends, however it is marked. */
function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(hasInk)
  if (first < 0) return []
  const kept = joinRuns(runs.slice(first, runs.findLastIndex(hasInk) + 1))
  const [begin] = kept
  if (begin !== undefined) begin.text = begin.text.trimStart()
  const end = kept.at(-1)
  if (end !== undefined) end.text = end.text.trimEnd()
  return kept
}

const hasInk = ({ text }: Run): boolean => /\S/u.test(text)

function withoutEndSpaces(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end -= 1
  return text.slice(0, end)
}
