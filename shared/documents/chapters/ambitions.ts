// The chapter Ambities: what became of last year's, and what the school wants to learn and improve now. They are numbered,
// because the chapter on training refers to them.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { isBlank as isBlankText } from '../../richtext/richtext.ts'
import type { School } from '../../school/school.ts'
import { itemHeading, labelled, lacking, missingHere, partKeys, sideBySide, written } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, isBlank, missingParagraphs } from '../blocks.ts'
import { writtenDay } from '../written-day.ts'

const own = chapterTexts.ambitions

type Ambition = School['sections']['ambitions']['items'][number]

export const ambitionsChapter: Chapter = (context) => {
  const { school, key } = context
  const { lookBack, items: ambitions } = school.sections.ambitions
  return [
    ...missingHere(context),
    ...(isBlankText(lookBack)
      ? []
      : [heading(key('ambitions', 'look-back'), 2, own.lookBack), ...written(context, 'ambitions.lookBack')]),
    ...(ambitions.length === 0 ? [] : [heading(key('ambitions', 'items'), 2, own.heading)]),
    ...ambitions.flatMap((ambition, place) => ambitionBlocks(ambition, place, context))
  ]
}

function ambitionBlocks(
  { id, what, why, measure, owner, by, schoolPlan }: Ambition,
  place: number,
  { items, key }: ChapterContext
): readonly OutlineBlock[] {
  const missing = lacking(items, 'ambitions', place)
  if ([what, why, measure, owner, by, schoolPlan].every(isBlank) && missing.length === 0) return []
  const part = partKeys(key, 'ambitions', id)
  const name = fill(own.name, { nummer: String(place + 1) })
  return [
    ...itemHeading(part, what, name, `${name}. `),
    ...labelled(part, 'why', own.why, why),
    ...labelled(part, 'measure', own.measure, measure),
    ...sideBySide(part, 'plan', [own.owner, owner], [own.by, writtenDay(by)], [own.schoolPlan, schoolPlan]),
    ...missingParagraphs(missing, key, 'underName')
  ]
}
