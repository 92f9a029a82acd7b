// Where what comes out of a card can go: a place of the content, as the fields and rows that a school has of it now.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Conversation, Place, PlaceId } from '../catalogue/conversation-content.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { agreementAnchor } from '../school/anchors.ts'
import {
  fieldAnchor,
  fieldText,
  itemsOf,
  listAnchor,
  listFields,
  listIds,
  sectionOfList,
  type ListId
} from '../school/lists.ts'
import type { RoundKey } from '../school/round-edits.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { shortText } from '../short-text.ts'

/** One field, or a new row of a list, that words can go into. */
export interface PlaceOption {
  readonly place: PlaceId
  readonly section: SectionId
  /** As a proposal has it. */
  readonly address: string
  /** Which row: "Stap 2: observeren"; empty where it is a text, or a new row. */
  readonly row: string
  /** Which field of it: "Wanneer praten ouders mee?"; empty where the place is the field. */
  readonly field: string
  /** Of a new row: the field that the words go into; null otherwise. */
  readonly begins: string | null
}

/** A place with all that it has in this school: a card offers a few of these. */
export interface PlaceOptions {
  readonly place: Place
  /** "Een stap" */
  readonly title: string
  readonly options: readonly PlaceOption[]
}

const LONGEST = 70

/**
 * What each of these places has now, in their order; of a list a new row first. Of the agreements there may be none yet, and so no option.
 * @param round that is worked at; one that is not there yet begins when something is carried into it
 */
export const optionsOf = (
  school: School,
  catalogue: Catalogue,
  places: readonly Place[],
  targets: readonly PlaceId[],
  round: RoundKey
): readonly PlaceOptions[] => {
  const words = wordsOf(catalogue, school)
  return targets.flatMap((target) => {
    const place = places.find(({ id }) => id === target)
    return place === undefined
      ? []
      : [{ place, title: fill(place.title, words), options: inSchool(school, catalogue, place, round) }]
  })
}

function inSchool(school: School, catalogue: Catalogue, place: Place, round: RoundKey): readonly PlaceOption[] {
  const words = wordsOf(catalogue, school)
  const section = sectionOfPlace(place)
  const option = (address: string, row = '', field = '', begins: string | null = null): PlaceOption => ({
    place: place.id,
    section,
    address,
    row,
    field: fill(field, words),
    begins
  })
  switch (place.kind) {
    case 'field':
      return [option(place.field)]
    case 'round':
      return place.fields.map(({ id, label }) => option(`round:${round.id}.${id}`, '', label))
    case 'rows':
      return school.sections.basicSupport.agreements.flatMap((agreement, at) =>
        place.fields.map(({ id, label }) =>
          option(agreementAnchor(agreement.id, id), named(`${at + 1}. ${agreement.text}`), label)
        )
      )
    case 'list': {
      const { list, begin, fields } = place
      return [
        option(listAnchor(list), '', labelOf(catalogue, list, begin), begin),
        ...itemsOf(school, list).flatMap((item, at) =>
          fields.map((field) =>
            option(
              fieldAnchor(list, item.id, field),
              named(nameOfItem(list, item) === '' ? `${listFields(list).noun} ${at + 1}` : nameOfItem(list, item)),
              labelOf(catalogue, list, field)
            )
          )
        )
      ]
    }
  }
}

const named = (name: string): string => shortText(name.trim(), LONGEST)

/** What an item is called: its first words. */
const nameOfItem = (list: ListId, item: Parameters<typeof fieldText>[0]): string =>
  fieldText(item, Object.keys(listFields(list).shape)[0] ?? '').trim()

const labelOf = ({ lists }: Catalogue, list: ListId, field: string): string =>
  lists.find(({ id }) => id === list)?.fields.find(({ id }) => id === field)?.label ?? ''

/** The section of the profile that it belongs to. */
export function sectionOfPlace(place: Place): SectionId {
  const [part = ''] =
    place.kind === 'field'
      ? place.field.split('.')
      : place.kind === 'round'
        ? (place.fields[0]?.id ?? '').split('.')
        : []
  if (place.kind === 'rows') return 'basicSupport'
  if (place.kind === 'list') return sectionOfList(place.list) ?? 'decision'
  return sectionIds.find((section) => section === part) ?? 'decision'
}

export const placesOfSection = (places: Conversation['places'], section: SectionId): readonly PlaceId[] =>
  places.filter((place) => sectionOfPlace(place) === section).map(({ id }) => id)

/** The section that an address of a field, a row or a list belongs to; undefined for what stands in no section. */
export function sectionOfAddress(address: string): SectionId | undefined {
  const inRound = /^round:.*\.(\w+)\.\w+$/u.exec(address)?.[1]
  if (inRound !== undefined) return inRound === 'teamTalk' ? 'decision' : sectionIds.find((id) => id === inRound)
  const [part = ''] = address.split(/[:.]/u)
  if (part === 'agreement') return 'basicSupport'
  const list = listIds.find((one) => one === part)
  return (list === undefined ? undefined : sectionOfList(list)) ?? sectionIds.find((id) => id === part)
}
