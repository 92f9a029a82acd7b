// The chapter Gevolgen voor scholing: what the team learns and why. Costs and names are in no field of this list.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { forWord, type KnownWord } from '../../school/field.ts'
import type { School } from '../../school/school.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { linesOf, missingParagraphs, NOTHING, table } from '../blocks.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.training

type Training = School['sections']['training']['items'][number]

const statuses: Readonly<Record<KnownWord<Training['status']>, string>> = {
  unknown: NOTHING,
  planned: own.statuses.planned,
  running: own.statuses.running,
  finished: own.statuses.finished,
  dropped: own.statuses.dropped
}

export const trainingChapter: Chapter = (context) => [
  ...opening(context, 'training.text'),
  ...overview(context),
  ...missingParagraphs(lacking(context.items, 'training'), context.key)
]

function overview(context: ChapterContext): readonly OutlineBlock[] {
  const { school, key } = context
  const list = listOf(context, 'training')
  const rows = school.sections.training.items.filter((row) => !isBlankItem(list, row))
  if (rows.length === 0) return []
  return [
    table(
      key('training', 'overview'),
      own.caption,
      [
        { header: own.columns.goal, width: 18 },
        { header: own.columns.serves, width: 15 },
        { header: own.columns.form, width: 24 },
        { header: own.columns.when, width: 31 },
        { header: own.columns.status, width: 12 }
      ],
      rows.map((row) => ({
        key: key('training', row.id),
        cells: [
          nameWithTold(list, row, row.goal),
          row.serves,
          `${row.form}\n${row.forWhom}`,
          `${row.period}\n${lookBack(row)}`,
          forWord(statuses, row.status)
        ]
      }))
    )
  ]
}

/** How it stays in the classroom, and when the school looks at that. */
const lookBack = ({ followUp }: Training): string =>
  linesOf(followUp)
    .map((line, index) => (index === 0 ? fill(own.lookBack, { tekst: line }) : line))
    .join('\n')
