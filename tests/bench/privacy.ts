// How many of the sentences that say who somebody is the privacy guard sees, and how many of its hints are right, on sentences of real
// profiles that its rules were never tuned on. No names of people are known, as in a school that has just begun.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { privacyHints, type Hint } from '#shared/hints/privacy.ts'
import type { Bench, Row } from './measurement.ts'

const GOAL = 0.9

const corpusShape = z.object({
  /** `words` is the part of the text that says who it is about. */
  must: z.array(z.object({ text: z.string(), words: z.string() })),
  mustNot: z.array(z.object({ text: z.string() }))
})

export async function privacy({ root }: Bench): Promise<readonly Row[] | string> {
  const file = path.join(root, 'tests', 'fixtures', 'privacy-sentences.json')
  if (!existsSync(file)) return 'tests/fixtures/privacy-sentences.json is not there'
  const { must, mustNot } = corpusShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  const lost = must.find(({ text, words }) => words === '' || !text.includes(words))
  if (lost !== undefined) return `the words of a sentence do not stand in it: ${lost.words}`
  const found = must.filter(({ text, words }) =>
    hintsOn(text).some((hint) => overlaps(hint, text.indexOf(words), words.length))
  ).length
  const right = must.filter(({ text }) => hintsOn(text).length > 0).length
  const wrong = mustNot.filter(({ text }) => hintsOn(text).length > 0).length
  return [
    share('privacy guard, recall', 'sentences that say who somebody is', found, must.length),
    share('privacy guard, precision', `sentences with a hint, of ${must.length + mustNot.length}`, right, right + wrong)
  ]
}

const hintsOn = (text: string): readonly Hint[] => privacyHints(text, { names: [], publicText: true, limits: false })

const overlaps = ({ start, quote }: Hint, from: number, length: number): boolean =>
  start < from + length && from < start + quote.length

const share = (what: string, of: string, part: number, whole: number): Row => ({
  what,
  figure: whole === 0 ? 'nothing to measure' : `${((100 * part) / whole).toFixed(1)} %, ${part} of ${whole} ${of}`,
  goal: `≥ ${100 * GOAL} %`,
  met: whole > 0 && part / whole >= GOAL
})
