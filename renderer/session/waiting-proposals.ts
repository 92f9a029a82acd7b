// What others propose in the profile, and is still to be looked at.
import { useMemo } from 'react'
import { openProposals } from '#shared/proposals/proposal.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { useLateSchool } from './late-school.ts'
import { sectionOfField } from './section-of-field.ts'

/** How many in each section; a section without any is not there. */
export function waitingBySection(school: School): ReadonlyMap<SectionId, number> {
  const counts = new Map<SectionId, number>()
  for (const { address } of openProposals(school)) {
    const section = sectionOfField(address)
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return counts
}

/** "1 voorstel wacht"; empty where none does. */
export const waitingWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 voorstel wacht' : `${count} voorstellen wachten`

export const waitingIn = (school: School): number =>
  [...waitingBySection(school).values()].reduce((sum, count) => sum + count, 0)

export function useWaiting(): ReadonlyMap<SectionId, number> {
  const school = useLateSchool()
  return useMemo(() => waitingBySection(school), [school])
}
