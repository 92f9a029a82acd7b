// One school: opening, writing, saving.
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { schoolRequests } from '#shared/contract/school.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Desk } from '../machine/types.ts'
import type { NewFolders } from './new-folders.ts'
import type { OpenSchools } from './open-schools.ts'
import type { Reach } from './reach.ts'
import { remarkOn, view } from './views.ts'

export interface SchoolServices {
  readonly openSchools: OpenSchools
  readonly reach: Reach
  readonly newFolders: NewFolders
  readonly desk: Desk
}

export const schoolHandlers = ({
  openSchools,
  reach,
  newFolders,
  desk
}: SchoolServices): HandlersOf<typeof schoolRequests> => ({
  'school.open': ({ schoolId }, viewer) => openSchools.enter(schoolId, viewer),
  'school.read': ({ schoolId }) =>
    reach.open(schoolId, (school) =>
      ok({ school: school.value, revision: school.currentRevision, remark: remarkOn(school) })
    ),
  'school.close': async ({ schoolId }, viewer) => {
    await openSchools.leave(schoolId, viewer.id)
    return ok(null)
  },
  'school.takeOver': ({ schoolId }, viewer) => openSchools.takeOver(schoolId, viewer),
  'school.edit': ({ schoolId, base, patches }, viewer) =>
    reach.open(schoolId, (school) => school.edit(viewer.id, base, patches)),
  'school.save': ({ schoolId }) => reach.open(schoolId, async (school) => ok(await school.save())),
  'school.saveCopy': ({ schoolId }) =>
    newFolders.copyElsewhere(() => reach.open(schoolId, (school) => ok(school.value))),
  'school.erasePerson': ({ schoolId, personId }, viewer) =>
    reach.open(schoolId, async (school) => {
      const erased = await school.erasePerson(viewer.id, personId)
      return erased.ok ? ok({ ...erased.value, opened: view(school, viewer.id) }) : erased
    }),
  'school.showPlace': ({ schoolId }) =>
    reach.folder(schoolId, async (folder) =>
      (await desk.openPath(folder)) ? ok(null) : failed(problem('folder-gone'))
    )
})
