// The chapter Voorzieningen: what is there, kind by kind, and what is not.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { facilityKinds, type School } from '../../school/school.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlank, missingParagraphs, NOTHING, table } from '../blocks.ts'

const own = chapterTexts.facilities

type Facility = School['sections']['facilities']['items'][number]

const kinds: Readonly<Record<Facility['kind'], string>> = {
  unknown: NOTHING,
  building: own.kinds.building,
  material: own.kinds.material,
  group: own.kinds.group
}
const presences: Readonly<Record<Facility['present'], string>> = {
  unknown: own.presences.unknown,
  yes: own.presences.yes,
  partly: own.presences.partly,
  no: own.presences.no
}

/** The kinds as a reader wants them; what has no kind yet comes last. */
const order = [...facilityKinds.filter((kind) => kind !== 'unknown'), 'unknown'] as const

export const facilitiesChapter: Chapter = (context) => [
  ...opening(context, 'facilities.text'),
  ...overview(context),
  ...missingParagraphs(lacking(context.items, 'facilities'), context.key)
]

function overview({ school, key }: ChapterContext): readonly OutlineBlock[] {
  const { items } = school.sections.facilities
  const filled = order.flatMap((kind) =>
    items.filter((item) => item.kind === kind && ![item.name, item.remark].every(isBlank))
  )
  if (filled.length === 0) return []
  return [
    table(
      key('facilities', 'overview'),
      own.caption,
      [
        { header: own.columns.name, width: 32 },
        { header: own.columns.kind, width: 17 },
        { header: own.columns.present, width: 12 },
        { header: own.columns.remark, width: 39 }
      ],
      filled.map(({ id, name, kind, present, remark }) => ({
        key: key('facilities', id),
        cells: [name, kinds[kind], presences[present], remark]
      }))
    )
  ]
}
