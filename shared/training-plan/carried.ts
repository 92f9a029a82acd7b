// Ambitions that the school carries over from year to year: since when, and when it is time for a choice.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { schoolYearOf, startYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import {
  byId,
  emptyAmbition,
  isOpenAmbition,
  type AmbitionItem,
  type AmbitionRecord
} from '../school/internal-records.ts'
import type { School } from '../school/school.ts'
import { numberWord } from '../text.ts'
import { typedSchoolYear } from '../typed-day.ts'

export interface AmbitionRow {
  readonly item: AmbitionItem
  readonly record: AmbitionRecord
  /** Null: not filled in, or not a school year. */
  readonly since: SchoolYear | null
  /** School years that have passed since then; 0 for one of this year. */
  readonly years: number
  /** "Deze ambitie staat er sinds 2025-2026.", or empty. */
  readonly sentence: string
  /** It has stood three years: reached, go on with a reason (a note for this year), change it and begin anew, or stop. */
  readonly asksChoice: boolean
}

const LONG = 3

/** Every ambition, in its order, as it stands in the school year of a day. */
export function ambitionRows(
  { sections, internal }: School,
  catalogue: Catalogue,
  today: IsoDay
): readonly AmbitionRow[] {
  const records = byId(internal.ambitions)
  const now = schoolYearOf(today)
  const texts = catalogue.trainingPlan.carried
  return sections.ambitions.items.map((item) => {
    const record = records.get(item.id) ?? emptyAmbition(item.id)
    const since = typedSchoolYear(record.since) ?? null
    const years = since === null ? 0 : Math.max(0, startYearOf(now) - startYearOf(since))
    const isCarried = since !== null && years > 0 && isOpenAmbition(record)
    const hasNote = record.notes.some(({ schoolYear, text }) => schoolYear === now && text.trim() !== '')
    const asksChoice = isCarried && years >= LONG && !hasNote
    return {
      item,
      record,
      since,
      years,
      sentence: isCarried
        ? fill(asksChoice ? texts.threeYears : texts.since, { schooljaar: since, jaren: numberWord(years) })
        : '',
      asksChoice
    }
  })
}
