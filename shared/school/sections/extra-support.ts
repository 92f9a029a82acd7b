// 5 Extra ondersteuning.
import { list, long, rich, text } from '../field.ts'
import { section } from './section.ts'

export const extraSupport = section({
  arrangements: list('arrangements', 'arrangement', {
    question: text('everyone'),
    what: long('everyone'),
    howMuch: text('everyone'),
    byWhom: text('everyone'),
    start: text('everyone'),
    lookBack: text('everyone')
  }),
  text: rich('everyone')
})
