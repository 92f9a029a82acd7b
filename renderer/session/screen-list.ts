// Every screen of a school, with what it needs to know to be shown. Each adds itself, and says what it is (features/<name>/screen.ts).
import type { DocumentPath } from '#shared/documents/kinds/index.ts'

/** By its name. */
// oxlint-disable-next-line typescript/no-empty-object-type -- screens add themselves to it
export interface Screens {}

/** Its name alone says what a screen shows. */
export type NoNeeds = unknown

export type ScreenName = keyof Screens

export type ScreenNamed<N extends ScreenName> = N extends ScreenName ? { readonly name: N } & Screens[N] : never

export type Screen = { [N in ScreenName]: ScreenNamed<N> }[ScreenName]

/** Screens whose name alone does not say what they show. */
export type NeedyName = { [N in ScreenName]: NoNeeds extends Screens[N] ? never : N }[ScreenName]

/** The screen of a document. */
export const documentScreen = (path: DocumentPath, version: string | null = null, round?: string): Screen => ({
  name: 'document',
  path,
  version,
  ...(round !== undefined && { round })
})
