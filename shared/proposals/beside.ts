// What a proposal says beside what is there now.
import type { Field } from '../school/field.ts'
import { listFields } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { wordsIn } from '../school/walk.ts'
import type { Way } from './edits.ts'
import type { Proposal } from './proposal.ts'
import { fitted, saidOf, targetOf } from './target.ts'
import { takenAs } from './taken-as.ts'

export interface SaidField {
  /** Of a new row: which of its fields; empty for a field alone. */
  readonly name: string
  readonly kind: Field['kind']
  readonly said: string
}

export interface Beside {
  /** What stands there; empty for a new row. */
  readonly now: string
  readonly fields: readonly SaidField[]
  /** It stands there so already. */
  readonly isSame: boolean
  /** How it can go in, the one that loses nothing first. */
  readonly ways: readonly [Way, ...Way[]]
}

/** Undefined: what it would go into is gone. */
export function besideNow(school: School, proposal: Proposal): Beside | undefined {
  const target = targetOf(school, proposal.address)
  if (target === undefined) return undefined
  if (target.kind === 'list') {
    const { shape } = listFields(target.list)
    const fields = proposal.fields.map(({ field, value }) => ({
      name: field,
      kind: shape[field]?.kind ?? 'text',
      said: value
    }))
    return { now: '', fields, isSame: false, ways: ['replace'] }
  }
  const { walked } = target
  const now = wordsIn(walked)
  const as = takenAs[walked.field.kind]
  const mayStandBelow = (as === 'paragraphs' || as === 'blocks') && now.trim() !== ''
  return {
    now,
    fields: [{ name: '', kind: walked.field.kind, said: proposal.value }],
    isSame: fitted(target, saidOf(proposal, target)) === now,
    ways: mayStandBelow ? ['below', 'replace'] : ['replace']
  }
}
