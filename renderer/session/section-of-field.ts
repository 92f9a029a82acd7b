// On the page of which section a field stands.
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { catalogue } from './content.ts'

/** The section of a field, by how its anchor begins: with a list, or with the section itself. */
export function sectionOfField(field: string): SectionId | undefined {
  const begin = /^[a-z]+/iu.exec(field)?.[0]
  if (begin === 'agreement') return 'basicSupport'
  if (begin === 'need') return 'extraSupport'
  return (
    sectionOfRoundField(field) ??
    sectionIds.find((id) => id === begin) ??
    catalogue.sections.find(({ parts }) => parts.some((part) => part.kind === 'list' && part.list === begin))?.id
  )
}
