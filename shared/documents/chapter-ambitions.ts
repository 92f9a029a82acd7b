// The chapter Ambities: what became of last year's, and what the school wants to learn and improve now. They are numbered,
// because the chapter on training refers to them.
import { isBlank as isBlankText } from '../richtext/richtext.ts'
import type { School } from '../school/school.ts'
import { itemHeading, labelled, lacking, missingHere, partKeys, sideBySide, written } from './chapter-parts.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import type { OutlineBlock } from './outline.ts'
import { heading, isBlank, missingParagraphs } from './parts.ts'
import { writtenDay } from './written-day.ts'

type Ambition = School['sections']['ambitions']['items'][number]

export const ambitionsChapter: Chapter = (context) => {
  const { school, key } = context
  const { lookBack, items: ambitions } = school.sections.ambitions
  return [
    ...missingHere(context),
    ...(isBlankText(lookBack)
      ? []
      : [heading(key('ambitions', 'look-back'), 2, 'Terugblik'), ...written(context, 'ambitions.lookBack')]),
    ...(ambitions.length === 0 ? [] : [heading(key('ambitions', 'items'), 2, 'Wat wij willen bereiken')]),
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
  const name = `Ambitie ${place + 1}`
  return [
    ...itemHeading(part, what, name, `${name}. `),
    ...labelled(part, 'why', 'Waarom', why),
    ...labelled(part, 'measure', 'Hieraan zien wij het', measure),
    ...sideBySide(
      part,
      'plan',
      ['Wie dit trekt', owner],
      ['Klaar op', writtenDay(by)],
      ['In het schoolplan', schoolPlan]
    ),
    ...missingParagraphs(missing, key, 'underName')
  ]
}
