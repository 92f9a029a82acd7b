// What in the words that go along with the delivery may say who somebody is. It is said before they go out.
import type { School } from '../school/school.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'
import { hintsInWords, stillOpen, type AnchoredHint } from './texts.ts'

/** What the partnership asks besides is answered there too; its own words are not looked at. */
const goesAlong = (address: string): boolean =>
  address.startsWith('delivery.') || /^template-question:.*\.answer$/u.test(address)

/** In the order of the fields, but for words of which the director said that they may stay. */
export const hintsInDelivery = (school: School): readonly AnchoredHint[] =>
  stillOpen(
    school,
    walk(school)
      .filter((walked) => goesAlong(walked.address) && isWorded(walked))
      .flatMap((walked) =>
        hintsInWords(school, wordsIn(walked)).map((hint) => ({
          ...hint,
          field: walked.address,
          address: walked.address
        }))
      )
  )
