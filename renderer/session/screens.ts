// What the window knows of its screens. Each says it once, in its own folder (features/<name>/screen.ts); the address, the rail,
// titles and links to a field ask here. Which screens there are: screen-list.ts.
import type { ComponentType } from 'react'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { NeedyName, Screen, ScreenName, ScreenNamed } from './screen-list.ts'

export { documentScreen, type Screen } from './screen-list.ts'

interface Facts<N extends ScreenName> {
  readonly name: N
  /** What stands in the address behind the school. Screens may share it: a section stands behind the profile. */
  readonly path: string
  /** In the rail and in a sentence. */
  readonly title: string | ((screen: ScreenNamed<N>, school: School, today: IsoDay) => string)
  /** In a sentence, of a page of a screen that has several; undefined for the one that the rail leads to. */
  readonly pageTitle?: (screen: ScreenNamed<N>) => string | undefined
  /**
   * Its own place in the rail, counted from the top in tens, so that another fits between. Or the screen that it belongs to: the place of that
   * one is marked while this one shows.
   */
  readonly inRail: number | Screen
  /** Its place in the rail is at the foot, apart from what is about the school. */
  readonly atFoot?: true
  /** The screen that shows a field, by its anchor; undefined when it stands elsewhere. */
  readonly screenOf: (field: string) => ScreenNamed<N> | undefined
  readonly component: ComponentType<ScreenNamed<N>>
}

/** What a screen needs to know, as further parts of the address. */
interface InAddress<N extends ScreenName> {
  readonly write: (screen: ScreenNamed<N>) => readonly string[]
  /** Undefined when the parts name no screen. Anyone may type an address: a part that cannot be read is empty. */
  readonly read: (parts: readonly string[]) => ScreenNamed<N> | undefined
}

export type ScreenEntry<N extends ScreenName> = Facts<N> &
  (N extends NeedyName ? { readonly parts: InAddress<N> } : { readonly parts?: undefined })

/** For a screen without fields that a link goes to. */
export const noFields = (): undefined => undefined

/** An entry of which is not known whose it is. It is only ever asked about its own screen. */
export type AnyEntry = Facts<ScreenName> & { readonly parts?: InAddress<ScreenName> | undefined }

let known: readonly AnyEntry[] = []

/** Told once, before anything is shown. Throws when two say that they are the same screen, or have the same place in the rail. */
export function tellScreens(entries: readonly AnyEntry[]): void {
  for (const fact of ['name', 'inRail'] as const) {
    const said = entries.map((entry) => entry[fact]).filter((value) => typeof value !== 'object')
    const twice = said.find((value, at) => said.indexOf(value) < at)
    if (twice !== undefined) throw new Error(`two screens have ${twice} as their ${fact}`)
  }
  known = entries
}

const entryOf = ({ name }: Screen): AnyEntry => {
  const entry = known.find((candidate) => candidate.name === name)
  if (entry === undefined) throw new Error(`the screen ${name} did not say what it is`)
  return entry
}

export const componentOf = (screen: Screen): ComponentType<Screen> => entryOf(screen).component

/** The address of a screen, behind that of its school. */
export function pathOf(screen: Screen): string {
  const { path, parts } = entryOf(screen)
  return [path, ...(parts?.write(screen) ?? []).map(encodeURIComponent)].join('/')
}

/** The screen at this address; undefined when there is none. What is too much in it is let be. */
export function screenAt(path: string, parts: readonly string[]): Screen | undefined {
  const there = known.filter((entry) => entry.path === path)
  const plain = there.find((entry) => entry.parts === undefined)
  const named = there.map((entry) => entry.parts?.read(parts)).find((screen) => screen !== undefined)
  return named ?? (plain === undefined ? undefined : ({ name: plain.name } as Screen))
}

/** What a screen is called, in the school's own words. */
export function nameOfScreen(screen: Screen, school: School, today: IsoDay): string {
  const { title, pageTitle } = entryOf(screen)
  const ofPage = pageTitle?.(screen)
  if (ofPage !== undefined) return ofPage
  return typeof title === 'string' ? title : title(screen, school, today)
}

/** On which screens a field of the school stands, by its anchor: on one, or on none that a link goes to. */
export const screensOfField = (field: string): readonly Screen[] =>
  known.map((entry) => entry.screenOf(field)).filter((screen) => screen !== undefined)

/** Undefined for an anchor that no screen has. */
export const screenOfField = (field: string): Screen | undefined => screensOfField(field)[0]

export interface RailPlace {
  readonly screen: Screen
  readonly title: string
  readonly atFoot: boolean
}

/** The places of the rail, in their order. */
export const railPlaces = (): readonly RailPlace[] =>
  known
    .flatMap(({ name, title, inRail, atFoot = false }) =>
      typeof inRail === 'number' && typeof title === 'string'
        ? [{ at: inRail, screen: { name } as Screen, title, atFoot }]
        : []
    )
    .toSorted((one, other) => one.at - other.at)

export function railPlaceOf(screen: Screen): ScreenName {
  const { name, inRail } = entryOf(screen)
  return typeof inRail === 'number' ? name : inRail.name
}
