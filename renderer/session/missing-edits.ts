// Which edits the host still lacks, when it may have lost or missed some: those that bring what it holds to what the window
// shows. Nothing else is ever sent again, so that no other writer's work can be overwritten.
import { patched, type Patch } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'

/** Undefined when what the host holds differs in another way: somebody else changed it. */
export function missingEdits(
  held: School,
  shown: School,
  unsent: { readonly all: readonly Patch[]; readonly neverSent: readonly Patch[] }
): readonly Patch[] | undefined {
  const goal = inOrder(shown)
  return [unsent.all, unsent.neverSent].find((patches) => {
    const reached = attempt(held, patches)
    return reached !== undefined && inOrder(reached) === goal
  })
}

function attempt(school: School, patches: readonly Patch[]): School | undefined {
  try {
    return patched(school, patches)
  } catch {
    // A path that is not there: these edits were made on another value.
    return undefined
  }
}

/** The value as text, its keys in order: a file gives them in another order than an edit does. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part
  )
