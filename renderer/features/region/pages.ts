// The pages of a region: each says once where it stands in the address and in the rail. What it needs to know stands behind it in the address.
import type { ComponentType } from 'react'
import type { RegionKind } from '#shared/region/region.ts'
import { later } from '../../session/later.ts'
import { presentRoute, type Route } from '../../session/route.ts'

/** What stands in the address behind the word of the page. Anyone may type an address: it may be anything, or too little. */
export interface PageProps {
  readonly parts: readonly string[]
}

interface RegionPage {
  /** In the address. */
  readonly path: string
  /** In the rail and in a sentence. */
  readonly title: string
  /** Another page, whose place in the rail is marked while this one shows. */
  readonly within?: string
  /** In the rail of regions of this kind alone. */
  readonly only?: RegionKind
  readonly component: ComponentType<PageProps>
}

/** In the order of the rail. */
export const regionPages = {
  'region-overview': {
    path: 'overzicht',
    title: 'Overzicht',
    component: later(() => import('./overview.tsx'))
  },
  'region-coverage': {
    path: 'dekking',
    title: 'Dekking',
    component: later(() => import('./coverage.tsx'))
  },
  'region-area': {
    path: 'kring',
    title: 'Kring of plaats',
    within: 'region-coverage',
    component: later(() => import('./area.tsx'))
  },
  'region-need': {
    path: 'hulpvraag',
    title: 'Hulpvraag',
    within: 'region-coverage',
    component: later(() => import('./need.tsx'))
  },
  'region-school': {
    path: 'school',
    title: 'School',
    within: 'region-overview',
    component: later(() => import('./school.tsx'))
  },
  'region-places': {
    path: 'afstanden',
    title: 'Afstanden',
    component: later(() => import('./places.tsx'))
  },
  'region-year': {
    path: 'stand',
    title: 'Stand van het jaar',
    only: 'board',
    component: later(() => import('./year-states.tsx'))
  },
  'region-agreements': {
    path: 'afspraken',
    title: 'Afspraken',
    component: later(() => import('./agreements.tsx'))
  },
  'region-wanted': {
    path: 'deskundigheid',
    title: 'Deskundigheid en scholing',
    component: later(() => import('./wanted.tsx'))
  },
  'region-changed': {
    path: 'sinds-vorig-jaar',
    title: 'Sinds vorig jaar',
    component: later(() => import('./changed.tsx'))
  },
  'region-questions': {
    path: 'vragen',
    title: 'Vragen van scholen',
    component: later(() => import('./questions.tsx'))
  },
  'region-files': {
    path: 'bestanden',
    title: 'Verslag en bestanden',
    component: later(() => import('./files.tsx'))
  },
  'region-settings': {
    path: 'instellingen',
    title: 'Instellingen',
    component: later(() => import('./settings.tsx'))
  }
} as const satisfies Record<string, RegionPage>

export type RegionPageName = keyof typeof regionPages
const names = Object.keys(regionPages) as readonly RegionPageName[]

export const FIRST_PAGE: RegionPageName = 'region-overview'

export const pageAt = ([path = '']: readonly string[]): RegionPageName =>
  names.find((name) => regionPages[name].path === path) ?? FIRST_PAGE

export const railPages = (kind: RegionKind): readonly { readonly name: RegionPageName; readonly title: string }[] =>
  names.flatMap((name) => {
    const page: RegionPage = regionPages[name]
    return page.within === undefined && (page.only ?? kind) === kind ? [{ name, title: page.title }] : []
  })

export function railPageOf(name: RegionPageName): string {
  const page: RegionPage = regionPages[name]
  return page.within ?? name
}

export const regionRoute = (regionId: string, name: RegionPageName, parts: readonly string[] = []): Route => ({
  name: 'region',
  regionId,
  parts: [regionPages[name].path, ...parts]
})

/** A page of the region that shows; the list of regions where none does. */
export function inRegion(name: RegionPageName, parts: readonly string[] = []): Route {
  const route = presentRoute()
  return route.name === 'region' ? regionRoute(route.regionId, name, parts) : { name: 'regions' }
}
