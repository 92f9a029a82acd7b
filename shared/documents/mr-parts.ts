// What the request to the MR and the form for its reply have in common: how they open, and the days that both name.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { typedDay } from '../typed-day.ts'
import { isMandated } from './board-parts.ts'
import { labelled, partKeys } from './chapter-parts.ts'
import { documentOpening } from './frame.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'
import type { DocumentSource } from './source.ts'

export function mrOpening(
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  source: DocumentSource,
  words: Words,
  key: KeyMaker
): readonly OutlineBlock[] {
  return documentOpening(source, key, { title, subtitle: fill(subtitle, words) })
}

/** The lines at the top of a letter: "Aan: de medezeggenschapsraad (MR)". */
export const letterLines = (
  lines: readonly (readonly [name: string, label: string, text: string])[],
  key: KeyMaker
): readonly Paragraph[] =>
  lines.flatMap(([name, label, text]) => labelled(partKeys(key, 'letter', name), 'line', label, text))

/** Who asks for the advice, and gets it. */
export function whoAsks({ school, today }: DocumentSource, words: Words): string {
  const { board, director } = requestTexts
  return fill(isMandated(currentOffer(school, today).round.adoption) ? director : board, words)
}

/** The day of the request: that on which the MR was asked, and until then that of the paper. */
export const askedOn = ({ school, today }: DocumentSource): IsoDay =>
  typedDay(currentOffer(school, today).round.mr.askedOn) ?? today
