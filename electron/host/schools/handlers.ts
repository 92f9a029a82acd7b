// The schools that this computer knows.
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { schoolsRequests } from '#shared/contract/schools.ts'
import type { StoreOptions } from '../../store/index.ts'
import type { HandlersOf, Listed } from '../asking/handlers.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Desk } from '../machine/types.ts'
import type { LeftLying } from '../own-folder/left-lying.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import type { Reach } from '../school/reach.ts'
import { schoolInMemory, schoolOnDisk } from './present-school.ts'
import type { SchoolList } from './school-list.ts'
import type { Schools } from './schools.ts'
import { readSharedParts } from './shared-parts.ts'

export interface SchoolsServices {
  readonly schools: Schools
  readonly schoolList: SchoolList
  readonly openSchools: OpenSchools
  readonly reach: Reach
  readonly reader: PatientReader
  readonly store: StoreOptions
  readonly leftLying: LeftLying
  readonly desk: Desk
  readonly capabilities: { readonly pickFolder: boolean }
  readonly listed: Listed
}

export const schoolsHandlers = ({
  openSchools,
  schools,
  schoolList,
  reach,
  reader,
  store,
  leftLying,
  desk,
  capabilities,
  listed
}: SchoolsServices): HandlersOf<typeof schoolsRequests> => ({
  'schools.list': async () => ok(await schoolList.read()),
  'schools.create': async (identity) => listed(await schools.create(identity)),
  'schools.copy': ({ schoolId, ...wish }) =>
    reach.folder(schoolId, async (folder) => {
      const open = openSchools.find(schoolId)
      const school =
        open === undefined ? await reader.in(folder)(() => schoolOnDisk(folder, store)) : schoolInMemory(open)
      return school.ok ? listed(await schools.beginWith(school.value, wish)) : school
    }),
  'schools.example': async ({ kind }) => listed(await schools.example(kind)),
  'schools.pick': async () => {
    if (!capabilities.pickFolder) return failed(problem('not-here'))
    const folder = await desk.pick('school-folder')
    return folder === null ? ok(null) : listed(await schools.add(folder))
  },
  'schools.forget': async ({ schoolId }) => {
    const forgotten = await schools.forget(schoolId)
    if (forgotten.ok) await leftLying.forget(schoolId)
    return listed(forgotten)
  },
  'schools.shared': ({ schoolId }) =>
    reach.folder(schoolId, (folder) => reader.in(folder)(() => readSharedParts(folder, store)))
})
