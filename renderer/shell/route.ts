// Which screen shows, kept in the address after "#", so that back, forward and F5 in a browser do what one expects.
import { create } from 'zustand'
import type { SectionId } from '#shared/school/school.ts'

export type Screen =
  /** The first ten minutes of a new school. */
  | { readonly name: 'begin' }
  | { readonly name: 'overview' }
  | { readonly name: 'profile' }
  | { readonly name: 'section'; readonly section: SectionId }
  | { readonly name: 'year' }
  | { readonly name: 'documents' }
  | { readonly name: 'details' }

export type Route = { readonly name: 'start' } | { readonly name: 'school'; readonly schoolId: string; readonly screen: Screen }

export const START: Route = { name: 'start' }

const screenPaths: Record<Exclude<Screen['name'], 'section'>, string> = {
  begin: 'begin',
  overview: 'overzicht',
  profile: 'profiel',
  year: 'dit-schooljaar',
  documents: 'documenten',
  details: 'gegevens'
}
export const sectionPaths: Record<SectionId, string> = {
  portrait: 'de-school',
  vision: 'visie',
  basicSupport: 'basisondersteuning',
  supportStructure: 'ondersteuningsstructuur',
  extraSupport: 'extra-ondersteuning',
  expertise: 'deskundigheid',
  facilities: 'voorzieningen',
  cooperation: 'samenwerking',
  limits: 'grenzen',
  parents: 'ouders',
  pupilsSay: 'inbreng-van-leerlingen',
  ambitions: 'ambities',
  training: 'scholing',
  coherence: 'samenhang',
  decision: 'besluitvorming'
}

export function addressOf(route: Route): string {
  if (route.name === 'start') return '#/'
  const { screen } = route
  const path = screen.name === 'section' ? `profiel/${sectionPaths[screen.section]}` : screenPaths[screen.name]
  return `#/school/${encodeURIComponent(route.schoolId)}/${path}`
}

/** The route of an address; what is not known leads to the start. */
export function routeOf(address: string): Route {
  const [, place, id, screen, section] = address.split('/')
  const schoolId = place === 'school' ? decoded(id ?? '') : ''
  return schoolId === '' ? START : { name: 'school', schoolId, screen: screenOf(screen, section) }
}

/** Empty when it cannot be read: anyone may type an address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function screenOf(path: string | undefined, section: string | undefined): Screen {
  const ofSection = keyOf(sectionPaths, section)
  if (path === screenPaths.profile && ofSection !== undefined) return { name: 'section', section: ofSection }
  return { name: keyOf(screenPaths, path) ?? 'overview' }
}

const keyOf = <K extends string>(paths: Readonly<Record<K, string>>, path: string | undefined): K | undefined =>
  (Object.keys(paths) as K[]).find((key) => paths[key] === path)

export const useRoute = create<{ readonly route: Route }>(() => ({ route: START }))

export const presentRoute = (): Route => useRoute.getState().route

/** Shows a route. Going where one is already does nothing. */
export function go(route: Route): void {
  const address = addressOf(route)
  if (address === addressOf(presentRoute())) return
  useRoute.setState({ route })
  location.hash = address
}

/** Another screen of the school that is open. */
export function goTo(screen: Screen): void {
  const route = presentRoute()
  if (route.name === 'school') go({ ...route, screen })
}

export function followAddress(): () => void {
  follow()
  addEventListener('hashchange', follow)
  return () => removeEventListener('hashchange', follow)
}

function follow(): void {
  const route = routeOf(location.hash)
  if (addressOf(route) !== addressOf(presentRoute())) useRoute.setState({ route })
}
