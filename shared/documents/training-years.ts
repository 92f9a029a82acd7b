// What the two documents of the training plan have in common: a chapter per school year, and the words of a training.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { nextSchoolYear, schoolYearOf, type SchoolYear } from '../day.ts'
import { rowsIn, trainingRows, type TrainingRow } from '../training-plan/plan.ts'
import { heading, isBlank, linesOf, paragraph, run, table, type PlainRow } from './blocks.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock, TableColumn } from './outline.ts'
import type { DocumentSource } from './source.ts'

/** This school year and the next. */
function toldYears({
  school,
  today
}: DocumentSource): readonly { readonly schoolYear: SchoolYear; readonly rows: readonly TrainingRow[] }[] {
  const now = schoolYearOf(today)
  const all = trainingRows(school)
  return [now, nextSchoolYear(now)].map((schoolYear) => ({
    schoolYear,
    rows: rowsIn(all, schoolYear).filter(({ item }) => !isBlank(item.goal))
  }))
}

/** What it serves; a training that names nothing itself says the ambition that it is linked to. */
const servesOf = ({ item, ambition, expertise }: TrainingRow): string =>
  isBlank(item.serves) ? (ambition?.what ?? expertise?.name ?? '') : item.serves

/** "Cursus, alle leraren (6)" */
export function formAndWhom({ item, record }: TrainingRow): string {
  const number = isBlank(record.number) ? '' : ` (${record.number.trim()})`
  return [item.form, `${linesOf(item.forWhom).join(' ')}${isBlank(item.forWhom) ? '' : number}`]
    .filter((part) => !isBlank(part))
    .join('\n')
}

/** What stands there of a training, whoever reads it. */
export const goalAndPurpose = (row: TrainingRow): string =>
  [row.item.goal, isBlank(servesOf(row)) ? '' : fill(texts.training.serves, { wat: servesOf(row) })].join('\n')

export interface YearTable {
  readonly columns: readonly TableColumn[]
  /** The cells of a training. */
  readonly cells: (row: TrainingRow) => readonly string[]
  /** Said when there is none. */
  readonly nothing: string
  /** What comes after the table. */
  readonly after: (schoolYear: SchoolYear) => readonly OutlineBlock[]
}

/** A chapter per school year, with a table of its training. */
export const yearChapters = (
  source: DocumentSource,
  key: KeyMaker,
  { columns, cells, nothing, after }: YearTable
): readonly OutlineBlock[] =>
  toldYears(source).flatMap(({ schoolYear, rows }) => {
    const told = rows.map((row): PlainRow => ({ key: key('training', row.item.id), cells: cells(row) }))
    return [
      heading(key('year', schoolYear), 1, fill(texts.training.year, { schooljaar: schoolYear })),
      told.length === 0
        ? paragraph(key('year', schoolYear, 'nothing'), 'body', run(nothing))
        : table(
            key('year', schoolYear, 'plan'),
            fill(texts.training.caption, { schooljaar: schoolYear }),
            columns,
            told
          ),
      ...after(schoolYear)
    ]
  })
