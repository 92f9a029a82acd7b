// What is pasted into the editor, made clean before the editor parses it: only our own blocks, lists, bold, italic and
// https links are left. No styles, classes, pictures or scripts.
import type { Run } from '#shared/richtext/richtext.ts'
import { readHtml, type Piece, type TextPiece } from './html-reader.ts'

/** Clean HTML with the same words. A table becomes a paragraph per row, its cells parted by a dash. */
export function cleanPaste(html: string): string {
  return toHtml(readHtml(html).flatMap(asBlocks))
}

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

function toHtml(blocks: readonly TextPiece[]): string {
  let html = ''
  const open: string[] = []
  const closeTo = (depth: number): void => {
    while (open.length > depth) html += `</li></${open.pop() ?? ''}>`
  }
  for (const block of blocks) {
    if (block.kind !== 'bullet' && block.kind !== 'number') {
      closeTo(0)
      const tag = block.kind === 'heading1' ? 'h1' : block.kind === 'heading2' ? 'h2' : 'p'
      html += `<${tag}>${block.runs.map(runHtml).join('')}</${tag}>`
      continue
    }
    const tag = block.kind === 'number' ? 'ol' : 'ul'
    const depth = Math.min(block.level, open.length) + 1
    if (open.length >= depth) {
      closeTo(depth)
      if (open[depth - 1] === tag) html += '</li><li>'
      else {
        closeTo(depth - 1)
        open.push(tag)
        html += `<${tag}><li>`
      }
    } else {
      open.push(tag)
      html += `<${tag}><li>`
    }
    html += `<p>${block.runs.map(runHtml).join('')}</p>`
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
