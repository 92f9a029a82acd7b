// What in a proposal may say who somebody is: told before it is taken over.
import { privacyHints, type Hint } from '../hints/privacy.ts'
import { hintsInWords } from '../hints/texts.ts'
import { isLeaf, type Field } from '../school/field.ts'
import { listFields } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import type { Proposal } from './proposal.ts'
import { saidOf, targetOf, type Said } from './target.ts'

/**
 * By who reads the field that it would go into: of what everyone reads also colleagues, ways to reach them and small counts; of what the school keeps to
 * itself a pupil alone. `said`: in other words.
 */
export function proposalHints(school: School, proposal: Proposal, said?: Said): readonly Hint[] {
  const target = targetOf(school, proposal.address)
  const words = said ?? (target === undefined ? proposal.value : saidOf(proposal, target))
  if (typeof words === 'string')
    return hintsFor(school, target?.kind === 'field' ? target.walked.field : undefined, words)
  const shape = target?.kind === 'list' ? listFields(target.list).shape : {}
  return Object.entries(words).flatMap(([name, value]) =>
    hintsFor(school, Object.hasOwn(shape, name) ? shape[name] : undefined, value)
  )
}

/** Of a field that nobody knows any more only a pupil counts. A word of a choice and a day say nothing of anybody. */
function hintsFor(school: School, field: Field | undefined, words: string): readonly Hint[] {
  const isPublic = field !== undefined && isLeaf(field) && field.reader === 'everyone'
  return isPublic ? hintsInWords(school, words) : privacyHints(words, { names: [], publicText: false, limits: false })
}
