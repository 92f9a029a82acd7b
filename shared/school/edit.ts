// What an edit is: a name that undo can say, how it joins the one before, and the change itself.
import type { Draft } from 'immer'
import type { School } from './school.ts'

export interface Edit {
  /** What happened, to read after "Ongedaan maken: ". */
  readonly label: string
  /** Edits with the same key, shortly after each other, are one step of undo; null: always a step of its own. */
  readonly mergeKey: string | null
  readonly apply: (draft: Draft<School>) => void
}

export const single = (label: string, apply: Edit['apply']): Edit => ({ label, mergeKey: null, apply })
export const typed = (label: string, mergeKey: string, apply: Edit['apply']): Edit => ({ label, mergeKey, apply })

export function removeById(list: { id: string }[], id: string): void {
  const index = list.findIndex((entry) => entry.id === id)
  if (index >= 0) list.splice(index, 1)
}
