// The chapter Samenhang met andere plannen: how the school knows whether support works, and where the other plans say so.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { isBlank, missingParagraphs, table } from '../blocks.ts'

const own = chapterTexts.coherence

export const coherenceChapter: Chapter = (context) => {
  const { school, items, key } = context
  const references = school.sections.coherence.references.filter(
    ({ plan, years, chapter, remark }) => ![plan, years, chapter, remark].every(isBlank)
  )
  return [
    ...opening(context, 'coherence.text'),
    ...(references.length === 0
      ? []
      : [
          table(
            key('references'),
            own.caption,
            [
              { header: own.columns.plan, width: 34 },
              { header: own.columns.years, width: 16 },
              { header: own.columns.chapter, width: 19 },
              { header: own.columns.remark, width: 31 }
            ],
            references.map(({ id, plan, years, chapter, remark }) => ({
              key: key('references', id),
              cells: [plan, years, chapter, remark]
            }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'references'), key)
  ]
}
