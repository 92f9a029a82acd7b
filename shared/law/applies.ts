// Which sections a school has. Special schools of clusters 1 and 2 have no SWV, so no basic support that was agreed in one.
import type { School, SectionId } from '../school/school.ts'

export const hasPartnership = ({ identity }: School): boolean =>
  identity.sector !== 'so-vso' || (identity.cluster !== '1' && identity.cluster !== '2')

export const applies = (school: School, section: SectionId): boolean =>
  section !== 'basicSupport' || hasPartnership(school)
