// Where an expertise is and how far the school is, in words, and the symbol that goes with it.
import { optionWords } from '#shared/documents/choice-words.ts'
import type { Stand, Where } from '#shared/expertise/inventory.ts'
import type { SymbolName } from '../../components/symbols.tsx'
import { catalogue } from '../../session/content.ts'

const NOT_CHOSEN = 'Nog niet gekozen'

export const whereWords = (where: Where): string =>
  where === 'unknown' ? NOT_CHOSEN : optionWords(catalogue, 'expertise', 'where', where)
export const standWords = (stand: Stand): string =>
  stand === 'unknown' ? NOT_CHOSEN : optionWords(catalogue, 'expertise', 'stand', stand)

export const standSymbols: Readonly<Record<Stand, SymbolName>> = {
  present: 'done',
  developing: 'busy',
  wanted: 'upcoming',
  'not-chosen': 'none',
  unknown: 'unknown'
}
