// Every screen of a school, in the order of the rail. What each is, it says itself (features/<name>/screen.ts).
import type { DocumentPath } from '#shared/documents/kinds/index.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import type { SectionId } from '#shared/school/school.ts'

export const screenNames = [
  'overview',
  'begin',
  'profile',
  'section',
  'team',
  'training',
  'year',
  'planning',
  'visit',
  'rhythms',
  'documents',
  'document',
  'details',
  'about'
] as const

export type ScreenName = (typeof screenNames)[number]

/** What a screen needs to know to be shown; one that is not named here needs to know nothing. */
interface Needs {
  readonly section: { readonly section: SectionId }
  /** Neither a year nor a round: the offer that is worked at. `round`: a decision between two years. `step` absent: the list of its tasks. */
  readonly year: { readonly schoolYear?: SchoolYear; readonly round?: string; readonly step?: StepId }
  /**
   * `path`: its kind, by its place in the address; one that no kind has leads to the list. The kinds themselves are no part of the
   * first screen. `version`: the adopted version that it is made from; null: what suits this moment.
   */
  readonly document: { readonly path: string; readonly version: string | null }
}

export type ScreenNamed<N extends ScreenName> = N extends keyof Needs
  ? { readonly name: N } & Needs[N]
  : { readonly name: N }

export type Screen = { [N in ScreenName]: ScreenNamed<N> }[ScreenName]

/** Screens whose name alone does not say what they show. */
export type NeedyName = keyof Needs

/** The screen of a document. */
export const documentScreen = (path: DocumentPath, version: string | null = null): Screen => ({
  name: 'document',
  path,
  version
})
