// What several chapters have in common: how they open, the heading of an item and the lines under it, and what an item of a
// list still lacks.
import type { MissingItem } from '../law/missing.ts'
import type { ListId } from '../school/lists.ts'
import { textOf, type TextField } from '../school/text-edits.ts'
import type { ChapterContext } from './chapter.ts'
import { fromRichText } from './from-richtext.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'
import { bold, closed, heading, linesOf, missingParagraphs, paragraph, run } from './blocks.ts'

/** What the section as a whole still lacks, and then the text that the school wrote. */
export const opening = (context: ChapterContext, field: TextField): readonly OutlineBlock[] => [
  ...missingHere(context),
  ...written(context, field)
]

/** What a section lacks apart from the items of its lists. */
export const missingHere = ({ items, key }: ChapterContext): readonly Paragraph[] =>
  missingParagraphs(
    items.filter((item) => item.place === null),
    key
  )

/** A text of the school, under keys that begin with its section. */
export const written = ({ school, key }: ChapterContext, field: TextField): readonly OutlineBlock[] =>
  fromRichText(textOf(school, field), field.replace(/\..*/u, ''), key)

/** What the items of a list lack, or only the one at a place. */
export const lacking = (items: readonly MissingItem[], list: ListId, place?: number): readonly MissingItem[] =>
  items.filter(
    (item) => item.place !== null && item.field.startsWith(`${list}:`) && (place === undefined || item.place === place)
  )

/** Gives the keys of one item: "arrangements/<id>/howMuch". */
export type PartKey = (name: string) => string
export const partKeys =
  (key: KeyMaker, list: string, id: string): PartKey =>
  (name) =>
    key(list, id, name)

const LONGEST_HEADING = 110

/**
 * A text of the school as the heading of an item, with what goes before it ("Afspraak 3. "). A long one, or one of more
 * lines, stands in full under a short heading.
 */
export function itemHeading(part: PartKey, text: string, short: string, before = ''): readonly OutlineBlock[] {
  const [only, ...more] = linesOf(text)
  if (only === undefined) return [heading(part('heading'), 3, short)]
  if (more.length === 0 && only.length <= LONGEST_HEADING) return [heading(part('heading'), 3, `${before}${only}`)]
  return [
    heading(part('heading'), 3, short),
    ...[only, ...more].map((line) => paragraph(part('text'), 'body', bold(line)))
  ]
}

/** "Hoeveel: drie keer per week." Nothing where nothing was written; a line break begins a line of its own. */
export function labelled(part: PartKey, name: string, label: string, text: string): readonly Paragraph[] {
  const [first, ...rest] = linesOf(text)
  if (first === undefined) return []
  return [
    paragraph(part(name), 'detail', bold(`${label}:`), run(` ${first}`)),
    ...rest.map((line) => paragraph(part(name), 'detail', run(line)))
  ]
}

/** Short things side by side in one line, parted by full stops: "Wie dit trekt: de directeur. Klaar op: 2 juli 2027" */
export function sideBySide(
  part: PartKey,
  name: string,
  ...fields: readonly (readonly [label: string, text: string])[]
): readonly Paragraph[] {
  const filled = fields
    .map(([label, text]) => ({ label, words: linesOf(text).join(' ') }))
    .filter(({ words }) => words !== '')
  const runs = filled.flatMap(({ label, words }, index) => [
    bold(`${index === 0 ? '' : ' '}${label}:`),
    run(` ${index === filled.length - 1 ? words : closed(words)}`)
  ])
  return runs.length === 0 ? [] : [paragraph(part(name), 'detail', ...runs)]
}
