// What an open school does about what stands on disk, after another program or another computer may have written there.
// Unchanged here and another good value there is taken over; changed on both sides is a choice of the director.
import type { Theirs } from '#shared/contract/contract.ts'
import type { ProblemCode } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import type { Outside } from '../../store/types.ts'

/** How it stands here. */
export interface Here {
  readonly isOnDisk: boolean
  /** The choice that is being asked, if one is. */
  readonly asked: Theirs | undefined
  /** Another program writes: this one only shows. */
  readonly isReader: boolean
}

export type Step =
  | { readonly kind: 'go-on' }
  /** What stood in the way is gone. */
  | { readonly kind: 'save' }
  | { readonly kind: 'take'; readonly school: School; readonly accept: () => () => void }
  /** Nothing is only here: what the newer version wrote is shown, and nothing is written any more. */
  | { readonly kind: 'show-newer'; readonly school: School | null }
  | { readonly kind: 'ask'; readonly theirs: Theirs }

const GO_ON: Step = { kind: 'go-on' }

export function stepFor(outside: Outside, here: Here): Step {
  const theirs = theirsIn(outside)
  // A choice between two schools stays a choice, also when the file is as it was again.
  if (here.asked !== undefined)
    return theirs === undefined
      ? afterTrouble(outside, here.asked)
      : theirs === here.asked
        ? GO_ON
        : { kind: 'ask', theirs }
  if (!here.isOnDisk) return theirs === undefined ? GO_ON : { kind: 'ask', theirs }
  switch (outside.state) {
    case 'other':
      return { kind: 'take', school: outside.value, accept: outside.accept }
    case 'newer':
      return { kind: 'show-newer', school: outside.value }
    case 'unusable':
      return here.isReader ? GO_ON : { kind: 'ask', theirs: 'unusable' }
    case 'same':
    case 'unknown':
      return GO_ON
  }
}

const afterTrouble = (outside: Outside, asked: Theirs): Step =>
  outside.state === 'same' && asked !== 'school' ? { kind: 'save' } : GO_ON

/** What there is to choose besides ours; undefined when it is ours that stands there, or cannot be told for now. */
function theirsIn({ state }: Outside): Theirs | undefined {
  if (state === 'other') return 'school'
  return state === 'newer' || state === 'unusable' ? state : undefined
}

export const choiceProblems: Readonly<Record<Theirs, ProblemCode>> = {
  school: 'changed-outside',
  newer: 'newer-outside',
  unusable: 'damaged-outside'
}
