// A delivery as a table for a spreadsheet: a line per need, with the school in each, so that the lines of many schools can stand below each other.
import { csvOf } from '../csv.ts'
import { withComma } from '../text.ts'
import { deliveryWords, type DeliveredNeed, type Delivery } from './delivery.ts'

/** In this order; a column that is added comes last. */
export const deliveryColumns = [
  'format',
  'version',
  'schoolYear',
  'deliveredOn',
  'schoolCode',
  'school',
  'board',
  'place',
  'postcode4',
  'sector',
  'partnership',
  'needId',
  'need',
  'inClass',
  'extra',
  'outside',
  'forOthers',
  'notNow',
  'needed',
  'places',
  'soon',
  'schoolYearOfLine',
  'discussedOn',
  'concept'
] as const
type Line = Readonly<Record<(typeof deliveryColumns)[number], string>>

/** How soon, in words for who reads it; nothing where it was not said. */
export type SoonWords = Readonly<Record<(typeof deliveryWords.soon)[number], string>>

/** The lines of one delivery, without the heads. */
export const deliveryLines = (delivery: Delivery, soonWords: SoonWords): readonly (readonly string[])[] =>
  delivery.needs.map((need) => {
    const line = lineOf(delivery, need, soonWords)
    return deliveryColumns.map((column) => line[column])
  })

export const deliveryCsv = (delivery: Delivery, soonWords: SoonWords): string =>
  csvOf([deliveryColumns, ...deliveryLines(delivery, soonWords)])

function lineOf(delivery: Delivery, need: DeliveredNeed, soonWords: SoonWords): Line {
  const { school } = delivery
  return {
    format: delivery.format,
    version: String(delivery.version),
    schoolYear: delivery.schoolYear,
    deliveredOn: delivery.deliveredOn,
    schoolCode: school.code,
    school: school.name,
    board: school.board,
    place: school.place,
    postcode4: school.postcode4,
    sector: school.sector,
    partnership: school.partnerships.map((name) => name.replaceAll('|', '/')).join('|'),
    needId: need.need,
    need: need.name,
    inClass: yes(need.levels.includes('in-class')),
    extra: yes(need.levels.includes('extra')),
    outside: yes(need.levels.includes('outside')),
    forOthers: yes(need.levels.includes('for-others')),
    notNow: yes(need.notNow),
    needed: need.needed,
    places: need.places === null ? '' : withComma(need.places),
    soon: soonWords[deliveryWords.soon.find((word) => word === need.soon) ?? 'unknown'],
    schoolYearOfLine: need.schoolYear,
    discussedOn: need.confirmedOn,
    concept: yes(delivery.concept)
  }
}

const yes = (is: boolean): string => (is ? 'ja' : 'nee')
