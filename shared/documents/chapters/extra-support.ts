// The chapter Extra ondersteuning: for each question of a pupil what the school can do. Of the needs only those that it offers: what is not
// possible now, what is not filled in and how many places there are stand in no paper for readers.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { opening } from '../chapter-parts.ts'
import type { Chapter } from '../chapter.ts'
import { heading, paragraph, run, table } from '../blocks.ts'
import { levelsWords, soonWords } from '../need-words.ts'
import { capital } from '../../text.ts'
import type { OutlineBlock } from '../outline.ts'
import type { ChapterContext } from '../chapter.ts'
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
    ...itemsUnderHeadings(context, 'arrangements'),
    ...offeredNeeds(context)
  ]
}

function offeredNeeds({ school, words, key }: ChapterContext): readonly OutlineBlock[] {
  const { columns, heading: title, intro } = own.needs
  const rows = school.sections.extraSupport.needs.flatMap((row) => {
    const where = levelsWords(row.levels, words)
    if (row.notNow || where.length === 0) return []
    return [
      {
        key: key('need', row.need),
        cells: [row.name, capital(where.join('; ')), capital(soonWords(row.soon))]
      }
    ]
  })
  if (rows.length === 0) return []
  return [
    heading(key('extraSupport', 'needs'), 2, title),
    paragraph(key('extraSupport', 'needs-intro'), 'body', run(intro)),
    table(
      key('extraSupport', 'needs', 'table'),
      title,
      [
        { header: columns.need, width: 40 },
        { header: columns.where, width: 40 },
        { header: columns.soon, width: 20 }
      ],
      rows
    )
  ]
}
