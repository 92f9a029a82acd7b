// Shorter by rule, for the documents of a few pages: of a text the first sentence of each paragraph and item. Nothing is cut
// within a sentence, and a question keeps its answer.
import { sentencesIn } from '../hints/readable.ts'
import { textOfRuns, type OutlineBlock, type OutlineRun } from './outline.ts'
import { linesOf } from './parts.ts'
import { leadsIn } from './stays-together.ts'

/** The first sentence of a text; empty where there is none. */
export function firstSentence(text: string): string {
  const [line = ''] = linesOf(text)
  return line.slice(0, endOfFirst(line))
}

/** Where the first sentence of a line ends: after the answer, when it asks something. */
function endOfFirst(line: string): number {
  const sentences = sentencesIn(line)
  const first = sentences.find(({ start, end }) => !/\?["'”’)]*$/u.test(line.slice(start, end)))
  return (first ?? sentences.at(-1))?.end ?? 0
}

/** The first sentence of each paragraph and item. A paragraph that leads in a list stays whole, and so do headings. */
export function inShort(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.map((block, index): OutlineBlock => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => ({ ...item, runs: shortRuns(item.runs) })) }
    return block.type === 'paragraph' && !leadsIn(block, blocks[index + 1]) ? { ...block, runs: shortRuns(block.runs) } : block
  })
}

/** Bold words at the start lead in what follows, and are no first sentence: "Waar u begint. U praat eerst met de leraar." */
function shortRuns(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  const text = textOfRuns(runs).replaceAll('\n', ' ')
  const leadIn = runs[0]?.bold === true && textOfRuns(runs.slice(1)).trim() !== '' ? runs[0].text.length : 0
  return cut(runs, leadIn + endOfFirst(text.slice(leadIn)))
}

/** The runs up to a place in their text. */
function cut(runs: readonly OutlineRun[], end: number): readonly OutlineRun[] {
  let before = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, end - before))
    before += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}
