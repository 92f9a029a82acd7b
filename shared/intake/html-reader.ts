// Reads HTML from a clipboard (Word, Excel, Google Docs, a browser) as plain pieces: text blocks, list items, headings and
// tables. Works on the string alone, so nothing of the clipboard is ever rendered, run or fetched. Rule: no word lost,
// no two words joined. Pictures and words that were struck through stay behind, and are told.
import { cleaned } from '../incoming-text.ts'
import type { Run } from '../richtext/richtext.ts'
import { joinRuns } from '../richtext/runs.ts'
import { contextOf, isUnseen, layoutOf, OUTSIDE, type Context, type Layout } from './html-context.ts'
import { readTokens, type OpenTag } from './html-tokens.ts'
import { readMark } from './list-marks.ts'
import { boxOf, shownIn } from './pictured-signs.ts'
import { isMarked, withLists, type Line, type TextPiece } from './typed-lists.ts'

/** Cells hold text; a "\n" parts what stood on its own line in the cell. */
export interface TablePiece {
  readonly type: 'table'
  readonly rows: readonly (readonly (readonly Run[])[])[]
}
export type Piece = TextPiece | TablePiece

/** What a person saw and does not get. */
export interface LeftBehind {
  readonly pictures: number
  /** Words that the writer struck through, each stretch by itself. What was deleted with followed changes is no part of the text. */
  readonly struck: readonly string[]
}

export interface ReadClipboard {
  readonly pieces: readonly Piece[]
  readonly leftBehind: LeftBehind
}

/** Any text is read; what is no HTML is read as text. */
export function readHtml(html: string): ReadClipboard {
  const reader = new Reader()
  readTokens(withLines(html), reader)
  return reader.finish()
}

/** A PDF viewer gives its text as HTML without any tag. There a line end right before a word is the end of a line. */
const withLines = (html: string): string =>
  /<(?!\/?(?:html|body)\b)\/?[a-z]/iu.test(html) ? html : html.replaceAll(/\r?\n(?=\S)/gu, '<p>')

/** Everything else starts a line of its own: better one line too many than two words in one. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr'
])
/** Names with a colon are Word's own (o:p, st1:place) and stand within a line. */
const isBlock = (name: string): boolean => !INLINE.has(name) && !name.includes(':')
const VOID = new Set([
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'col',
  'wbr',
  'base',
  'area',
  'embed',
  'source',
  'track',
  'param'
])
/** A tag of these names closes an open one of the same name, as in HTML. */
const CLOSES_ITSELF = new Set(['p', 'li', 'tr', 'td', 'th', 'option', 'dt', 'dd'])

/** A line that may still grow while the item that it stands in is open. */
interface OpenPiece extends TextPiece {
  readonly runs: Run[]
  readonly indent: number
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
  private isSymbolMarker = false
  /** Of a task: it stands right before the first words of the task, or alone where there are none. */
  private box: { readonly sign: string; readonly depth: number } | undefined
  private pictures = 0
  private readonly struck: string[] = []
  /** Further struck words belong to the same stretch. */
  private isStriking = false
  private table: OpenTable | undefined
  private tableDepth = 0
  /** The column of the cell that is being read. */
  private cellAt = 0
  /** What comes next stands apart from what was read, without a space between them. */
  private apart = false

