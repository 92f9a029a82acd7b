// What the two documents of the training plan have in common: the school years that they tell, and the words of a training.
import { nextSchoolYear, schoolYearOf, type SchoolYear } from '../day.ts'
import { rowsIn, trainingRows, type TrainingRow } from '../training-plan/plan.ts'
import { isBlank, linesOf } from './parts.ts'
import type { DocumentSource } from './source.ts'

/** This school year and the next. */
export function toldYears({ school, today }: DocumentSource): readonly { readonly schoolYear: SchoolYear; readonly rows: readonly TrainingRow[] }[] {
  const now = schoolYearOf(today)
  const all = trainingRows(school)
  return [now, nextSchoolYear(now)].map((schoolYear) => ({ schoolYear, rows: rowsIn(all, schoolYear).filter(({ item }) => !isBlank(item.goal)) }))
}

/** What it serves; a training that names nothing itself says the ambition that it is linked to. */
export const servesOf = ({ item, ambition, expertise }: TrainingRow): string => (isBlank(item.serves) ? (ambition?.what ?? expertise?.name ?? '') : item.serves)

/** "Cursus, alle leraren (6)" */
export function formAndWhom({ item, record }: TrainingRow): string {
  const number = isBlank(record.number) ? '' : ` (${record.number.trim()})`
  return [item.form, `${linesOf(item.forWhom).join(' ')}${isBlank(item.forWhom) ? '' : number}`].filter((part) => !isBlank(part)).join('\n')
}
