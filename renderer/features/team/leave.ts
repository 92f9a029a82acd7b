// Somebody leaves: first what the school loses, then the question, then her data is gone, here and in the spare copies.
import { create } from 'zustand'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { allSent, take, useSchoolState } from '../../session/school-store.ts'
import { remove, type NamedItem } from '../../lists/acts.ts'

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' | 'erasing'; readonly person: string }
  /** `left`: files in which the name may still stand. `mentions`: fields in which it still stands. */
  | { readonly kind: 'gone'; readonly left: readonly string[]; readonly mentions: readonly string[] }

export const useLeaving = create<{ readonly step: Step }>(() => ({ step: { kind: 'none' } }))
const show = (step: Step): void => useLeaving.setState({ step })

export const LEAVING = 'leaving-title'
export const LEFT = 'left-title'

/** A line without a name holds nothing of anybody: it goes like any other, and undo brings it back. */
export function askToLeave(item: NamedItem): void {
  const { state } = useSchoolState.getState()
  const person = state.kind === 'open' ? state.school.internal.people.find(({ id }) => id === item.id) : undefined
  if (person === undefined || person.name.trim() === '') return remove(item)
  show({ kind: 'asked', person: item.id })
  goToField(LEAVING)
}

export const stay = (): void => show({ kind: 'none' })

export async function leave(schoolId: string, person: string, mentions: readonly string[]): Promise<void> {
  if (useLeaving.getState().step.kind !== 'asked') return
  show({ kind: 'erasing', person })
  // What was typed last must be on disk before anything is erased there. While the host does not answer, nothing is.
  const answer = (await allSent()) ? await askOrTell('school.erasePerson', { schoolId, personId: person }) : undefined
  if (answer === undefined) return show({ kind: 'asked', person })
  take(answer.opened)
  show({ kind: 'gone', left: answer.left, mentions })
  goToField(LEFT)
  announce('De gegevens van deze collega zijn gewist. Dit kan niet ongedaan worden gemaakt.')
}
