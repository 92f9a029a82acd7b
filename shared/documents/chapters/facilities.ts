// The chapter Voorzieningen: what is there, kind by kind, and what is not.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { forWord, knownWord, type KnownWord } from '../../school/field.ts'
import { facilityKinds, type School } from '../../school/school.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { missingParagraphs, NOTHING, table } from '../blocks.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.facilities

type Facility = School['sections']['facilities']['items'][number]

const kinds: Readonly<Record<KnownWord<Facility['kind']>, string>> = {
  unknown: NOTHING,
  building: own.kinds.building,
  material: own.kinds.material,
  group: own.kinds.group
}
const presences: Readonly<Record<KnownWord<Facility['present']>, string>> = {
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

function overview(context: ChapterContext): readonly OutlineBlock[] {
  const { school, key } = context
  const { items } = school.sections.facilities
  const list = listOf(context, 'facilities')
  const filled = order.flatMap((kind) =>
    items.filter((item) => knownWord(facilityKinds, item.kind) === kind && !isBlankItem(list, item))
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
      filled.map((item) => ({
        key: key('facilities', item.id),
        cells: [
          nameWithTold(list, item, item.name),
          forWord(kinds, item.kind),
          forWord(presences, item.present),
          item.remark
        ]
      }))
    )
  ]
}
