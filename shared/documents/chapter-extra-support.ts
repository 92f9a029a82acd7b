// The chapter Extra ondersteuning: for each question of a pupil what the school can do.
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import type { School } from '../school/school.ts'
import { itemHeading, labelled, lacking, opening, partKeys, sideBySide } from './chapter-parts.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import type { OutlineBlock } from './outline.ts'
import { heading, isBlank, missingParagraphs, paragraph, run } from './parts.ts'

type Arrangement = School['sections']['extraSupport']['arrangements'][number]

export const extraSupportChapter: Chapter = (context) => {
  const { school, words, key } = context
  const { arrangements } = school.sections.extraSupport
  return [
    ...opening(context, 'extraSupport.text'),
    ...(arrangements.length === 0
      ? []
      : [
          heading(key('extraSupport', 'arrangements'), 2, fill('Onze {arrangementen}', words)),
          paragraph(key('extraSupport', 'arrangements-intro'), 'body', run(fill(texts.arrangements, words)))
        ]),
    ...arrangements.flatMap((arrangement, place) => arrangementBlocks(arrangement, place, context))
  ]
}

function arrangementBlocks(
  { id, question, what, howMuch, byWhom, start, lookBack }: Arrangement,
  place: number,
  { words, items, key }: ChapterContext
): readonly OutlineBlock[] {
  const missing = lacking(items, 'arrangements', place)
  if ([question, what, howMuch, byWhom, start, lookBack].every(isBlank) && missing.length === 0) return []
  const part = partKeys(key, 'arrangements', id)
  return [
    ...itemHeading(part, question, fill(`{Arrangement} ${place + 1}`, words)),
    ...labelled(part, 'what', 'Wat', what),
    ...labelled(part, 'howMuch', 'Hoeveel', howMuch),
    ...labelled(part, 'byWhom', 'Door wie', byWhom),
    ...sideBySide(part, 'time', ['Begin', start], ['Kijken', lookBack]),
    ...missingParagraphs(missing, key, 'underName')
  ]
}
