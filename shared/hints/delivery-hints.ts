// What in the words that go along with the delivery may say who somebody is. It is said before they go out.
import type { School } from '../school/school.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'
import { hintsInWords, stillOpen, type AnchoredHint } from './texts.ts'

/** In the order of the fields, but for words of which the director said that they may stay. */
export const hintsInDelivery = (school: School): readonly AnchoredHint[] =>
  stillOpen(
    school,
    walk(school)
      .filter((walked) => walked.address.startsWith('delivery.') && isWorded(walked))
      .flatMap((walked) =>
        hintsInWords(school, wordsIn(walked)).map((hint) => ({
          ...hint,
          field: walked.address,
          address: walked.address
        }))
      )
  )
