// The chapter Samenwerking: each partner with what for, how often and through whom.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { missingParagraphs, table } from '../blocks.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.cooperation

export const cooperationChapter: Chapter = (context) => {
  const { school, items, key } = context
  const list = listOf(context, 'partners')
  const partners = school.sections.cooperation.partners.filter((partner) => !isBlankItem(list, partner))
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
            partners.map((partner) => ({
              key: key('partners', partner.id),
              cells: [nameWithTold(list, partner, partner.name), partner.purpose, partner.howOften, partner.through]
            }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'partners'), key)
  ]
}
