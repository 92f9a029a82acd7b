// The chapter Samenhang met andere plannen: how the school knows whether support works, and where the other plans say so.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { missingParagraphs, table } from '../blocks.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.coherence

export const coherenceChapter: Chapter = (context) => {
  const { school, items, key } = context
  const list = listOf(context, 'references')
  const references = school.sections.coherence.references.filter((reference) => !isBlankItem(list, reference))
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
            references.map((reference) => ({
              key: key('references', reference.id),
              cells: [
                nameWithTold(list, reference, reference.plan),
                reference.years,
                reference.chapter,
                reference.remark
              ]
            }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'references'), key)
  ]
}
