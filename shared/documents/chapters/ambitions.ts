// The chapter Ambities: what became of last year's, and what the school wants to learn and improve now. They are numbered,
// because the chapter on training refers to them.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { isBlank } from '../../richtext/richtext.ts'
import { heading } from '../blocks.ts'
import { missingHere, written } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { itemsUnderHeadings } from '../told-items.ts'

const own = chapterTexts.ambitions

export const ambitionsChapter: Chapter = (context) => {
  const { school, key } = context
  const { lookBack, items: ambitions } = school.sections.ambitions
  return [
    ...missingHere(context),
    ...(isBlank(lookBack)
      ? []
      : [heading(key('ambitions', 'look-back'), 2, own.lookBack), ...written(context, 'ambitions.lookBack')]),
    ...(ambitions.length === 0 ? [] : [heading(key('ambitions', 'items'), 2, own.heading)]),
    ...itemsUnderHeadings(context, 'ambitions', 'numbered')
  ]
}
