// How far a section is, in words.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { isBlank } from '../richtext/richtext.ts'
import type { School, SectionId } from '../school/school.ts'
import { missing } from './missing.ts'

export interface SectionState {
  readonly state: 'not-started' | 'busy' | 'finished'
  readonly label: 'Nog niet begonnen' | 'Bezig' | 'Klaar'
}

/** Finished needs both: the director said so, and no rule other than a hint still wants something. */
export function sectionState(school: School, id: SectionId, catalogue: Catalogue, today: IsoDay): SectionState {
  const blocked = missing(school, catalogue, today).some((item) => item.section === id && !item.hint)
  if (school.sections[id].finished && !blocked) return { state: 'finished', label: 'Klaar' }
  return untouched[id](school) ? { state: 'not-started', label: 'Nog niet begonnen' } : { state: 'busy', label: 'Bezig' }
}

const untouched: Readonly<Record<SectionId, (school: School) => boolean>> = {
  vision: (school) => isBlank(school.sections.vision.text),
  basicSupport: (school) => school.sections.basicSupport.agreements.length === 0
}
