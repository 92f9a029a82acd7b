// Work of an earlier time that could not be written to its school: read, put in its place, thrown away.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { OpenedSchool } from '#shared/contract/opened.ts'
import { problem } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { Recovery } from '../own-folder/recovery.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import { view } from '../school/views.ts'

export class EarlierWork {
  constructor(
    private readonly openSchools: OpenSchools,
    private readonly recovery: Recovery
  ) {}

  async read(schoolId: string, heldId: string): Promise<Answer<School>> {
    const found = await this.recovery.read(schoolId, heldId)
    return found === undefined || found.school === null
      ? failed(problem(found?.state === 'newer' ? 'newer-version' : 'held-gone'))
      : ok(found.school)
  }

  /** Puts it in the place of the present value, which becomes a spare copy first. */
  async putBack(schoolId: string, heldId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.openSchools.inTurn(schoolId, async () => {
      const school = this.openSchools.find(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const held = await this.read(schoolId, heldId)
      if (!held.ok) return held
      const wrong = await school.putInPlace(held.value)
      if (wrong !== null) return failed(wrong)
      await this.erase(schoolId, heldId)
      return ok(view(school, viewer.id))
    })
  }

  /** Throws it away. */
  async drop(schoolId: string, heldId: string, viewer: Viewer): Promise<Answer<null>> {
    return this.openSchools.inTurn(schoolId, async () => {
      const school = this.openSchools.find(schoolId)
      if (school !== undefined && school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      // What is held now is not of an earlier time.
      if (school?.heldId === heldId) return failed(problem('held-gone'))
      return (await this.erase(schoolId, heldId)) ? ok(null) : failed(problem('write-failed'))
    })
  }

  /** False when it is still there. */
  private async erase(schoolId: string, heldId: string): Promise<boolean> {
    const isGone = await this.recovery.erase(schoolId, heldId)
    const school = this.openSchools.find(schoolId)
    if (isGone && school !== undefined) school.offered = school.offered.filter(({ id }) => id !== heldId)
    return isGone
  }
}
