// How far a part of the profile is, from its sections.
import type { SectionState } from '#shared/law/section-state.ts'
import type { SectionId } from '#shared/school/school.ts'

export function stateOfPart(states: readonly SectionState[]): SectionState {
  const counted = states.filter(({ state }) => state !== 'not-applicable')
  if (counted.length === 0) return { state: 'not-applicable', label: 'Niet van toepassing' }
  if (counted.every(({ state }) => state === 'finished')) return { state: 'finished', label: 'Klaar' }
  if (counted.every(({ state }) => state === 'not-started')) return { state: 'not-started', label: 'Nog niet begonnen' }
  // Only what other people must do is left.
  const open = counted.filter(({ state }) => state !== 'finished')
  const [first] = open
  if (first !== undefined && open.every(({ state }) => state === 'waiting')) return first
  return { state: 'busy', label: 'Bezig' }
}

/** Where to go on in a part; the section of the decision fills itself from this year's steps. */
export const nextInPart = (sections: readonly (readonly [SectionId, SectionState])[]): SectionId | undefined =>
  sections.find(([id, { state }]) => id !== 'decision' && (state === 'not-started' || state === 'busy'))?.[0]
