// Recording the decision: what the host holds is frozen first, and only then the school says that it is adopted. What goes
// wrong changes nothing.
import { parseDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { readyToAdopt } from '#shared/law/readiness.ts'
import { asWorkedAtRound, offerYearByCalendar } from '#shared/school/current-offer.ts'
import { recordAdoption, type RoundKey } from '#shared/school/round-edits.ts'
import type { Round, School } from '#shared/school/school.ts'
import { typedDay, typedSchoolYear } from '#shared/typed-day.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { ask, useHost } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToPlace, type Place } from '../../session/place.ts'
import { presentRoute, type Route } from '../../session/route.ts'
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
  const asked = presentRoute()
  if (!(await allSent())) return NOT_SENT
  const day = readyDay(schoolId, key)
  if (day === undefined) return NOT_READY
  const answer = await ask('versions.freeze', { schoolId, day, roundId: key.id })
  if (!answer.ok) return answer.problem.message
  const route = inItsYear(asked, key)
  const place = (field: string): Place => ({ route, field, caret: null })
  const { versionId } = answer.value
  if (openNow(schoolId) !== undefined)
    edit(recordAdoption(key, versionId, newId()), {
      before: place(RECORD),
      after: place(RECORDED)
    })
  const school = openNow(schoolId)?.school
  if (school === undefined || adoptionOf(school, key)?.version !== versionId) return NOT_RECORDED
  if (presentRoute() === asked) goToPlace(place(RECORDED))
  announce(adoptedSentence({ version: versionId, day }))
  return undefined
}

const adoptionOf = ({ rounds }: School, { id }: RoundKey): Round['adoption'] | undefined =>
  rounds.find((round) => round.id === id)?.adoption

/** Recorded late, it is not what is worked at any more: then its year stands in the address. */
function inItsYear(route: Route, key: RoundKey): Route {
  const schoolYear = typedSchoolYear(key.schoolYear)
  const { today } = useHost.getState()
  if (route.name !== 'school' || today === null || schoolYear === undefined) return route
  // Of a decision in between the address says so already.
  if (route.screen.name === 'year' && route.screen.round !== undefined) return route
  return schoolYear === offerYearByCalendar(today)
    ? route
    : { ...route, screen: { name: 'year', schoolYear, step: 'adoption' } }
}

/** The day of the decision, when nothing is missing in the school as it is at this moment. */
function readyDay(schoolId: string, key: RoundKey): ReturnType<typeof parseDay> {
  const open = openNow(schoolId)
  const { today } = useHost.getState()
  if (open === undefined || today === null) return undefined
  if (!readyToAdopt(missing(asWorkedAtRound(open.school, key.id, today), catalogue, today)).ready) return undefined
  return typedDay(adoptionOf(open.school, key)?.day ?? '')
}

function openNow(schoolId: string): OpenState | undefined {
  const { state } = useSchoolState.getState()
  return state.kind === 'open' && state.schoolId === schoolId ? state : undefined
}
