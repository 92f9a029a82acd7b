// The chapter Deskundigheid: functions and half-days. Whether somebody is still in training is nobody's business outside
// the school, so what is being developed and what is wanted read the same.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { placesOf, type Place } from '../../school/expertise-places.ts'
import { forWord, type KnownWord } from '../../school/field.ts'
import { isInHours } from '../../school/half-days.ts'
import type { School } from '../../school/school.ts'
import { listedPhrases } from '../../text.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock, Paragraph } from '../outline.ts'
import { bold, closed, isBlank, linesOf, missingParagraphs, NOTHING, paragraph, run, table } from '../blocks.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.expertise

type Expertise = School['sections']['expertise']['items'][number]

/** Where it is, and how far the school is, as every reader may know it. */
const placeWords: Readonly<Record<Place, string>> = {
  school: own.places.school,
  board: own.places.board,
  partnership: own.places.partnership,
  external: own.places.external,
  nowhere: own.places.nowhere
}
/** "Op school", "Op school en via het samenwerkingsverband". */
export const whereToFind = (places: readonly Place[]): string =>
  places.length === 0 ? own.unknown : listedPhrases(places.map((place) => placeWords[place]))

export const stands: Readonly<Record<Exclude<KnownWord<Expertise['stand']>, 'not-chosen'>, string>> = {
  unknown: own.unknown,
  present: own.present,
  developing: own.workedAt,
  wanted: own.workedAt
}

type Told = Pick<ChapterContext, 'school' | 'catalogue' | 'words' | 'key'>

export const expertiseChapter: Chapter = (context) => [
  ...opening(context, 'expertise.text'),
  ...expertiseTable(context),
  ...notChosen(context),
  ...missingParagraphs(lacking(context.items, 'expertise'), context.key)
]

/** Somebody’s time is told in hours in that table. */
export const tableTellsHours = ({ sections }: School): boolean =>
  sections.expertise.items.some((item) => item.stand !== 'not-chosen' && isInHours(item))

/** The table of what is there, comes or is wanted; nothing where the list is empty. */
export function expertiseTable(context: Told): readonly OutlineBlock[] {
  const { school, key } = context
  const list = listOf(context, 'expertise')
  const rows = school.sections.expertise.items.flatMap((item) => {
    const { id, name, stand, halfDays, remark } = item
    if (stand === 'not-chosen' || isBlankItem(list, item)) return []
    const named = `${isBlank(name) ? NOTHING : name}\n${remark}`
    return [
      {
        key: key('expertise', id),
        cells: [nameWithTold(list, item, named), whereToFind(placesOf(item)), forWord(stands, stand), halfDays]
      }
    ]
  })
  if (rows.length === 0) return []
  const { halfDays, caption } = tableTellsHours(school) ? own.inHours : { ...own.columns, caption: own.caption }
  const columns = [
    { header: own.columns.name, width: 37 },
    { header: own.columns.where, width: 25 },
    { header: own.columns.stand, width: 23 },
    { header: halfDays, width: 15 }
  ]
  return [table(key('expertise', 'overview'), caption, columns, rows)]
}

/** What the school chooses not to have is a choice, and no lack in a table. */
export function notChosen(context: Told): readonly Paragraph[] {
  const { school, key } = context
  const list = listOf(context, 'expertise')
  return school.sections.expertise.items.flatMap((item) => {
    const { id, name, stand, halfDays, remark } = item
    const told = nameWithTold(list, item, [name, halfDays, remark].join('\n'))
    const sentences = stand === 'not-chosen' ? linesOf(told).map(closed) : []
    return sentences.length === 0
      ? []
      : [paragraph(key('expertise', id), 'body', bold(own.notChosen), run(` ${sentences.join(' ')}`))]
  })
}
