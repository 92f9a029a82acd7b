// On which screen a field of the school stands, by its anchor.
import { listIds, sectionOfList } from '#shared/school/lists.ts'
import { sectionIds } from '#shared/school/school.ts'
import type { Screen } from './route.ts'

/** Undefined for an anchor that no screen has. */
export function screenOfField(field: string): Screen | undefined {
  const begin = /^[a-z]+/iu.exec(field)?.[0] ?? ''
  switch (begin) {
    case 'people':
    case 'expertise':
    case 'gap':
      return field === 'expertise.text' ? { name: 'section', section: 'expertise' } : { name: 'team' }
    case 'agreement':
      return { name: 'section', section: 'basicSupport' }
    case 'round':
      return { name: 'year' }
    case 'ambitions':
    case 'training':
      return /^[a-z]+:/u.test(field) ? { name: 'training' } : { name: 'section', section: begin }
    default: {
      const list = listIds.find((id) => id === begin)
      const section = list === undefined ? sectionIds.find((id) => id === begin) : sectionOfList[list]
      return section === undefined || section === null ? undefined : { name: 'section', section }
    }
  }
}
