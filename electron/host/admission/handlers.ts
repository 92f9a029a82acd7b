// Admission: the bundle of other schools, the sheet for a talk as Word, and the page for teachers.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { admissionRequests, BundleTaken } from '#shared/contract/admission.ts'
import { problem } from '#shared/contract/problems.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Desk } from '../machine/types.ts'
import type { Reach } from '../school/reach.ts'
import type { KeptBundle } from './kept-bundle.ts'
import type { Sheets } from './sheets.ts'
import type { TeachersPages } from './teachers-page.ts'

export interface AdmissionServices {
  readonly keptBundle: KeptBundle
  readonly sheets: Sheets
  readonly teachersPages: TeachersPages
  readonly reach: Reach
  readonly desk: Desk
  readonly capabilities: { readonly pickFolder: boolean }
}

export const admissionHandlers = ({
  keptBundle,
  sheets,
  teachersPages,
  reach,
  desk,
  capabilities
}: AdmissionServices): HandlersOf<typeof admissionRequests> => ({
  'admission.bundle': ({ schoolId }) => reach.answering(schoolId, async (school) => ok(await keptBundle.there(school))),
  'admission.pickBundle': ({ schoolId }, viewer) =>
    reach.answering(schoolId, async (school): Promise<Answer<BundleTaken | null>> => {
      if (!capabilities.pickFolder) return failed(problem('not-here'))
      const file = await desk.pick('bundle')
      return file === null ? ok(null) : keptBundle.takeFile(school, viewer, file)
    }),
  'admission.takeBundle': ({ schoolId, fileName, text }, viewer) =>
    reach.answering(schoolId, (school) => keptBundle.takeText(school, viewer, fileName, text)),
  'admission.saveSheet': ({ schoolId, ...asked }) => reach.answering(schoolId, (school) => sheets.save(school, asked)),
  'admission.teachersPage': ({ schoolId }) => reach.answering(schoolId, (school) => teachersPages.make(school))
})