  text(source: string): void {
    const context = this.top()
    if (context.hidden) return
    const text = shownIn(context.symbols, cleaned(source))
    if (context.marker) {
      this.markerText += text
      this.isSymbolMarker ||= context.symbols !== undefined && /\S/u.test(text)
      return
    }
    if (context.struck) {
      this.strike(text)
      return
    }
    if (/\S/u.test(text)) {
      this.isStriking = false
      this.writeBox()
    }
    const spaced = context.pre
      ? text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ')
      : text.replaceAll(/[ \t\r\n\f\u00a0]+/gu, ' ')
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
    if (tag.name === 'img') this.openPicture(tag)
    this.part(isBlock(tag.name) ? 'line' : layoutOf(tag, this.top()))
    if (CLOSES_ITSELF.has(tag.name)) this.closeForgotten(tag.name)
    if (tag.name === 'table') this.openTable()
    if (tag.name === 'col' && this.tableDepth === 1) this.readColumn(tag)
    if (tag.name === 'tr' && this.tableDepth === 1) this.table?.rows.push([])
    const isCell = (tag.name === 'td' || tag.name === 'th') && this.tableDepth === 1
    const isSeen = !isCell || this.openCell(tag)
    const box = boxOf(tag)
    if (VOID.has(tag.name) && box !== undefined && !isUnseen(tag)) this.textApart(box)
    if (VOID.has(tag.name) || tag.selfClosing) return
    if (this.stack.length > DEEPEST_TAG) {
      this.tooDeep += 1
      return
    }
    const context = contextOf(tag, this.top())
    this.stack.push(isSeen ? context : { ...context, hidden: true })
    if (box !== undefined) this.box = { sign: box, depth: this.stack.length }
  }

  close(name: string): void {
    const at = this.stack.findLastIndex((context) => context.name === name)
    this.part(isBlock(name) ? 'line' : ((at > 0 ? this.stack[at]?.layout : undefined) ?? 'text'))
    if (this.box !== undefined && at > 0 && at < this.box.depth) this.writeBox()
    if (this.tooDeep > 0 && !VOID.has(name)) this.tooDeep -= 1
    else if (at > 0) this.stack.length = at
    if (name === 'table') this.closeTable()
  }

  finish(): ReadClipboard {
    this.flush()
    while (this.tableDepth > 0) this.closeTable()
    return {
      pieces: withTypedLists(this.pieces),
      leftBehind: { pictures: this.pictures, struck: this.struck.map(oneLine).filter((words) => words !== '') }
    }
  }

  /** Nobody means a picture's place as a place where two words meet. */
  private openPicture(tag: OpenTag): void {
    const { alt = '', width, height } = tag.attributes
    const { hidden, marker } = this.top()
    if (hidden || marker || isUnseen(tag)) return
    const words = TEXT_BOX.exec(alt)?.[1]
    if (EMOJI.test(alt)) this.text(alt)
    else if (words !== undefined) {
      this.flush()
      this.text(words)
      this.flush()
    } else {
      const isSpacer = [width, height].some((size) => size !== undefined && Number.parseFloat(size) <= 2)
      if (!isSpacer && !TICK_PICTURE.test(`${alt} ${tag.attributes['aria-roledescription'] ?? ''}`)) this.pictures += 1
      this.apart = true
    }
  }

  private writeBox(): void {
    const { box } = this
    this.box = undefined
    if (box !== undefined) this.textApart(box.sign)
  }

  private textApart(text: string): void {
    this.apart = true
    this.text(text)
    this.apart = true
  }

  private strike(text: string): void {
    if (this.isStriking) this.struck.push(`${this.struck.pop() ?? ''}${text}`)
    else this.struck.push(text)
    this.isStriking = true
    if (/\s/u.test(text)) this.apart = true
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
    const limits =
      name === 'li' ? ['ul', 'ol'] : ['table', 'td', 'th', 'li', 'ul', 'ol'].filter((limit) => limit !== name)
    const at = this.stack.findLastIndex((context) => context.name === name || limits.includes(context.name))
    if (at > 0 && this.stack[at]?.name === name && this.tooDeep === 0) this.stack.length = at
  }

  private lineBreak(): void {
    const last = this.runs.at(-1)
    if (last !== undefined) last.text = withoutEndSpaces(last.text)
    const { bold, italic, href } = this.top()
    this.runs.push({
      text: '\n',
      ...(bold && { bold: true }),
      ...(italic && { italic: true }),
      ...(href !== undefined && { href })
    })
  }

