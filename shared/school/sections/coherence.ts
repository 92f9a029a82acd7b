// 14 Samenhang met andere plannen, en hoe de school weet dat het werkt.
import { list, rich, text } from '../field.ts'
import { section } from './section.ts'

export const coherence = section({
  references: list('references', 'verwijzing', {
    plan: text('everyone'),
    years: text('everyone'),
    chapter: text('everyone'),
    remark: text('everyone')
  }),
  text: rich('everyone')
})
