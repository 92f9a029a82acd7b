// The chapter Extra ondersteuning: for each question of a pupil what the school can do.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { heading, paragraph, run } from '../blocks.ts'
import { itemsUnderHeadings } from '../told-items.ts'

const own = chapterTexts.extraSupport

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
    ...itemsUnderHeadings(context, 'arrangements')
  ]
}
