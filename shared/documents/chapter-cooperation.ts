// The chapter Samenwerking: each partner with what for, how often and through whom.
import { lacking, opening } from './chapter-parts.ts'
import type { Chapter } from './chapter.ts'
import { isBlank, missingParagraphs, table } from './parts.ts'

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
            'Met wie wij samenwerken',
            [
              { header: 'Partner', width: 28 },
              { header: 'Waarvoor', width: 29 },
              { header: 'Hoe vaak', width: 23 },
              { header: 'Via wie', width: 20 }
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
