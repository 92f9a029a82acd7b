// Where an expertise is to be found: in one place, in several, or in none.
import { knownWords } from './field.ts'
import { expertiseWheres } from './vocabulary.ts'

export type Place = (typeof expertiseWheres)[number]
interface Found {
  readonly where: readonly string[]
}

/** In the order in which they are said; none while it is open. */
export const placesOf = ({ where }: Found): readonly Place[] => knownWords(expertiseWheres, where)

/** A place was named, also one that this version does not know: it is not open, and not only "nowhere". */
export const isSomewhere = ({ where }: Found): boolean => where.some((place) => place !== 'nowhere')

/** Nowhere else. */
export const isOnlyAtSchool = ({ where }: Found): boolean =>
  where.includes('school') && where.every((place) => place === 'school' || place === 'nowhere')

/** It says that it is nowhere, and names a place too. */
export const contradictsItself = (item: Found): boolean => placesOf(item).includes('nowhere') && isSomewhere(item)
