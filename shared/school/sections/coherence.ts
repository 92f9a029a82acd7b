// 14 Samenhang met andere plannen, en hoe de school weet dat het werkt.
import { choice, list, rich, text } from '../field.ts'
import { protocolStandings } from '../vocabulary.ts'
import { section } from './section.ts'

export const coherence = section({
  references: list('references', 'verwijzing', {
    plan: text('everyone'),
    years: text('everyone'),
    chapter: text('everyone'),
    remark: text('everyone')
  }),
  text: rich('everyone'),
  /** Protocols and other documents on support that the school has, or works at. */
  protocols: list('protocols', 'protocol', {
    name: text('everyone'),
    /** As typed: "2024", "2024-2028". */
    year: text('everyone'),
    standing: choice('everyone', protocolStandings),
    /** Where somebody finds it. */
    where: text('everyone')
  })
})
