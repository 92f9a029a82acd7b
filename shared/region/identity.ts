// Which school somebody means: by the code of a delivery, and without one by name and place. docs/delivery-format.md says so in words.
import { wordsOfName } from '../expertise/same-name.ts'

export interface Named {
  /** May be empty. */
  readonly code: string
  readonly name: string
  readonly place: string
}

/** As it is compared: small letters and signs aside. */
export const folded = (text: string): string => wordsOfName(text).join(' ')

/** The same of many texts that are often the very same one, such as the agreements of a region. */
export function folding(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const words = folded(text)
    known.set(text, words)
    return words
  }
}

/** A code as it is compared; people write it with spaces, dashes and small letters too. */
export const codeOf = ({ code }: Pick<Named, 'code'>): string => code.toUpperCase().replaceAll(/[\s.\-–]/gu, '')

/** Empty for what has no name; a place alone is no school. */
const nameOf = ({ name, place }: Named): string => {
  const words = folded(name)
  return words === '' ? '' : `${words} / ${folded(place)}`
}

/**
 * Tells schools apart. One without a code is the one of that name and place that has a code, where there is exactly one. Undefined: it has neither a code nor a
 * name.
 * @param all that are known, in any order
 */
export function identities(all: Iterable<Named>): (school: Named) => string | undefined {
  const codesByName = new Map<string, Set<string>>()
  for (const school of all) {
    const code = codeOf(school)
    const name = nameOf(school)
    if (code === '' || name === '') continue
    const codes = codesByName.get(name)
    if (codes === undefined) codesByName.set(name, new Set([code]))
    else codes.add(code)
  }
  return (school) => {
    const code = codeOf(school)
    if (code !== '') return code
    const name = nameOf(school)
    if (name === '') return undefined
    const [only, ...others] = codesByName.get(name) ?? []
    return only === undefined || others.length > 0 ? name : only
  }
}

/** In the order of a list of schools: by name, then place. What two have in common is parted by their ids, so that an order is always the same one. */
export function byName<T extends { readonly name: string; readonly place: string; readonly id: string }>(
  schools: readonly T[]
): readonly T[] {
  return schools
    .map((school) => ({ school, at: `${folded(school.name)}\n${folded(school.place)}\n${school.id}` }))
    .toSorted((one, other) => compared(one.at, other.at))
    .map(({ school }) => school)
}

export const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
