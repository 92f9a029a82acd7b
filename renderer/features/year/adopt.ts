// Recording the decision: what the host holds is frozen first, and only then the school says that it is adopted. What goes
// wrong changes nothing.
import { parseDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { readyToAdopt } from '#shared/law/readiness.ts'
import { recordAdoption, type RoundKey } from '#shared/school/round-edits.ts'
import { roundFor, type Round } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { ask, useHost } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField, type Place } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import { allSent, edit, useSchoolState, type OpenState } from '../../session/school-store.ts'
import { RECORD, RECORDED } from '../../session/year-anchors.ts'
import { versionTitle } from '../../session/version-words.ts'

const NOT_SENT =
  'Uw laatste tekst is nog niet opgeslagen. Daarom is het besluit niet vastgelegd. Bovenaan het scherm staat wat u kunt doen.'
const NOT_READY = 'Er mist nog iets. Daarom is het besluit niet vastgelegd. Hierboven staat wat er eerst moet zijn.'
const NOT_RECORDED =
  'De versie is bewaard in de map versies. Het besluit zelf kon hier niet worden vastgelegd, want u kunt deze school nu alleen lezen.'

export const adoptedSentence = ({ version, day }: Pick<Round['adoption'], 'version' | 'day'>): string => {
  const known = typedDay(day)
  return `${known === undefined ? 'De versie' : versionTitle({ id: version, day: known })} is vastgelegd en bewaard in de map versies.`
}

/** Resolves with what went wrong, in words; undefined when the decision is recorded. */
export async function adopt(schoolId: string, key: RoundKey): Promise<string | undefined> {
  const route = presentRoute()
  if (!(await allSent())) return NOT_SENT
  const day = readyDay(schoolId, key)
  if (day === undefined) return NOT_READY
  const roundId = roundOf(schoolId, key)?.id
  const answer = await ask('versions.freeze', { schoolId, day, ...(roundId === undefined ? {} : { roundId }) })
  if (!answer.ok) return answer.problem.message
  const place = (field: string): Place => ({ route, field, caret: null })
  const { versionId } = answer.value
  if (openNow(schoolId) !== undefined)
    edit(recordAdoption(key, versionId, { sop: newId(), guide: newId() }), {
      before: place(RECORD),
      after: place(RECORDED)
    })
  if (roundOf(schoolId, key)?.adoption.version !== versionId) return NOT_RECORDED
  if (presentRoute() === route) goToField(RECORDED)
  announce(adoptedSentence({ version: versionId, day }))
  return undefined
}

/** The day of the decision, when nothing is missing in the school as it is at this moment. */
function readyDay(schoolId: string, key: RoundKey): ReturnType<typeof parseDay> {
  const open = openNow(schoolId)
  const { today } = useHost.getState()
  if (open === undefined || today === null || !readyToAdopt(missing(open.school, catalogue, today)).ready)
    return undefined
  return typedDay(roundOf(schoolId, key)?.adoption.day ?? '')
}

function roundOf(schoolId: string, { schoolYear }: RoundKey): Round | undefined {
  const school = openNow(schoolId)?.school
  return school === undefined ? undefined : roundFor(school, schoolYear)
}

function openNow(schoolId: string): OpenState | undefined {
  const { state } = useSchoolState.getState()
  return state.kind === 'open' && state.schoolId === schoolId ? state : undefined
}
