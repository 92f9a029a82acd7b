// Opens the school that the address asks for and closes the one before. A school with words that the host does not have yet
// is not left: the window goes back to it and says so.
import type { LeftAt } from '#shared/contract/program.ts'
import { announce } from './announce.ts'
import { ask, useHost } from './host.ts'
import { goToPlace } from './place.ts'
import { addressOf, presentRoute, routeOf, useRoute, type Route } from './route.ts'
import { closeSchool, openSchool, useSchoolState } from './school-store.ts'
import { pathOf } from './screens.ts'

/** The last screen of a school that was shown. */
let lastScreen: Extract<Route, { name: 'school' }> | undefined

/** Also for the next start of the program, as soon as its school is there. */
export function rememberScreens(): () => void {
  const forgetRoutes = useRoute.subscribe(({ route }, before) => {
    if (before.route.name === 'school') lastScreen = before.route
    if (route.name === 'school') tellScreen()
  })
  const forgetSchools = useSchoolState.subscribe(({ state }, before) => {
    if (state.kind === 'open' && before.state.kind !== 'open') tellScreen()
  })
  return () => {
    forgetRoutes()
    forgetSchools()
  }
}

function tellScreen(): void {
  const { state } = useSchoolState.getState()
  const route = presentRoute()
  if (route.name !== 'school' || state.kind !== 'open' || state.schoolId !== route.schoolId) return
  // Its answer says nothing: where it cannot be kept, the next start begins at the list.
  void ask('program.shows', { schoolId: route.schoolId, screen: pathOf(route.screen) })
}

/** The same of the page of a region that shows, which is open. */
export function tellPage(): void {
  const route = presentRoute()
  if (route.name !== 'region') return
  const screen = addressOf(route).slice(addressOf({ ...route, parts: [] }).length + 1)
  void ask('program.shows', { regionId: route.regionId, screen })
}

/** What is not known any more leads to the first screen of the school or the region. */
export function leftRoute(left: LeftAt): Route {
  if ('schoolId' in left) return routeOf(`#/school/${encodeURIComponent(left.schoolId)}/${left.screen}`)
  const region = addressOf({ name: 'region', regionId: left.regionId, parts: [] })
  return routeOf(left.screen === '' ? region : `${region}/${left.screen}`)
}

export async function visit(wanted: string | null): Promise<void> {
  const held = heldSchool()
  if (held === wanted) return
  if (held !== null && !(await closeSchool())) return stayWith(held)
  // Meanwhile the director may have gone on.
  if (wanted !== null && wanted === wantedSchool()) await openSchool(wanted)
}

export const saveBanner = 'save-banner'

/** Goes to a school whose work is not on disk, and to the banner that says what can be done. */
export function showUnsaved(schoolId: string): void {
  const route: Route =
    lastScreen?.schoolId === schoolId ? lastScreen : { name: 'school', schoolId, screen: { name: 'overview' } }
  goToPlace({ route: wantedSchool() === schoolId ? presentRoute() : route, field: saveBanner, caret: null })
}

function stayWith(schoolId: string): void {
  if (wantedSchool() === schoolId) return
  // The host that is gone may have said that this window can be closed.
  useHost.setState({ problem: null })
  showUnsaved(schoolId)
  announce('U blijft bij deze school: uw laatste tekst is nog niet opgeslagen.')
}

/** The school that was started with came along with the host's first answer. */
function heldSchool(): string | null {
  const { state } = useSchoolState.getState()
  return state.kind === 'none' ? null : state.schoolId
}

function wantedSchool(): string | null {
  const route = presentRoute()
  return route.name === 'school' ? route.schoolId : null
}
