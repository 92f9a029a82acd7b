// A partnership by its name: "SWV De Brug", "Samenwerkingsverband de Brug" and "De Brug" are the same one.
import { cleaned } from '../incoming-text.ts'
import { wordsOfName } from '../expertise/same-name.ts'

/** What names tell of the kind, and one writes while another leaves it out. */
const KINDS: ReadonlySet<string> = new Set(['swv', 'samenwerkingsverband'])

const barely = (name: string): string =>
  wordsOfName(cleaned(name))
    .filter((word) => !KINDS.has(word))
    .join(' ')

/** Whether both names may be of one partnership. A name that says nothing but the kind may be of any. */
export function isSamePartnership(one: string, other: string): boolean {
  const [a, b] = [barely(one), barely(other)]
  return a === '' || b === '' || a === b
}
