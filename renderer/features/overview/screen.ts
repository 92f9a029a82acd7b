// "Vandaag": the first screen of a school; it only shows. Read with the window itself.
import { noFields, type ScreenEntry } from '../../session/screens.ts'
import { Overview } from './overview.tsx'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly overview: NoNeeds
  }
}

export const overview: ScreenEntry<'overview'> = {
  name: 'overview',
  path: 'vandaag',
  title: 'Vandaag',
  inRail: 10,
  screenOf: noFields,
  component: Overview
}
