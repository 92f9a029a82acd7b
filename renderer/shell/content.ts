// What the domain says about the open school, computed when a screen needs it.
import { useMemo } from 'react'
import { catalogue } from '#assets/load.ts'
import { sectionPage, type SectionPage } from '#shared/catalogue/section-page.ts'
import { missing, type MissingItem } from '#shared/law/missing.ts'
import { sectionState, type SectionState } from '#shared/law/section-state.ts'
import type { SectionId } from '#shared/school/school.ts'
import { agenda, type Agenda } from '#shared/year/agenda.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'

export { catalogue }

export function useAgenda(): Agenda {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => agenda(school, catalogue, today), [school, today])
}

export function useMissing(): readonly MissingItem[] {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => missing(school, catalogue, today), [school, today])
}

export function useSectionState(id: SectionId): SectionState {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => sectionState(school, id, catalogue, today), [school, id, today])
}

/** The texts of a section, with the school's own words. */
export function useSectionPage(id: SectionId): SectionPage {
  const school = useLateSchool()
  const today = useToday()
  return useMemo(() => sectionPage(catalogue, id, school, today), [school, id, today])
}