  private openTable(): void {
    this.tableDepth += 1
    if (this.tableDepth === 1)
      this.table = { rows: [], reaching: new Map(), hidden: new Set(), columns: 0, fillers: MOST_FILLERS }
  }

  private closeTable(): void {
    if (this.tableDepth === 0) return
    this.tableDepth -= 1
    if (this.tableDepth > 0 || this.table === undefined) return
    const { rows: all, hidden } = this.table
    const rows = all
      .map((row) => row.filter((_, column) => !hidden.has(column)))
      .filter((row) => row.some((cell) => cell.length > 0))
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
    const isSymbol = this.isSymbolMarker
    this.runs = []
    this.markerText = ''
    this.isSymbolMarker = false
    this.isStriking = false
    this.apart = false
    if (runs.length === 0) return
    const cell = this.table?.rows.at(-1)?.[this.cellAt]
    if (this.tableDepth > 0 && cell !== undefined) {
      if (cell.length > 0) cell.push({ text: '\n' })
      cell.push(...runs)
      return
    }
    this.addBlock(runs, marker, isSymbol)
  }

  private addBlock(runs: Run[], marker: string, isSymbol: boolean): void {
    const context = this.top()
    const last = this.pieces.at(-1)
    if (context.item?.written && last?.type === 'block') {
      last.runs.push({ text: '\n' }, ...runs)
      return
    }
    if (context.item) context.item.written = true
    this.pieces.push(asPiece(runs, marker, isSymbol, context))
  }
}

function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10)
  return span >= 1 && span <= 100 ? span : 1
}

/** Word puts the words of a text box in the words of its picture. */
const TEXT_BOX = /^\s*(?:tekstvak|text ?box)(?: \d{1,4})?\s*:\s*(\S[\s\S]*)$/iu
/** The box of a task, which the task says itself. */
const TICK_PICTURE = /\b(?:un)?checked\b|\bcheckbox\b/iu
/** Chat programs show an emoji as a picture that is called by it. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Emoji}|\u200d|\ufe0f)*$/u

const raisedDigits = (text: string): string => text.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

function asPiece(runs: Run[], marker: string, isSymbol: boolean, { kind, level, item, indent }: Context): OpenPiece {
  const written = oneLine(marker)
  // The number of a heading is how the text refers to it.
  if (kind !== 'bullet')
    return { type: 'block', kind, level: 0, runs: written === '' ? runs : marked(written, runs), indent }
  const mark = written === '' && item !== undefined ? item.mark : readMark(written, isSymbol)
  if (mark.kind === 'number') return { type: 'block', kind: 'number', number: mark.number, level, runs, indent }
  return { type: 'block', kind, level, runs: mark.kind === 'words' ? marked(mark.words, runs) : runs, indent }
}

/** Paragraphs that follow each other, with the lists that were typed in them. */
function withTypedLists(pieces: readonly (OpenPiece | TablePiece)[]): readonly Piece[] {
  const read: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    const end = endOfParagraphs(pieces, at)
    const lines = pieces.slice(at, end).flatMap((piece) => (piece.type === 'block' ? linesOf(piece) : []))
    for (const piece of lines.length > 0 ? withLists(lines, true) : pieces.slice(at, at + 1)) read.push(piece)
    at = Math.max(end, at + 1)
  }
  return read
}

function endOfParagraphs(pieces: readonly (OpenPiece | TablePiece)[], start: number): number {
  let end = start
  for (let piece = pieces[end]; piece?.type === 'block' && piece.kind === 'paragraph'; piece = pieces[end]) end += 1
  return end
}

/** A paragraph with typed marks after its line ends is so many lines. */
function linesOf({ runs, indent }: OpenPiece): readonly Line[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines.some(isMarked)
    ? lines.map((line, at) => ({ indent, runs: line, goesOn: at > 0 }))
    : [{ indent, runs, goesOn: false }]
}

/** On one line, every stretch of white space as one space. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, ' ').trim()

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
