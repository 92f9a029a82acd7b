// What in a talk may say who somebody is: told before anything of it goes to others, on paper or as a proposal.
import { privacyHints } from '../hints/privacy.ts'
import type { AnchoredHint } from '../hints/texts.ts'
import { cleaned } from '../incoming-text.ts'
import type { School } from '../school/school.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'

/**
 * By field, in the order of the talk, but for words of which the director said that they may stay. A colleague who is named is pointed at too: the
 * report names functions.
 */
export function hintsInTalk(school: School, talk: string): readonly AnchoredHint[] {
  const { people, contacts } = school.internal
  const context = {
    names: [...people, ...contacts].map(({ name }) => cleaned(name)),
    ownNames: [school.identity.name, school.identity.board, school.identity.partnership, school.identity.place],
    publicText: true,
    limits: false
  }
  const checked = new Set(school.checkedHints.map(({ field, quote }) => `${field} ${quote}`))
  return walk(school)
    .filter((walked) => walked.rows[0]?.list === 'talk' && walked.rows[0].key === talk && isWorded(walked))
    .filter(({ field }) => field.kind !== 'number')
    .flatMap((walked) =>
      privacyHints(wordsIn(walked), context).map((hint) => ({
        ...hint,
        field: walked.address,
        address: walked.address
      }))
    )
    .filter(({ address, quote }) => !checked.has(`${address} ${quote}`))
}
