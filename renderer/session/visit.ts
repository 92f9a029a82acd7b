// Opens the school that the address asks for and closes the one before. A school with words that the host does not have yet
// is not left: the window goes back to it and says so.
import { announce } from './announce.ts'
import { useHost } from './host.ts'
import { goToPlace } from './place.ts'
import { presentRoute, useRoute, type Route } from './route.ts'
import { closeSchool, openSchool, useSchoolState } from './school-store.ts'

/** The last screen of a school that was shown. */
let lastScreen: Extract<Route, { name: 'school' }> | undefined

export const rememberScreens = (): (() => void) =>
  useRoute.subscribe((_, { route }) => {
    if (route.name === 'school') lastScreen = route
  })

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
