// What is pasted into the editor, made clean before the editor parses it: only our own blocks, lists, bold, italic and
// https links are left. No styles, classes, pictures or scripts.
import type { Run } from '../richtext/richtext.ts'
import { readHtml, type LeftBehind, type Piece } from './html-reader.ts'
import type { TextPiece } from './typed-lists.ts'

/** What happened to what was pasted that a director would not expect. */
export interface PasteChanges extends LeftBehind {
  /** Tables that became lines. */
  readonly tables: number
}

export interface CleanPaste {
  readonly html: string
  readonly changes: PasteChanges
}

/** Clean HTML with the same words. A table becomes a paragraph per row, its cells parted by a dash. */
export function cleanPaste(html: string): CleanPaste {
  const { pieces, leftBehind } = readHtml(html)
  return {
    html: piecesToHtml(pieces.flatMap(asBlocks)),
    changes: { ...leftBehind, tables: pieces.filter(isParted).length }
  }
}

/** A box around a text is a table too, but loses nothing. */
const isParted = (piece: Piece): boolean =>
  piece.type === 'table' && piece.rows.some((row) => row.filter((cell) => cell.length > 0).length > 1)

export const CELL_SEPARATOR = ' – '

function asBlocks(piece: Piece): readonly TextPiece[] {
  if (piece.type === 'block') return [piece]
  return piece.rows.map((row) => ({ type: 'block', kind: 'paragraph', level: 0, runs: joinedCells(row) }))
}

function joinedCells(row: readonly (readonly Run[])[]): readonly Run[] {
  return row
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index) => [
      ...(index > 0 ? [{ text: CELL_SEPARATOR }] : []),
      ...cell.map((run) => ({ ...run, text: run.text.replaceAll(/\s*\n\s*/gu, ' ') }))
    ])
}

/** A list that is open, and the number of its last item. */
interface OpenList {
  readonly tag: 'ol' | 'ul'
  last: number
}

/** Our own pieces as the editor reads them. A numbered item keeps the number that the writer saw. */
export function piecesToHtml(pieces: readonly TextPiece[]): string {
  let html = ''
  const open: OpenList[] = []
  const closeTo = (depth: number): void => {
    while (open.length > depth) html += `</li></${open.pop()?.tag ?? ''}>`
  }
  for (const piece of pieces) {
    if (piece.kind !== 'bullet' && piece.kind !== 'number') {
      closeTo(0)
      const tag = piece.kind === 'heading1' ? 'h1' : piece.kind === 'heading2' ? 'h2' : 'p'
      html += `<${tag}>${piece.runs.map(runHtml).join('')}</${tag}>`
      continue
    }
    const tag = piece.kind === 'number' ? 'ol' : 'ul'
    const depth = Math.min(piece.level, open.length) + 1
    closeTo(depth)
    const list = open[depth - 1]
    const number = piece.number ?? (list?.last ?? 0) + 1
    if (list?.tag === tag && (tag === 'ul' || number === list.last + 1)) {
      html += '</li><li>'
      list.last = number
    } else {
      // A list that begins anew right after another would go on with its count.
      const startsAnew = list?.tag === tag || number !== 1
      closeTo(depth - 1)
      open.push({ tag, last: number })
      html += `<${tag}${tag === 'ol' && startsAnew ? ` start="${number}"` : ''}><li>`
    }
    html += `<p>${piece.runs.map(runHtml).join('')}</p>`
  }
  closeTo(0)
  return html
}

function runHtml(run: Run): string {
  let html = escaped(run.text).replaceAll('\n', '<br>')
  if (run.bold) html = `<strong>${html}</strong>`
  if (run.italic) html = `<em>${html}</em>`
  return run.href === undefined ? html : `<a href="${escaped(run.href)}">${html}</a>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
