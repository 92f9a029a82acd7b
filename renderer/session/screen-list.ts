// Every screen of a school, in the order of the rail. What each is, it says itself (features/<name>/screen.ts).
import type { DocumentKind } from '#shared/documents/outline.ts'
import type { SectionId } from '#shared/school/school.ts'

export const screenNames = [
  'overview',
  'begin',
  'profile',
  'section',
  'team',
  'training',
  'year',
  'documents',
  'document',
  'details',
  'about'
] as const

export type ScreenName = (typeof screenNames)[number]

/** What a screen needs to know to be shown; one that is not named here needs to know nothing. */
interface Needs {
  readonly section: { readonly section: SectionId }
  /** `version`: the adopted version that it is made from; null: what suits this moment. */
  readonly document: { readonly kind: DocumentKind; readonly version: string | null }
}

export type ScreenNamed<N extends ScreenName> = N extends keyof Needs
  ? { readonly name: N } & Needs[N]
  : { readonly name: N }

export type Screen = { [N in ScreenName]: ScreenNamed<N> }[ScreenName]

/** Screens whose name alone does not say what they show. */
export type NeedyName = keyof Needs
