// What every rule is: a question to a school, answered with the places where something is wanting. And the few kinds of
// question that many rules share.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { blockText, isBlank } from '../richtext/richtext.ts'
import { currentOffer } from '../school/current-offer.ts'
import {
  fieldAnchor,
  fieldText,
  isNotChosen,
  itemsOf,
  listAnchor,
  type ListId,
  type ListItem
} from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { singleText } from '../school/single-fields.ts'
import { textOf, type TextField } from '../school/text-edits.ts'
import { shortText } from '../short-text.ts'
import { typedDay } from '../typed-day.ts'
import { finding, type Finding } from './finding.ts'
import { copyOf } from './sentences.ts'

export type Predicate = (school: School, catalogue: Catalogue, today: IsoDay) => readonly Finding[]

export const isEmpty = (text: string): boolean => text.trim() === ''

/** The long text has words. */
export const written =
  (field: TextField): Predicate =>
  (school) =>
    isBlank(textOf(school, field)) ? [finding(field)] : []

/** The list has an item. */
export const anyItem =
  (list: ListId): Predicate =>
  (school) =>
    itemsOf(school, list).length === 0 ? [finding(listAnchor(list))] : []

/** Each item for which something is wanted at a field; the sentence gets its number and its name. */
export const perItem =
  (list: ListId, field: string, wants: (item: ListItem, today: IsoDay, catalogue: Catalogue) => boolean): Predicate =>
  (school, catalogue, today) =>
    itemsOf(school, list).flatMap((item, place) =>
      wants(item, today, catalogue) ? [finding(fieldAnchor(list, item.id, field), itemWords(item, place), place)] : []
    )

/** Each item has words in this field. */
export const itemFilled = (list: ListId, field: string): Predicate =>
  perItem(list, field, (item) => isEmpty(fieldText(item, field)))

/** Each item has a choice in this field. */
export const itemChosen = (list: ListId, field: string): Predicate =>
  perItem(list, field, (item) => isNotChosen(list, item, field))

/** Each item has a day that exists in this field. */
export const itemDay = (list: ListId, field: string): Predicate =>
  perItem(list, field, (item) => typedDay(fieldText(item, field)) === undefined)

/** At most so many items; the sentence gets how many there are. */
export const atMost =
  (list: ListId, most: number): Predicate =>
  (school) => {
    const count = itemsOf(school, list).length
    return count > most ? [finding(listAnchor(list), { aantal: String(count) })] : []
  }

const single = (school: School, field: string, today: IsoDay): string =>
  singleText(school, field, currentOffer(school, today).round)

/** A single field has words. */
export const filled =
  (field: string): Predicate =>
  (school, _catalogue, today) =>
    isEmpty(single(school, field, today)) ? [finding(field)] : []

/** A single field is a day that exists. */
export const isDay =
  (field: string): Predicate =>
  (school, _catalogue, today) =>
    typedDay(single(school, field, today)) === undefined ? [finding(field)] : []

/** All that the others find. */
export const all =
  (...predicates: readonly Predicate[]): Predicate =>
  (school, catalogue, today) =>
    predicates.flatMap((predicate) => predicate(school, catalogue, today))

/** The invented schools, whose texts no other school may pass off as its own. */
export const examplesOf = (catalogue: Catalogue): readonly School[] => [
  catalogue.exampleSchool,
  catalogue.secondExample
]

/** Not every line of the text stands in that of an example school. The example school itself may of course have it. */
export const ownText =
  (field: TextField): Predicate =>
  (school, catalogue) => {
    if (school.example) return []
    const lines = (of: School): readonly string[] =>
      textOf(of, field)
        .blocks.map(blockText)
        .filter((line) => !isEmpty(line))
    const own = lines(school)
    const isCopy = copyOf(examplesOf(catalogue).flatMap(lines))
    return own.length > 0 && own.every(isCopy) ? [finding(field)] : []
  }

/** What stands in a single field is not what an example school has there, for whatever offer. */
export const ownField =
  (field: string): Predicate =>
  (school, catalogue, today) => {
    if (school.example) return []
    const isCopy = copyOf(
      examplesOf(catalogue).flatMap((example) => example.rounds.map((round) => singleText(example, field, round)))
    )
    return isCopy(single(school, field, today)) ? [finding(field)] : []
  }

/** Fewer words than these are said alike by many schools ("elke zes weken"). */
const SAID_BY_MANY = 8

/** No item says in eight words or more what the example school says in that list. */
export const ownItems =
  (list: ListId): Predicate =>
  (school, catalogue) => {
    if (school.example) return []
    const textsOf = (item: ListItem): readonly (readonly [string, string])[] =>
      Object.entries(item).flatMap(([field, value]) =>
        typeof value === 'string' && value.trim().split(/\s+/u).length >= SAID_BY_MANY ? [[field, value] as const] : []
      )
    const isCopy = copyOf(
      examplesOf(catalogue)
        .flatMap((example) => itemsOf(example, list))
        .flatMap((item) => textsOf(item).map(([, text]) => text))
    )
    return itemsOf(school, list).flatMap((item, place) =>
      textsOf(item).flatMap(([field, text]) =>
        isCopy(text) ? [finding(fieldAnchor(list, item.id, field), itemWords(item, place), place)] : []
      )
    )
  }

const LONGEST_NAME = 40

/** “Schoolmaatschappelijk werk” or, without a name, "regel 3". */
function itemWords(item: ListItem, place: number): Finding['words'] {
  const first = Object.entries(item).find(([field, value]) => field !== 'id' && typeof value === 'string')?.[1]
  const name = typeof first === 'string' ? first.trim().replace(/\s+/gu, ' ') : ''
  return { naam: name === '' ? `regel ${place + 1}` : `“${shortText(name, LONGEST_NAME)}”`, nummer: String(place + 1) }
}
