// Where an expertise is and how far the school is, in words, and the symbol that goes with it.
import { optionsWords, optionWords } from '#shared/documents/choice-words.ts'
import type { Stand, Where } from '#shared/expertise/inventory.ts'
import type { ExpertiseItem } from '#shared/school/internal-records.ts'
import { placesOf } from '#shared/school/expertise-places.ts'
import { forWord, knownWord, type Word } from '#shared/school/field.ts'
import { expertiseStands } from '#shared/school/school.ts'
import type { SymbolName } from '../../components/symbols.tsx'
import { catalogue } from '../../session/content.ts'

const NOT_CHOSEN = 'Nog niet gekozen'

export const whereWords = (where: Where): string =>
  where === 'unknown' ? NOT_CHOSEN : optionWords(catalogue, 'expertise', 'where', where)
/** All its places: "Op school en extern". */
export const placesWords = (item: ExpertiseItem): string =>
  optionsWords(catalogue, 'expertise', 'where', placesOf(item)) || NOT_CHOSEN
export const standWords = (stand: Word<Stand>): string =>
  knownWord(expertiseStands, stand) === 'unknown' ? NOT_CHOSEN : optionWords(catalogue, 'expertise', 'stand', stand)

export const standSymbol = (stand: Word<Stand>): SymbolName => forWord(standSymbols, stand)

const standSymbols: Readonly<Record<Stand, SymbolName>> = {
  present: 'done',
  developing: 'busy',
  wanted: 'upcoming',
  'not-chosen': 'none',
  unknown: 'unknown'
}
