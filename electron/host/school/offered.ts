// What is held from an earlier time, offered with the school that it is of.
import { isDeepStrictEqual } from 'node:util'
import type { HeldFile, Recovery } from '../own-folder/recovery.ts'
import type { OpenSchool } from './open-school.ts'
import { heldWork } from './views.ts'

/** For who may write. What stands in the school by now is needed no longer, and goes. */
export async function offerHeld(school: OpenSchool, recovery: Recovery): Promise<void> {
  const found = (await recovery.of(school.id)).filter(({ id }) => id !== school.heldId)
  const isThere = (held: HeldFile): boolean => held.school !== null && isDeepStrictEqual(held.school, school.value)
  for (const held of found.filter(isThere)) await recovery.erase(school.id, held.id)
  school.offered = found.filter((held) => !isThere(held)).map(heldWork)
}
