// What in a row of the internal layer (a talk, a visit) may say who somebody is: told before anything of it goes to others, on paper or as a proposal.
import { cleaned } from '../incoming-text.ts'
import type { School } from '../school/school.ts'
import { isWorded, walk, wordsIn } from '../school/walk.ts'
import { privacyHints } from './privacy.ts'
import type { AnchoredHint } from './texts.ts'

/**
 * By field, in the order of the row, but for words of which the director said that they may stay. A colleague who is named is pointed at too: such
 * a row names functions. `list`: as addresses call it.
 */
export function hintsInRow(school: School, list: string, key: string): readonly AnchoredHint[] {
  const { people, contacts } = school.internal
  const context = {
    names: [...people, ...contacts].map(({ name }) => cleaned(name)),
    ownNames: [school.identity.name, school.identity.board, school.identity.partnership, school.identity.place],
    publicText: true,
    limits: false
  }
  const checked = new Set(school.checkedHints.map(({ field, quote }) => `${field} ${quote}`))
  return walk(school)
    .filter((walked) => walked.rows[0]?.list === list && walked.rows[0].key === key && isWorded(walked))
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
