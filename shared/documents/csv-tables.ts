// The inventory and the training plan as tables for a spreadsheet. The inventory is for everyone, with functions and half-days,
// or for the school alone, with names; the training plan says nobody's name.
import texts from '#assets/documents/tables.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SchoolYear } from '../day.ts'
import { inventory, type ExpertiseRow } from '../expertise/inventory.ts'
import { placesOf } from '../school/expertise-places.ts'
import { forWord } from '../school/field.ts'
import { isInHours, readWeeklyTime } from '../school/half-days.ts'
import type { School } from '../school/school.ts'
import { rowsIn, trainingRows, type TrainingRow } from '../training-plan/plan.ts'
import { valueOf, type Reading } from '../training-plan/numbers.ts'
import { typedDay } from '../typed-day.ts'
import { stands, whereToFind } from './chapters/expertise.ts'
import { optionsWords, optionWords } from './choice-words.ts'
import { csvOf } from '../csv.ts'
import { withComma } from '../text.ts'

export function inventoryCsv(
  school: School,
  catalogue: Catalogue,
  { internal }: { readonly internal: boolean }
): string {
  const rows = inventory(school)
  // A column of its own, so that a spreadsheet adds up hours and half-days apart.
  const hasHours = rows.some(({ item }) => isInHours(item))
  const heads = [
    texts.expertise.name,
    texts.expertise.where,
    texts.expertise.stand,
    texts.expertise.halfDays,
    ...(hasHours ? [texts.expertise.hours] : []),
    texts.expertise.remark
  ]
  if (!internal)
    return csvOf([
      heads,
      ...rows.map(({ item }) => [
        item.name,
        whereToFind(placesOf(item)),
        publicStand(item.stand),
        ...time(item.halfDays, hasHours),
        item.remark
      ])
    ])
  return csvOf([
    [...heads, texts.expertise.qualified, texts.expertise.carriers],
    ...rows.map((row) => [
      row.item.name,
      optionsWords(catalogue, 'expertise', 'where', placesOf(row.item)),
      optionWords(catalogue, 'expertise', 'stand', row.item.stand),
      ...time(row.item.halfDays, hasHours),
      row.item.remark,
      ...confidential(row)
    ])
  ])
}

const publicStand = (stand: ExpertiseRow['item']['stand']): string =>
  stand === 'not-chosen' ? texts.expertise.notChosen : forWord(stands, stand)

const qualified: Readonly<Record<ExpertiseRow['qualified'], string>> = {
  unknown: '',
  yes: texts.expertise.yes,
  no: texts.expertise.no
}
const confidential = (row: ExpertiseRow): readonly string[] => [
  qualified[row.qualified],
  row.carriers
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ')
]

export function trainingCsv(school: School, catalogue: Catalogue, schoolYear: SchoolYear): string {
  const heads = [
    texts.training.goal,
    texts.training.serves,
    texts.training.form,
    texts.training.forWhom,
    texts.training.number,
    texts.training.provider,
    texts.training.period,
    texts.training.starts,
    texts.training.ends,
    texts.training.hours,
    texts.training.costs,
    texts.training.budget,
    texts.training.status,
    texts.training.followUp,
    texts.training.evaluation
  ]
  return csvOf([heads, ...rowsIn(trainingRows(school), schoolYear).map((row) => cellsOf(row, catalogue))])
}

const cellsOf = (
  { item, record, budget, number, hours, costs }: TrainingRow,
  catalogue: Catalogue
): readonly string[] => [
  item.goal,
  item.serves,
  item.form,
  item.forWhom,
  asNumber(number, 0, record.number),
  record.provider,
  item.period,
  asDay(record.starts),
  asDay(record.ends),
  asNumber(hours, 2, record.hours),
  asNumber(costs, 2, record.costs),
  budget?.name ?? '',
  optionWords(catalogue, 'training', 'status', item.status),
  item.followUp,
  record.evaluation
]

/** "1250,5"; what cannot be read stays as it was typed. */
function asNumber(reading: Reading, decimals: number, typed: string): string {
  const value = valueOf(reading)
  if (value === undefined) return typed
  const digits = String(value).padStart(decimals + 1, '0')
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/u, '')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}${fraction === '' ? '' : `,${fraction}`}`
}

/** Half-days, then hours where that column is; what cannot be read stays as it was typed. */
function time(typed: string, hasHours: boolean): readonly string[] {
  const read = readWeeklyTime(typed)
  const amount = read === undefined ? typed : withComma(read.amount)
  if (!hasHours) return [amount]
  return read?.unit === 'hours' ? ['', amount] : [amount, '']
}

/** "02-07-2027", which a Dutch spreadsheet reads as a day. */
const asDay = (typed: string): string => (typedDay(typed) ?? '').split('-').toReversed().join('-')
