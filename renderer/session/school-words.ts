// The texts of the catalogue with this school's own words in them, for the fields of the profile.
import { useMemo } from 'react'
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { wordsOf, type Words } from '#shared/catalogue/fill.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
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
  return useMemo(() => filledList(catalogue, id, words), [id, words])
}
