// 8 Samenwerking.
import { choice, list, rich, text } from '../field.ts'
import { frequencies, partnerKinds } from '../vocabulary.ts'
import { section } from './section.ts'

export const cooperation = section({
  partners: list('partners', 'partner', {
    name: text('everyone'),
    purpose: text('everyone'),
    howOften: text('everyone'),
    /** Who in the school is the contact: a function. */
    through: text('everyone'),
    kind: choice('everyone', partnerKinds),
    /** Beside `howOften`, which readers get: so that schools can be added up. */
    frequency: choice('everyone', frequencies)
  }),
  text: rich('everyone')
})
