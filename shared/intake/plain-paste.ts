// Plain text as a PDF reader, a chat program or a notepad gives it: lists and headings that were typed in it become real ones.
// A text without them stays as it is, sign by sign.
import type { Run } from '../richtext/richtext.ts'
import { withoutPrivate } from './pictured-signs.ts'
import { withLists, type Line, type TextPiece } from './typed-lists.ts'

const HEADING = /^(#{1,6})\s+(?=\S)/u
/** A single "#" may also mean a number: it is a heading only in a text that has other headings or lists. */
const SURE_HEADING = /^#{2,6}\s+\S/u
const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/gu

interface PlainLine {
  readonly words: string
  /** In columns. */
  readonly indent: number
}

/** The text as pieces, with the lists and headings that were typed in it; undefined where there are none. */
export function piecesOfPlain(text: string): readonly TextPiece[] | undefined {
  const lines = linesOf(text)
  const pieces = readLines(lines)
  const isTyped =
    lines.some(({ words }) => SURE_HEADING.test(words)) ||
    pieces.some(({ kind }) => kind === 'bullet' || kind === 'number')
  if (!isTyped) return undefined
  // Asterisks go only where all of them mean bold: in a chat one asterisk does, and in a letter it is a note.
  return pieces.every(({ runs }) => runs.every((run) => !run.text.replaceAll(BOLD, '').includes('*')))
    ? pieces.map((piece) => ({ ...piece, runs: piece.runs.flatMap(withBold) }))
    : pieces
}

/** The lines that have words in them. */
const linesOf = (text: string): readonly PlainLine[] =>
  withoutPrivate(text)
    .split(/\r\n?|\n/u)
    .map((line) => ({ words: line.trim(), indent: indentOf(line) }))
    .filter(({ words }) => words !== '')

const TAB = 4
/** No text stands further to the right; each level beyond would cost a look at all lines under it. */
const FURTHEST = 200

function indentOf(line: string): number {
  let columns = 0
  for (let at = 0; columns < FURTHEST && /[^\S\r\n]/u.test(line[at] ?? ''); at += 1)
    columns += line[at] === '\t' ? TAB : 1
  return columns
}

function readLines(lines: readonly PlainLine[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let waiting: Line[] = []
  const write = (): void => {
    for (const piece of withLists(waiting, false)) pieces.push(piece)
    waiting = []
  }
  for (const { words, indent } of lines) {
    const marks = HEADING.exec(words)?.[1]
    if (marks === undefined) {
      waiting.push({ indent, runs: [{ text: words }], goesOn: false })
      continue
    }
    write()
    pieces.push({
      type: 'block',
      kind: marks === '#' ? 'heading1' : 'heading2',
      level: 0,
      runs: [{ text: words.replace(HEADING, '') }]
    })
  }
  write()
  return pieces
}

function withBold(run: Run): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of run.text.matchAll(BOLD)) {
    runs.push({ ...run, text: run.text.slice(from, found.index) }, { ...run, text: found[1] ?? '', bold: true })
    from = found.index + found[0].length
  }
  return [...runs, { ...run, text: run.text.slice(from) }].filter(({ text }) => text !== '')
}
