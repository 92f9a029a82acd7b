// Which screen shows, kept in the address after "#", so that back, forward and F5 in a browser do what one expects.
import { create } from 'zustand'
import type { DocumentPath } from '#shared/documents/kinds/index.ts'
import type { SectionId } from '#shared/school/school.ts'

export type Screen =
  /** The first ten minutes of a new school. */
  | { readonly name: 'begin' }
  | { readonly name: 'overview' }
  | { readonly name: 'profile' }
  | { readonly name: 'section'; readonly section: SectionId }
  | { readonly name: 'team' }
  | { readonly name: 'training' }
  | { readonly name: 'year' }
  | { readonly name: 'documents' }
  /**
   * `path`: its kind, by its place in the address; one that no kind has leads to the list. The kinds themselves are no part of the first screen.
   * `version`: the adopted version that it is made from; null: what suits this moment.
   */
  | { readonly name: 'document'; readonly path: string; readonly version: string | null }
  | { readonly name: 'details' }

export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'school'; readonly schoolId: string; readonly screen: Screen }

export const START: Route = { name: 'start' }

const screenPaths: Record<Exclude<Screen['name'], 'section' | 'document'>, string> = {
  begin: 'begin',
  overview: 'overzicht',
  profile: 'profiel',
  team: 'wat-ons-team-kan',
  training: 'scholing-en-ambities',
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
/** The screen of a document. */
export const documentScreen = (path: DocumentPath, version: string | null = null): Screen => ({
  name: 'document',
  path,
  version
})

export function addressOf(route: Route): string {
  if (route.name === 'start') return '#/'
  return `#/school/${encodeURIComponent(route.schoolId)}/${pathOf(route.screen)}`
}

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'section':
      return `${screenPaths.profile}/${sectionPaths[screen.section]}`
    case 'document': {
      const path = `${screenPaths.documents}/${screen.path}`
      return screen.version === null ? path : `${path}/${encodeURIComponent(screen.version)}`
    }
    default:
      return screenPaths[screen.name]
  }
}

/** The route of an address; what is not known leads to the start. */
export function routeOf(address: string): Route {
  const [, place, id, screen, part, version] = address.split('/')
  const schoolId = place === 'school' ? decoded(id ?? '') : ''
  return schoolId === '' ? START : { name: 'school', schoolId, screen: screenOf(screen, part, decoded(version ?? '')) }
}

/** Empty when it cannot be read: anyone may type an address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function screenOf(path: string | undefined, part: string | undefined, version: string): Screen {
  const section = keyOf(sectionPaths, part)
  if (path === screenPaths.profile && section !== undefined) return { name: 'section', section }
  if (path === screenPaths.documents && part !== undefined && part !== '')
    return { name: 'document', path: part, version: version === '' ? null : version }
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
