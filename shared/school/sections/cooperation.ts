// 8 Samenwerking.
import { list, rich, text } from '../field.ts'
import { section } from './section.ts'

export const cooperation = section({
  partners: list('partners', 'partner', {
    name: text('everyone'),
    purpose: text('everyone'),
    howOften: text('everyone'),
    /** Who in the school is the contact: a function. */
    through: text('everyone')
  }),
  text: rich('everyone')
})
