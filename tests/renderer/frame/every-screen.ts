// Each screen that a director can come to, in the order of the list.
import { documentKinds } from '#shared/documents/outline.ts'
import { sectionIds } from '#shared/school/school.ts'
import type { Screen } from '../../../renderer/session/screens.ts'

export const everyScreen: readonly Screen[] = [
  { name: 'overview' },
  { name: 'begin' },
  { name: 'profile' },
  ...sectionIds.map((section): Screen => ({ name: 'section', section })),
  { name: 'team' },
  { name: 'training' },
  { name: 'year' },
  { name: 'documents' },
  ...documentKinds.flatMap((kind): Screen[] => [
    { name: 'document', kind, version: null },
    { name: 'document', kind, version: '2027-06-22-2' }
  ]),
  { name: 'details' },
  { name: 'about' }
]
