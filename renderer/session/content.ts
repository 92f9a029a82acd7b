// What the domain says about the open school, computed when a screen needs it.
import { useMemo } from 'react'
import { catalogue } from '#assets/load.ts'
import { sectionPage, type SectionPage } from '#shared/law/section-page.ts'
import type { IsoDay } from '#shared/day.ts'
import { missing, type MissingItem } from '#shared/law/missing.ts'
import { sectionState, type SectionState } from '#shared/law/section-state.ts'
import { sectionIds, type School, type SectionId } from '#shared/school/school.ts'
import { agenda, type Agenda } from '#shared/planning/agenda.ts'
import { useSchoolInView } from './chosen-year.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'

export { catalogue }

export function useAgenda(): Agenda {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => agenda(school, catalogue, today), [school, today])
}

/** Computed once for all that ask: a task list and a box ask for the same value. */
const known = new WeakMap<School, { readonly today: IsoDay; readonly items: readonly MissingItem[] }>()

function missingOf(school: School, today: IsoDay): readonly MissingItem[] {
  const before = known.get(school)
  if (before?.today === today) return before.items
  const items = missing(school, catalogue, today)
  known.set(school, { today, items })
  return items
}

export function useMissing(): readonly MissingItem[] {
  const school = useSchoolInView()
  const today = useToday()
  return useMemo(() => missingOf(school, today), [school, today])
}

export type SectionStates = Readonly<Record<SectionId, SectionState>>

/** How far every section is. */
export function useSectionStates(): SectionStates {
  const school = useSchoolInView()
  const today = useToday()
  const items = useMissing()
  return useMemo(
    () => Object.fromEntries(sectionIds.map((id) => [id, sectionState(school, id, items, today)])) as SectionStates,
    [school, items, today]
  )
}

/** The texts of a section, with the school's own words. */
export function useSectionPage(id: SectionId): SectionPage {
  const school = useSchoolInView()
  const today = useToday()
  return useMemo(() => sectionPage(catalogue, id, school, today), [school, id, today])
}
