// What in a talk may say who somebody is: told before anything of it goes to others, on paper or as a proposal.
import { hintsInWords, stillOpen, type AnchoredHint } from '../hints/texts.ts'
import type { School } from '../school/school.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'

/**
 * By field, in the order of the talk, but for words of which the director said that they may stay. A colleague who is named is pointed at too: the
 * report names functions.
 */
export const hintsInTalk = (school: School, talk: string): readonly AnchoredHint[] =>
  stillOpen(
    school,
    walk(school)
      .filter((walked) => walked.rows[0]?.list === 'talk' && walked.rows[0].key === talk && isWorded(walked))
      .filter(({ field }) => field.kind !== 'number')
      .flatMap((walked) =>
        hintsInWords(school, wordsIn(walked)).map((hint) => ({
          ...hint,
          field: walked.address,
          address: walked.address
        }))
      )
  )
