// What the request to the MR and the form for its reply have in common: how they open, and the days that both name.
import { fill, type Words } from '../catalogue/fill.ts'
import { parseDay, type IsoDay } from '../day.ts'
import { roundNow } from '../law/round-rules.ts'
import { isMandated } from './board-parts.ts'
import { labelled, partKeys } from './chapter-parts.ts'
import { logoOf } from './frame.ts'
import type { KeyMaker } from './keys.ts'
import type { List, OutlineBlock, Paragraph } from './outline.ts'
import { paragraph, run } from './parts.ts'
import type { DocumentSource } from './source.ts'

/** Logo, title and subtitle, and for an example school that it is invented. */
export function mrOpening(kind: 'mr-request' | 'mr-reply', { school, catalogue }: DocumentSource, words: Words, key: KeyMaker): readonly OutlineBlock[] {
  const { title, subtitle } = catalogue.documents[kind]
  return [
    ...logoOf(school, key),
    { type: 'title', key: key('title'), text: title },
    paragraph(key('subtitle'), 'subtitle', run(fill(subtitle, words))),
    ...(school.example ? [paragraph(key('example-school'), 'note', run(catalogue.documents.sop.exampleSchool))] : [])
  ]
}

/** The lines at the top of a letter: "Aan: de medezeggenschapsraad (MR)". */
export const letterLines = (lines: readonly (readonly [name: string, label: string, text: string])[], key: KeyMaker): readonly Paragraph[] =>
  lines.flatMap(([name, label, text]) => labelled(partKeys(key, 'letter', name), 'line', label, text))

/** Who asks for the advice, and gets it. */
export function whoAsks({ school, catalogue, today }: DocumentSource, words: Words): string {
  const { board, director } = catalogue.documents['mr-request']
  return fill(isMandated(roundNow(school, today).adoption) ? director : board, words)
}

/** A list of one level, whose keys are the places of its items. */
export const plainList = (name: string, items: readonly string[], key: KeyMaker, ordered = false): List => ({
  type: 'list', key: key(name), items: items.map((item, index) => ({ key: key(name, String(index + 1)), level: 0, ordered, runs: [run(item)] }))
})

/** A day that is typed in full. */
export const knownDay = (typed: string): IsoDay | undefined => parseDay(typed.trim())

/** The day of the request: that on which the MR was asked, and until then that of the paper. */
export const askedOn = ({ school, today }: DocumentSource): IsoDay => knownDay(roundNow(school, today).mr.askedOn) ?? today
