// What of a deadline may be seen by others: on a wall, in a calendar that colleagues see. Never a name of staff.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { commonWords } from '../hints/common-words.ts'
import { findNames } from '../hints/names.ts'
import { prefixes } from '../hints/people-words.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import type { School } from '../school/school.ts'
import type { Deadline } from '../year/deadline.ts'

/**
 * What is to be done, without whom it is about. Of a paper of a colleague nothing but that it is one; of what somebody wrote herself nothing where
 * she named a colleague or a contact in it, by whatever part of the name.
 */
export function namelessWhat(
  { internal: { people, contacts } }: School,
  { planning }: Pick<Catalogue, 'planning'>
): (deadline: Pick<Deadline, 'kind' | 'what'>) => string {
  const names = [...people, ...contacts].map(({ name }) => cleaned(name).trim()).filter((name) => name !== '')
  const parts = new Set(names.flatMap(wordsOf).map(lower).filter(isTelling))
  return ({ kind, what }) => {
    if (kind === 'qualification') return planning.nameless.qualification
    const text = cleaned(what)
    const isNamed =
      (ownWords.has(kind) && wordsOf(text).some((word) => isPartOfName(parts, word))) ||
      findNames(read(text), names).length > 0
    return isNamed ? planning.nameless.other : what
  }
}

/** In which stands what somebody wrote herself. */
const ownWords: ReadonlySet<Deadline['kind']> = new Set([
  'own-date',
  'training-start',
  'training-look-back',
  'ambition'
])

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
const lower = (word: string): string => word.toLowerCase()

/** A part of a name by which somebody is known: not "van", "de", nor an initial. */
const SHORTEST = 3
const isTelling = (part: string): boolean => part.length >= SHORTEST && !prefixes.has(part)

/** Nobody has to see who it is about: a part of a name will do, in any letters; of an ordinary word ("groot") only with a capital. */
function isPartOfName(parts: ReadonlySet<string>, word: string): boolean {
  const small = lower(word)
  const part = parts.has(small) ? small : small.endsWith('s') ? small.slice(0, -1) : ''
  return parts.has(part) && (word !== small || !commonWords.has(part))
}
