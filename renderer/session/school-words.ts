// The texts of the catalogue with this school's own words in them, for the fields of the profile.
import { useMemo } from 'react'
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { fill, wordsOf, type Words } from '#shared/catalogue/fill.ts'
import type { ListId } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import { catalogue } from './content.ts'
import { useLateSchool } from './late-school.ts'

/** The same value as long as the school has the same name and words, so that no field is drawn anew for nothing. */
export const useWords = (): Words => wordsFor(useLateSchool())

function wordsFor(school: School): Words {
  const { identity, words } = school
  if (known?.identity !== identity || known.words !== words)
    known = { identity, words, filled: wordsOf(catalogue, school) }
  return known.filled
}

let known: (Pick<School, 'identity' | 'words'> & { readonly filled: Words }) | undefined

/** How a list is asked in this school. Throws when the catalogue does not hold the list, which a test of the content excludes. */
export function useListData(id: ListId): ListData {
  const words = useWords()
  return useMemo(() => filledList(id, words), [id, words])
}

export function filledList(id: ListId, words: Words): ListData {
  const list = catalogue.lists.find((candidate) => candidate.id === id)
  if (list === undefined) throw new Error(`no list ${id} in the catalogue`)
  return {
    ...list,
    // "arrangement" and "stap" may be called otherwise here.
    noun: words[list.noun] ?? list.noun,
    title: fill(list.title, words),
    add: fill(list.add, words),
    empty: fill(list.empty, words),
    fields: list.fields.map((field) => ({
      ...field,
      label: fill(field.label, words),
      description: fill(field.description, words)
    }))
  }
}
