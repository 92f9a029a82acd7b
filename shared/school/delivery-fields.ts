// What goes along with the delivery to the partnership (SWV, shared/delivery) beside the profile. It is of the school as it is now: a version that was
// adopted has none of it. Once it was delivered nobody says who reads it, so it is read as what is for everyone.
import { choice, group, long, text } from './field.ts'
import { yesOrNo } from './vocabulary.ts'

export const delivery = {
  delivery: group({
    /** Whom the partnership can ask: a function, nobody by name. */
    function: text('everyone'),
    /** In general, nobody's own. */
    email: text('everyone'),
    /** Whether the partnership may pass it on to other schools; until somebody says so it may not. */
    mayBeShared: choice('everyone', yesOrNo),
    /** What the school asks of the partnership. */
    question: long('everyone')
  })
}
