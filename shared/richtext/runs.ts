// Stretches of text with the same marks.
import type { Run } from './richtext.ts'

/** Joins runs with the same marks and leaves empty ones out. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) last.text += run.text
    else joined.push(makeRun(run.text, run.bold === true, run.italic === true, run.href))
  }
  return joined
}

/** Says of a mark only that it is there. */
export function makeRun(text: string, bold: boolean, italic: boolean, href: string | undefined): Run {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(href !== undefined && { href }) }
}
