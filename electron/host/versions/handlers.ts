// Profiles as they were adopted.
import type { versionsRequests } from '#shared/contract/versions.ts'
import { isoDay } from '#shared/day.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Reach } from '../school/reach.ts'
import type { Versions } from './versions.ts'

export interface VersionsServices {
  readonly versions: Versions
  readonly reach: Reach
}

export const versionsHandlers = ({ versions, reach }: VersionsServices): HandlersOf<typeof versionsRequests> => ({
  'versions.list': ({ schoolId }) => reach.folder(schoolId, (folder) => versions.list(folder)),
  'versions.freeze': ({ schoolId, day }, viewer) =>
    reach.open(schoolId, (school) => versions.freeze(school, isoDay(day), viewer)),
  'versions.read': ({ schoolId, versionId }) => reach.folder(schoolId, (folder) => versions.read(folder, versionId))
})
