// Fills {words between braces} in the texts of the catalogue with the words of this school and its sector.
import type { School } from '../school/school.ts'
import { capital, small } from '../text.ts'
import type { Catalogue } from './catalogue.ts'

export type Words = Readonly<Record<string, string>>

const or = (own: string, otherwise: string): string => {
  const trimmed = own.trim().replace(/\s+/g, ' ')
  return trimmed === '' ? otherwise : trimmed
}

/** The school's own names and words, with a general word where the school has not filled one in. */
export function wordsOf(catalogue: Catalogue, school: School): Words {
  const { name, board, partnership, sector } = school.identity
  const usual = catalogue.words[sector]
  const own = school.words
  const word = (typed: string, key: string): string => or(typed, usual[key] ?? key)
  return {
    ...usual,
    'intern begeleider': word(own.coordinator, 'intern begeleider'),
    'het ondersteuningsteam': word(own.team, 'het ondersteuningsteam'),
    arrangement: word(own.arrangement, 'arrangement'),
    arrangementen: word(own.arrangements, 'arrangementen'),
    stap: word(own.step, 'stap'),
    stappen: word(own.steps, 'stappen'),
    'het samenwerkingsverband': or(partnership, 'uw samenwerkingsverband'),
    'ons samenwerkingsverband': or(partnership, 'ons samenwerkingsverband'),
    'het bestuur': or(board, 'uw bestuur'),
    'de school': or(name, 'onze school')
  }
}

/**
 * Replaces in one pass, so that braces in a school's name stay as they are. "{Het …}" gives a capital. Unknown words stay. A word
 * that ends with a full stop of its own ("Scholen U.A.") gets no second one.
 */
export function fill(text: string, words: Words): string {
  return text.replace(/\{([^{}]+)\}(\.(?!\.))?/g, (whole, key: string, stop = '') => {
    const upper = words[small(key)]
    const found = words[key] ?? (upper === undefined ? undefined : capital(upper))
    return found === undefined ? whole : found + (/[.!?…]$/u.test(found) ? '' : stop)
  })
}
