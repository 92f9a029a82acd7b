// The chapter Grenzen en toelating: the school's own text, and after it what the law promises parents. That second part is
// fixed, comes from the frame of the offer's school year, and stands there whatever the school wrote.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { frameFor } from '../../law/frames.ts'
import { opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { heading, paragraph, run } from '../blocks.ts'

const own = chapterTexts.limits

export const limitsChapter: Chapter = (context) => {
  const { school, catalogue, words, offer, key } = context
  const { dutyOfCare } = frameFor(catalogue, school.identity.sector, offer.schoolYear)
  return [
    ...opening(context, 'limits.text'),
    heading(key('limits', 'duty-of-care'), 2, own.dutyOfCare),
    ...dutyOfCare.text.map((text, index) =>
      paragraph(key('limits', 'duty-of-care', String(index + 1)), 'body', run(fill(text, words)))
    )
  ]
}
