// What other programs and other computers write in the folder of a school that is open.
import type { outsideRequests } from '#shared/contract/outside.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { LeftLying } from '../own-folder/left-lying.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import type { Reach } from '../school/reach.ts'
import { copiesBeside, letLie, putCopyAside, readCopy } from './copies-beside.ts'

export interface OutsideServices {
  readonly openSchools: OpenSchools
  readonly reach: Reach
  readonly leftLying: LeftLying
}

export const outsideHandlers = ({
  openSchools,
  reach,
  leftLying
}: OutsideServices): HandlersOf<typeof outsideRequests> => ({
  'school.look': ({ schoolId }) =>
    reach.open(schoolId, async (school) => {
      await school.look()
      return copiesBeside(school, leftLying)
    }),
  'school.resolve': ({ schoolId, keep }, viewer) => openSchools.resolve(schoolId, keep, viewer),
  'school.readCopy': ({ schoolId, copyId }) => reach.open(schoolId, (school) => readCopy(school, copyId)),
  'school.letCopiesLie': ({ schoolId, copyIds }) =>
    reach.open(schoolId, (school) => letLie(school, copyIds, leftLying)),
  'school.putCopyAside': ({ schoolId, copyId }, viewer) =>
    reach.open(schoolId, (school) => putCopyAside(school, copyId, viewer))
})
