// The chapter Samenhang met andere plannen: how the school knows whether support works, and where the other plans say so.
import { lacking, opening } from './chapter-parts.ts'
import type { Chapter } from './chapter.ts'
import { isBlank, missingParagraphs, table } from './parts.ts'

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
            'Waar dit in andere plannen staat',
            [
              { header: 'Plan', width: 34 },
              { header: 'Jaren', width: 16 },
              { header: 'Hoofdstuk', width: 19 },
              { header: 'Wat daar staat', width: 31 }
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
