// 5 Extra ondersteuning.
import { choice, list, long, number, rich, text } from '../field.ts'
import { helpCertainties, helpWheres, yesOrNo } from '../vocabulary.ts'
import { section } from './section.ts'

export const extraSupport = section({
  arrangements: list('arrangements', 'arrangement', {
    question: text('everyone'),
    what: long('everyone'),
    howMuch: text('everyone'),
    byWhom: text('everyone'),
    start: text('everyone'),
    lookBack: text('everyone'),
    /** For one pupil. */
    duration: text('everyone'),
    /** What the school has for it in all, in hours or half-days. */
    perWeek: text('everyone'),
    /** How many pupils at the same time; never how many are there now. */
    places: number('everyone'),
    where: choice('everyone', helpWheres),
    /** In the school year of the offer. */
    certainty: choice('everyone', helpCertainties),
    otherSchools: choice('everyone', yesOrNo)
  }),
  text: rich('everyone')
})
