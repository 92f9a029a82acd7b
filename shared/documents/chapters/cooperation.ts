// The chapter Samenwerking: each partner with what for, how often and through whom.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { isBlank, missingParagraphs, table } from '../blocks.ts'

const own = chapterTexts.cooperation

export const cooperationChapter: Chapter = (context) => {
  const { school, items, key } = context
  const partners = school.sections.cooperation.partners.filter(
    ({ name, purpose, howOften, through }) => ![name, purpose, howOften, through].every(isBlank)
  )
  return [
    ...opening(context, 'cooperation.text'),
    ...(partners.length === 0
      ? []
      : [
          table(
            key('partners'),
            own.caption,
            [
              { header: own.columns.partner, width: 28 },
              { header: own.columns.purpose, width: 29 },
              { header: own.columns.howOften, width: 23 },
              { header: own.columns.through, width: 20 }
            ],
            partners.map(({ id, name, purpose, howOften, through }) => ({
              key: key('partners', id),
              cells: [name, purpose, howOften, through]
            }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'partners'), key)
  ]
}
