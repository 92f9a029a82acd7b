// Giving days to her calendar: the school remembers first what is given, then the host writes the file and it opens. When the file cannot be written a
// number was skipped, and nothing is wrong.
import type { PlacedFile } from '#shared/contract/contract.ts'
import { nextCalendar } from '#shared/planning/calendar.ts'
import { rememberCalendar } from '#shared/school/planning-edits.ts'
import { catalogue } from '../../session/content.ts'
import { ask, useHost } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { allSent, editForGood, useSchoolState } from '../../session/school-store.ts'

const NOT_SENT =
  'Uw laatste tekst is nog niet opgeslagen. Daarom is er geen bestand voor uw agenda gemaakt. Bovenaan het scherm staat wat u kunt doen.'

export type Given =
  | { readonly kind: 'made'; readonly file: PlacedFile }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly words: string }

/** @param only the id of one deadline; undefined for all that go into her calendar */
export async function give(only?: string): Promise<Given> {
  const { state } = useSchoolState.getState()
  const { today } = useHost.getState()
  if (state.kind !== 'open' || today === null) return { kind: 'nothing' }
  // Where this window only reads, what was given before is told as it was.
  editForGood(rememberCalendar(nextCalendar(state.school, catalogue, today, newId, only)))
  if (!(await allSent())) return { kind: 'failed', words: NOT_SENT }
  const answer = await ask('documents.calendar', { schoolId: state.schoolId, deadline: only ?? null })
  if (!answer.ok) return { kind: 'failed', words: answer.problem.message }
  if (answer.value === null) return { kind: 'nothing' }
  const { hello } = useHost.getState()
  if (hello?.capabilities.openPlaces === true) await ask('documents.open', { documentId: answer.value.documentId })
  return { kind: 'made', file: answer.value }
}
