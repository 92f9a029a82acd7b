// The pages of a region: each says once where it stands in the address and in the rail. What it needs to know stands behind it in the address.
import type { ComponentType } from 'react'
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

export const railPages = (): readonly { readonly name: RegionPageName; readonly title: string }[] =>
  names.flatMap((name) => {
    const page: RegionPage = regionPages[name]
    return page.within === undefined ? [{ name, title: page.title }] : []
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
