// The words of a choice in a list, as the screen says them, and of several in a row.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ListId } from '../school/lists.ts'
import { listedPhrases } from '../text.ts'

/** Empty while the choice is open. */
export function optionWords(catalogue: Catalogue, list: ListId, field: string, value: string): string {
  if (value === 'unknown') return ''
  const options = catalogue.lists.find(({ id }) => id === list)?.fields.find(({ id }) => id === field)?.options ?? []
  return options.find((option) => option.value === value)?.label ?? ''
}

/** "Op school en extern"; empty while nothing was chosen. */
export const optionsWords = (catalogue: Catalogue, list: ListId, field: string, values: readonly string[]): string =>
  listedPhrases(values.map((value) => optionWords(catalogue, list, field, value)))
