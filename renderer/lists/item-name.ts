// What an item of a list is called: "Partner 3: Schoolmaatschappelijk werk".
import type { ListData, ListField } from '#shared/catalogue/catalogue.ts'
import { fieldText, type ListItem } from '#shared/school/lists.ts'
import { shortText } from '#shared/short-text.ts'
import { capital } from '#shared/text.ts'
import { shortDay } from '#shared/typed-day.ts'

const LONGEST = 80

/** By its place, from 0, and what it says in its first field. */
export function itemName({ noun, fields }: ListData, item: ListItem, place: number): string {
  const numbered = `${capital(noun)} ${place + 1}`
  const [first] = fields
  const typed = fieldText(item, first?.id ?? '')
    .trim()
    .replaceAll(/\s+/gu, ' ')
  const said = first?.kind === 'choice' ? chosen(first, typed) : first?.kind === 'day' ? shortDay(typed) : typed
  if (said === '') return numbered
  const shown = shortText(said, LONGEST)
  // "Stap 2, een plan" says its number itself.
  const saysNumber = said.toLowerCase().startsWith(numbered.toLowerCase()) && !/^\d/u.test(said.slice(numbered.length))
  return saysNumber ? shown : `${numbered}: ${shown}`
}

const chosen = ({ options = [] }: ListField, value: string): string =>
  value === 'unknown' ? '' : (options.find((option) => option.value === value)?.label ?? value)
