// Each screen that a director can come to.
import { schoolYearFrom } from '#shared/day.ts'
import { documentKinds, kinds } from '#shared/documents/kinds/index.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { sectionIds } from '#shared/school/school.ts'
import type { ScreenName, ScreenNamed } from '../../../renderer/session/screen-list.ts'
import type { Screen } from '../../../renderer/session/screens.ts'

/** Does not compile without a visit to every screen. */
const visits: { readonly [N in ScreenName]: readonly ScreenNamed<N>[] } = {
  overview: [{ name: 'overview' }],
  begin: [{ name: 'begin' }],
  profile: [{ name: 'profile' }],
  section: sectionIds.map((section) => ({ name: 'section', section }) as const),
  needs: [{ name: 'needs' }],
  team: [{ name: 'team' }],
  training: [{ name: 'training' }],
  admission: [{ name: 'admission' }],
  year: [
    { name: 'year' },
    ...stepIds.map((step) => ({ name: 'year', step }) as const),
    { name: 'year', schoolYear: schoolYearFrom(2026), step: 'request' },
    { name: 'year', round: 'ronde-2' },
    { name: 'year', round: 'ronde-2', step: 'request' }
  ],
  planning: [{ name: 'planning' }],
  talk: [
    { name: 'talk' },
    { name: 'talk', talk: 'gesprek-1' },
    { name: 'talk', talk: 'gesprek-1', page: 'record' },
    { name: 'talk', talk: 'gesprek-1', page: 'hold' }
  ],
  scans: [{ name: 'scans' }],
  scan: [{ name: 'scan', scanId: '0123456789abcdef' }],
  visit: [{ name: 'visit' }],
  rhythms: [{ name: 'rhythms' }],
  delivery: [{ name: 'delivery' }],
  retype: [{ name: 'retype' }],
  documents: [{ name: 'documents' }],
  document: documentKinds.flatMap((kind) => [
    { name: 'document', path: kinds[kind].path, version: null } as const,
    { name: 'document', path: kinds[kind].path, version: '2027-06-22-2' } as const,
    { name: 'document', path: kinds[kind].path, version: null, round: 'tussen' } as const
  ]),
  details: [{ name: 'details' }],
  about: [{ name: 'about' }]
}

export const everyScreen: readonly Screen[] = Object.values(visits).flat()
