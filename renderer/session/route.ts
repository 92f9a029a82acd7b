// Which screen shows, kept in the address after "#", so that back, forward and F5 in a browser do what one expects.
import { create } from 'zustand'
import { pathOf, screenAt, type Screen } from './screens.ts'

export type Route =
  | { readonly name: 'start' }
  /** About the program, with no school open. */
  | { readonly name: 'about' }
  | { readonly name: 'school'; readonly schoolId: string; readonly screen: Screen }
  /** The regions of this computer. */
  | { readonly name: 'regions' }
  /** `parts`: which page of it, as features/region/pages.ts reads it; none for the first one. */
  | { readonly name: 'region'; readonly regionId: string; readonly parts: readonly string[] }

export const START: Route = { name: 'start' }
/** About the program, with no school open. */
export const ABOUT: Route = { name: 'about' }
const ABOUT_PATH = 'over'
export const REGIONS: Route = { name: 'regions' }
const REGIONS_PATH = 'regios'
const REGION_PATH = 'regio'

export function addressOf(route: Route): string {
  if (route.name === 'start') return '#/'
  if (route.name === 'about') return `#/${ABOUT_PATH}`
  if (route.name === 'regions') return `#/${REGIONS_PATH}`
  if (route.name === 'region')
    return ['#', REGION_PATH, ...[route.regionId, ...route.parts].map(encodeURIComponent)].join('/')
  return `#/school/${encodeURIComponent(route.schoolId)}/${pathOf(route.screen)}`
}

/** The route of an address; what is not known leads to the start, or to the overview of the school. */
export function routeOf(address: string): Route {
  const [, place, id, path, ...parts] = address.split('/')
  if (place === ABOUT_PATH) return ABOUT
  if (place === REGIONS_PATH) return REGIONS
  if (place === REGION_PATH) return regionAt(decoded(id ?? ''), path === undefined ? [] : [path, ...parts].map(decoded))
  const schoolId = place === 'school' ? decoded(id ?? '') : ''
  if (schoolId === '') return START
  return { name: 'school', schoolId, screen: screenAt(path ?? '', parts.map(decoded)) ?? { name: 'overview' } }
}

const regionAt = (regionId: string, parts: readonly string[]): Route =>
  regionId === '' ? REGIONS : { name: 'region', regionId, parts }

/** Empty when it cannot be read: anyone may type an address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

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
