// Copies that a sync program left beside a school, for the windows: told by their date, read to be looked at, moved out of the way.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { CopyBeside } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { writeDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { SyncCopy } from '../../store/types.ts'
import type { LeftLying } from '../own-folder/left-lying.ts'
import type { OpenSchool } from '../school/open-school.ts'
import { localDay } from '../machine/system.ts'
import type { Viewer } from '../asking/viewer.ts'

/** None for a school of a newer version: nothing of it is touched. */
export async function copiesBeside(
  school: OpenSchool,
  leftLying: LeftLying
): Promise<Answer<{ copies: readonly CopyBeside[] }>> {
  if (school.openStore === null) return ok({ copies: [] })
  const found = await school.inFolder(async (store) => ok(await store.syncCopies(school.value.id)))
  if (!found.ok) return found
  const left = await leftLying.among(school.id, found.value)
  return ok({ copies: found.value.map((copy) => asTold(copy, left.has(copy.id))) })
}

/** They are not asked about any more, until they change. */
export async function letLie(
  school: OpenSchool,
  copyIds: readonly string[],
  leftLying: LeftLying
): Promise<Answer<null>> {
  const found = await school.inFolder(async (store) => ok(await store.syncCopies(school.value.id)))
  if (!found.ok) return found
  const chosen = found.value.filter(({ id }) => copyIds.includes(id))
  await leftLying.add(school.id, chosen, found.value)
  return ok(null)
}

export async function readCopy(school: OpenSchool, copyId: string): Promise<Answer<{ school: School }>> {
  if (school.openStore === null) return failed(problem('unknown-copy'))
  return school.inFolder(async (store) => {
    const copy = await store.findCopy(copyId, school.value.id)
    return copy === undefined ? failed(problem('unknown-copy')) : ok({ school: copy.value })
  })
}

/** Only for a window that may write. */
export async function putCopyAside(school: OpenSchool, copyId: string, viewer: Viewer): Promise<Answer<null>> {
  if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
  return school.inFolder(async (store) => {
    const copy = await store.findCopy(copyId, school.value.id)
    if (copy === undefined) return failed(problem('unknown-copy'))
    const moved = await store.putAside(copy)
    return moved.ok ? ok(null) : failed(problem('not-moved'))
  })
}

const asTold = ({ id, fileName, changedAt, dayInName, value }: SyncCopy, leftLying: boolean): CopyBeside => ({
  id,
  label: writeDay(dayInName ?? localDay(new Date(changedAt))),
  fileName,
  schoolName: value.identity.name,
  leftLying
})
