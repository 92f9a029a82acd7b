// Profiles as they were adopted, and papers as they were sent.
import type { versionsRequests } from '#shared/contract/versions.ts'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Reach } from '../school/reach.ts'
import type { Versions } from './versions.ts'

export interface VersionsServices {
  readonly versions: Versions
  readonly reach: Reach
}

export const versionsHandlers = ({ versions, reach }: VersionsServices): HandlersOf<typeof versionsRequests> => ({
  'versions.list': ({ schoolId }) => reach.folder(schoolId, (folder) => versions.list(folder)),
  'versions.freeze': ({ schoolId, day, roundId }, viewer) =>
    reach.open(schoolId, (school) => versions.freezeAdopted(school, adoptedOn(isoDay(day), roundId), viewer)),
  'versions.freezeSent': ({ schoolId, day, recipient, roundId, step, documentIds }, viewer) =>
    reach.open(schoolId, (school) =>
      versions.freezeSent(
        school,
        { occasion: { kind: 'sent', day: isoDay(day), round: roundId, step, recipient }, documentIds },
        viewer
      )
    ),
  'versions.read': ({ schoolId, versionId }) => reach.folder(schoolId, (folder) => versions.read(folder, versionId))
})
