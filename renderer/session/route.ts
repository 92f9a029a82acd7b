// Which screen shows, kept in the address after "#", so that back, forward and F5 in a browser do what one expects.
import { create } from 'zustand'
import type { DocumentKind } from '#shared/documents/outline.ts'
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
  /** `version`: the adopted version that it is made from; null: what suits this moment. */
  | { readonly name: 'document'; readonly kind: DocumentKind; readonly version: string | null }
  | { readonly name: 'details' }
  | { readonly name: 'about' }

export type Route =
  | { readonly name: 'start' }
  /** About the program, with no school open. */
  | { readonly name: 'about' }
  | { readonly name: 'school'; readonly schoolId: string; readonly screen: Screen }

export const START: Route = { name: 'start' }
export const ABOUT: Route = { name: 'about' }

const screenPaths: Record<Exclude<Screen['name'], 'section' | 'document'>, string> = {
  begin: 'begin',
  overview: 'overzicht',
  profile: 'profiel',
  team: 'wat-ons-team-kan',
  training: 'scholing-en-ambities',
  year: 'dit-schooljaar',
  documents: 'documenten',
  details: 'gegevens',
  about: 'over'
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
const documentPaths: Record<DocumentKind, string> = {
  sop: 'profiel',
  'mr-request': 'adviesaanvraag',
  'mr-reply': 'antwoordformulier',
  'adoption-decision': 'besluit',
  'board-note': 'oplegger',
  'guide-chapter': 'schoolgids',
  'parents-page': 'voor-ouders',
  'one-page': 'op-een-a4',
  'expertise-list': 'deskundigheid',
  'expertise-internal': 'deskundigheid-met-namen',
  'training-plan': 'scholingsplan',
  'training-staff': 'scholingsplan-pmr'
}

export function addressOf(route: Route): string {
  if (route.name === 'start') return '#/'
  if (route.name === 'about') return `#/${screenPaths.about}`
  return `#/school/${encodeURIComponent(route.schoolId)}/${pathOf(route.screen)}`
}

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'section':
      return `${screenPaths.profile}/${sectionPaths[screen.section]}`
    case 'document': {
      const path = `${screenPaths.documents}/${documentPaths[screen.kind]}`
      return screen.version === null ? path : `${path}/${encodeURIComponent(screen.version)}`
    }
    default:
      return screenPaths[screen.name]
  }
}

/** The route of an address; what is not known leads to the start. */
export function routeOf(address: string): Route {
  const [, place, id, screen, part, version] = address.split('/')
  if (place === screenPaths.about) return ABOUT
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
  const kind = keyOf(documentPaths, part)
  if (path === screenPaths.documents && kind !== undefined)
    return { name: 'document', kind, version: version === '' ? null : version }
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
