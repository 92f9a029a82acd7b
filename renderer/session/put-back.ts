// Putting a spare copy, or a version that a sync program left, in the place of the school.
import { askOrTell, useHost } from './host.ts'
import { lookOutside } from './outside.ts'
import { allSent, take } from './school-store.ts'

/** True when it was put back; then `said` stands at the top. What was typed last belongs to the copy that is kept: while the host does not have it, nothing is put back. */
export async function putBack(schoolId: string, spareId: string, said: string): Promise<boolean> {
  if (!(await allSent())) return false
  const opened = await askOrTell('school.restore', { schoolId, spareId })
  if (opened === undefined) return false
  take(opened)
  useHost.setState({ notice: said })
  lookOutside()
  document.getElementById('page-title')?.focus()
  scrollTo(0, 0)
  return true
}
