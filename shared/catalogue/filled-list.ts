// How a list is asked, in a school's own words.
import type { ListId } from '../school/lists.ts'
import type { Catalogue, ListData, ListField } from './catalogue.ts'
import { fill, type Words } from './fill.ts'

/** Throws when the catalogue does not hold the list, which a test of the content excludes. */
export function filledList(catalogue: Catalogue, id: ListId, words: Words): ListData {
  const list = catalogue.lists.find((candidate) => candidate.id === id)
  if (list === undefined) throw new Error(`no list ${id} in the catalogue`)
  const filled = (field: ListField): ListField => ({
    ...field,
    label: fill(field.label, words),
    description: fill(field.description, words),
    ...(field.told === undefined ? {} : { told: fill(field.told, words) }),
    ...(field.options === undefined
      ? {}
      : { options: field.options.map((option) => ({ ...option, label: fill(option.label, words) })) })
  })
  return {
    ...list,
    // "arrangement" and "stap" may be called otherwise here.
    noun: words[list.noun] ?? list.noun,
    title: fill(list.title, words),
    add: fill(list.add, words),
    empty: fill(list.empty, words),
    ...(list.more === undefined ? {} : { more: fill(list.more, words) }),
    fields: list.fields.map(filled),
    ...(list.record === undefined
      ? {}
      : { record: { more: fill(list.record.more, words), fields: list.record.fields.map(filled) } })
  }
}
