// Lists that somebody typed: lines that begin with "- ", "•", "1. " or "a) ". Lines in a row with the same kind of mark become a
// list, and indents in it its levels. A line that is alone with its mark stays as it was typed, and no sign of it is lost.
import { DEEPEST } from '../richtext/list-tree.ts'
import type { Block, Run } from '../richtext/richtext.ts'
import { joinRuns } from '../richtext/runs.ts'

/** A line or item of what is pasted. */
export interface TextPiece {
  readonly type: 'block'
  readonly kind: Block['kind']
  readonly level: number
  readonly runs: readonly Run[]
  /** Of a numbered item: the number that the writer saw. */
  readonly number?: number
}

export interface Line {
  /** How far it stands to the right, in any measure in which less than two is nothing. */
  readonly indent: number
  readonly runs: readonly Run[]
  /** It goes on the paragraph of the line before, on a new line. */
  readonly goesOn: boolean
}

/** A piece that may still grow. */
interface OwnPiece extends TextPiece {
  readonly runs: Run[]
}

interface Mark {
  readonly kind: 'bullet' | 'number' | 'letter'
  /** The sign, or what stands behind the number or letter. */
  readonly sign: string
  readonly number: number
  readonly length: number
}

interface MarkedLine extends Line {
  readonly mark: Mark | undefined
}

/** Before a number, § is a paragraph of a law. "o" is a bullet in Word's plain text, where a tab follows. */
const BULLET = /^(?:([·•▪◦‣●○■])\s*|([-–*+]|§(?!\s*\d))\s+|([o§])\t\s*)(?=\S)/u
const COUNTED = /^(\(?)(?:(\d{1,4})|([a-z]))([.)])\s+(?=\S)/u
/** Signs that nobody types for anything but a bullet: one line with it is an item. */
const SURE = /[·•▪◦‣●○■–§]/u

function markOf(text: string): Mark | undefined {
  const bullet = BULLET.exec(text)
  if (bullet !== null)
    return { kind: 'bullet', sign: bullet[1] ?? bullet[2] ?? bullet[3] ?? '', number: 0, length: bullet[0].length }
  const counted = COUNTED.exec(text)
  if (counted === null) return undefined
  const [{ length }, open = '', number, letter = '', close = ''] = counted
  return number === undefined
    ? { kind: 'letter', sign: open + close, number: letter.codePointAt(0) ?? 0, length }
    : { kind: 'number', sign: open + close, number: Number(number), length }
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Whether a line begins as a typed item does. */
export const isMarked = (runs: readonly Run[]): boolean => markOf(textOf(runs)) !== undefined

/** The next of the same kind: "•" after "•", "3." after "2.". */
const follows = (mark: Mark, before: Mark): boolean =>
  mark.kind === before.kind &&
  mark.sign === before.sign &&
  (mark.kind === 'bullet' || mark.number === before.number + 1)

const isDeeper = (indent: number, than: number): boolean => indent > than + 1

/** Lines as paragraphs and items. In formatted text one sure bullet alone makes an item too; in plain text it may be a wrapped line of a page. */
export function withLists(lines: readonly Line[], isFormatted: boolean): readonly TextPiece[] {
  const marked = lines.map((line): MarkedLine => ({ ...line, mark: markOf(textOf(line.runs)) }))
  const pieces: OwnPiece[] = []
  let isParagraph = false
  for (let at = 0; at < marked.length;) {
    const end = endOfList(marked, at, isFormatted)
    const line = marked[at]
    if (line === undefined) break
    if (end > at) {
      pieces.push(...asItems(marked.slice(at, end)))
      isParagraph = false
      at = end
      continue
    }
    const last = pieces.at(-1)
    if (line.goesOn && isParagraph && last !== undefined) last.runs.push({ text: '\n' }, ...line.runs)
    else pieces.push({ type: 'block', kind: 'paragraph', level: 0, runs: [...line.runs] })
    isParagraph = true
    at += 1
  }
  return pieces.map((piece) => ({ ...piece, runs: joinRuns(piece.runs) }))
}

/** Where the list ends that begins with this line; the line itself where none does. */
function endOfList(lines: readonly MarkedLine[], start: number, isFormatted: boolean): number {
  const first = lines[start]
  if (first?.mark === undefined) return start
  let last = first.mark
  let siblings = 1
  let end = start + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (line === undefined) break
    if (isDeeper(line.indent, first.indent)) continue
    if (line.mark === undefined || isDeeper(first.indent, line.indent) || !follows(line.mark, last)) break
    last = line.mark
    siblings += 1
  }
  return siblings > 1 || (isFormatted && SURE.test(first.mark.sign)) ? end : start
}

function asItems(lines: readonly MarkedLine[]): readonly OwnPiece[] {
  const items: OwnPiece[] = []
  const indents: number[] = []
  for (const { indent, mark, runs } of lines) {
    const last = items.at(-1)
    if (mark === undefined && last !== undefined) {
      last.runs.push({ text: '\n' }, ...runs)
      continue
    }
    while (indents.length > 0 && isDeeper(indents.at(-1) ?? 0, indent)) indents.pop()
    if (indents.length === 0 || isDeeper(indent, indents.at(-1) ?? 0)) indents.push(indent)
    const level = Math.min(DEEPEST, indents.length - 1)
    items.push(
      mark?.kind === 'number'
        ? { type: 'block', kind: 'number', level, number: mark.number, runs: withoutStart(runs, mark.length) }
        : {
            type: 'block',
            kind: 'bullet',
            level,
            runs: mark?.kind === 'bullet' ? withoutStart(runs, mark.length) : [...runs]
          }
    )
  }
  return items
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length)
    left -= taken
    return taken === run.text.length ? [] : [{ ...run, text: run.text.slice(taken) }]
  })
}
