// Each screen that a director can come to, in the order of the list.
import { schoolYearFrom } from '#shared/day.ts'
import { documentKinds, kinds } from '#shared/documents/kinds/index.ts'
import { stepIds } from '#shared/school/round-fields.ts'
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
  ...stepIds.map((step): Screen => ({ name: 'year', step })),
  { name: 'year', schoolYear: schoolYearFrom(2026), step: 'request' },
  { name: 'planning' },
  { name: 'visit' },
  { name: 'rhythms' },
  { name: 'year', round: 'ronde-2' },
  { name: 'year', round: 'ronde-2', step: 'request' },
  { name: 'documents' },
  ...documentKinds.flatMap((kind): Screen[] => [
    { name: 'document', path: kinds[kind].path, version: null },
    { name: 'document', path: kinds[kind].path, version: '2027-06-22-2' }
  ]),
  { name: 'details' },
  { name: 'about' }
]
