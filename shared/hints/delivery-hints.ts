// What in the words that go along with the delivery may say who somebody is. It is said before they go out.
import type { School } from '../school/school.ts'
import { templateQuestionAnchor } from '../school/template-edits.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'
import { asksForPupils, hintsInAnswer, NAMED_PUPIL } from './asked-pupils.ts'
import { inReadingOrder, type Hint } from './hint.ts'
import { hintsInWords, stillOpen, type AnchoredHint } from './texts.ts'

/** What the partnership asks besides is answered there too; its own words are not looked at. */
const goesAlong = (address: string): boolean =>
  address.startsWith('delivery.') || /^template-question:.*\.answer$/u.test(address)

/** In the order of the fields, but for words of which the director said that they may stay. */
export function hintsInDelivery(school: School): readonly AnchoredHint[] {
  const aboutPupils = new Set(
    school.internal.template.questions
      .filter(({ question, help }) => asksForPupils(question) || asksForPupils(help))
      .map(({ id }) => templateQuestionAnchor(id))
  )
  return stillOpen(
    school,
    walk(school)
      .filter((walked) => goesAlong(walked.address) && isWorded(walked))
      .flatMap((walked) =>
        hintsIn(school, wordsIn(walked), aboutPupils.has(walked.address)).map((hint) => ({
          ...hint,
          field: walked.address,
          address: walked.address
        }))
      )
  )
}

const sharesWords = (one: Hint, other: Hint): boolean =>
  one.start < other.start + other.quote.length && other.start < one.start + one.quote.length

/** @param aboutPupils the question says that the answer is */
function hintsIn(school: School, words: string, aboutPupils: boolean): readonly Hint[] {
  const found = hintsInWords(school, words)
  if (!aboutPupils) return found
  const more = hintsInAnswer(words).filter((one) => !found.some((other) => sharesWords(one, other)))
  // Who is named in such an answer is no colleague with a function.
  const told = found.map((hint) => (hint.kind === 'name' ? { ...hint, reason: NAMED_PUPIL } : hint))
  return inReadingOrder([...told, ...more])
}
