// What an edit is: a name that undo can say, how it joins the one before, and the change itself.
import { isDraft, original, type Draft } from 'immer'
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

/** The entry with an id, without a draft of every other one: in a long list those would make typing slow. */
export function draftById<T extends { id: string }>(list: T[], id: string): T | undefined {
  const before: readonly { readonly id: string }[] =
    (isDraft(list) ? original<readonly { readonly id: string }[]>(list) : undefined) ?? list
  const found = list[before.findIndex((entry) => entry.id === id)]
  return found?.id === id ? found : list.find((entry) => entry.id === id)
}

export function removeById(list: { id: string }[], id: string): void {
  const index = list.findIndex((entry) => entry.id === id)
  if (index >= 0) list.splice(index, 1)
}
