// Names as they are compared, of qualifications and of people: "BHV", "bhv" and "Herhaling B.H.V." mean the same paper.

import { cleaned } from '../incoming-text.ts'

/** The words of a name, without case and accents; dots inside an abbreviation do not count. */
export function wordsOfName(text: string): readonly string[] {
  const joined = text.includes('.') ? text.replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\.\p{L})\./gu, '') : text
  // Most names have nothing to normalise, which is what costs time.
  const plain = SIMPLE.test(joined) ? joined : joined.normalize('NFD').replaceAll(/\p{M}+/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A name as it is compared: small letters, accents and signs aside. Empty of what is no name. */
export const folded = (text: string): string => wordsOfName(text).join(' ')

const SIMPLE = /^[\u0020-\u007e]*$/u

/** Whether all words of a name stand next to each other in the words of a text. */
export function namedIn(name: readonly string[], text: readonly string[]): boolean {
  if (name.length === 0) return false
  const [first] = name
  return text.some((word, start) => word === first && name.every((one, offset) => text[start + offset] === one))
}

/** Whether both are the very same words; none is no name. */
export function isSameName(one: string, other: string): boolean {
  const words = folded(cleaned(one))
  return words !== '' && words === folded(cleaned(other))
}
