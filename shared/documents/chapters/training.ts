// The chapter Gevolgen voor scholing: what the team learns and why. Costs and names are in no field of this list.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { School } from '../../school/school.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlank, linesOf, missingParagraphs, NOTHING, table } from '../blocks.ts'

const own = chapterTexts.training

type Training = School['sections']['training']['items'][number]

const statuses: Readonly<Record<Training['status'], string>> = {
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

function overview({ school, key }: ChapterContext): readonly OutlineBlock[] {
  const rows = school.sections.training.items.filter(
    ({ goal, serves, form, forWhom, period, followUp }) =>
      ![goal, serves, form, forWhom, period, followUp].every(isBlank)
  )
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
          row.goal,
          row.serves,
          `${row.form}\n${row.forWhom}`,
          `${row.period}\n${lookBack(row)}`,
          statuses[row.status]
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
