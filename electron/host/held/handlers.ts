// Work of an earlier time that was not written.
import { ok } from '#shared/contract/answer.ts'
import type { heldRequests } from '#shared/contract/held.ts'
import type { HandlersOf, Listed } from '../asking/handlers.ts'
import type { NewFolders } from '../school/new-folders.ts'
import type { EarlierWork } from './earlier-work.ts'

export interface HeldServices {
  readonly earlierWork: EarlierWork
  readonly newFolders: NewFolders
  readonly listed: Listed
}

export const heldHandlers = ({ earlierWork, newFolders, listed }: HeldServices): HandlersOf<typeof heldRequests> => ({
  'held.read': async ({ schoolId, heldId }) => {
    const held = await earlierWork.read(schoolId, heldId)
    return held.ok ? ok({ school: held.value }) : held
  },
  'held.putBack': async ({ schoolId, heldId }, viewer) => listed(await earlierWork.putBack(schoolId, heldId, viewer)),
  'held.saveCopy': ({ schoolId, heldId }) => newFolders.copyElsewhere(() => earlierWork.read(schoolId, heldId)),
  'held.drop': async ({ schoolId, heldId }, viewer) => listed(await earlierWork.drop(schoolId, heldId, viewer))
})
