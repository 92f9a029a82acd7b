// The chapter Extra ondersteuning: for each question of a pupil what the school can do.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { School } from '../../school/school.ts'
import { itemHeading, labelled, lacking, opening, partKeys, sideBySide } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, isBlank, missingParagraphs, paragraph, run } from '../blocks.ts'

const own = chapterTexts.extraSupport

type Arrangement = School['sections']['extraSupport']['arrangements'][number]

export const extraSupportChapter: Chapter = (context) => {
  const { school, words, key } = context
  const { arrangements } = school.sections.extraSupport
  return [
    ...opening(context, 'extraSupport.text'),
    ...(arrangements.length === 0
      ? []
      : [
          heading(key('extraSupport', 'arrangements'), 2, fill(own.heading, words)),
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
    ...itemHeading(part, question, fill(own.name, { ...words, nummer: String(place + 1) })),
    ...labelled(part, 'what', own.what, what),
    ...labelled(part, 'howMuch', own.howMuch, howMuch),
    ...labelled(part, 'byWhom', own.byWhom, byWhom),
    ...sideBySide(part, 'time', [own.start, start], [own.lookBack, lookBack]),
    ...missingParagraphs(missing, key, 'underName')
  ]
}
