// Which school somebody means: by the code of a delivery, and without one by name and place. docs/delivery-format.md says so in words.
import { bareCode, calledOf, type NamedSchool } from '../delivery/same-school.ts'
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'

/** `folded` of many texts that are often the very same one, such as the agreements of a region. */
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

/**
 * Tells schools apart. One without a code is the one of that name and place that has a code, where there is exactly one. Undefined: it has neither a code nor a
 * name.
 * @param all that are known, in any order
 */
export function identities(all: Iterable<NamedSchool>): (school: NamedSchool) => string | undefined {
  const codesByName = new Map<string, Set<string>>()
  for (const school of all) {
    const code = bareCode(school.code)
    const name = calledOf(school)
    if (code === '' || name === '') continue
    const codes = codesByName.get(name)
    if (codes === undefined) codesByName.set(name, new Set([code]))
    else codes.add(code)
  }
  return (school) => {
    const code = bareCode(school.code)
    if (code !== '') return code
    const name = calledOf(school)
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
