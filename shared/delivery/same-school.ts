// Which school a row of a bundle or a delivery is about.
import { isBrin } from '../brin.ts'
import { folded } from '../expertise/same-name.ts'

export interface NamedSchool {
  /** May be empty. */
  readonly code: string
  readonly name: string
  readonly place: string
}

/** Of a location, as it is delivered; empty for what is no code with the number of the location. */
export const deliveredCode = (typed: string): string =>
  isBrin(typed) ? typed.trim().replaceAll(/[ -]/gu, '').toUpperCase() : ''

/** A code as it is compared; people write it with spaces, dashes and small letters too. */
export const bareCode = (code: string): string => code.toUpperCase().replaceAll(/[\s.\-–]/gu, '')

/** Empty for what has no name; a place alone is no school. */
export function calledOf({ name, place }: NamedSchool): string {
  const called = folded(name)
  return called === '' ? '' : `${called} / ${folded(place)}`
}

/** What tells schools apart: the code, or else name and place. Empty where there is neither. */
export const schoolKey = (school: NamedSchool): string => bareCode(school.code) || calledOf(school)

/** By their codes; where one of them has none, by name and place. */
export function isSameSchool(one: NamedSchool, other: NamedSchool): boolean {
  const codes = [one, other].map(({ code }) => bareCode(code))
  if (codes.every((code) => code !== '')) return codes[0] === codes[1]
  const called = calledOf(one)
  return called !== '' && called === calledOf(other)
}
