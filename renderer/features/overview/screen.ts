// "Vandaag": the first screen of a school; it only shows. Read with the window itself.
import { noFields, type ScreenEntry } from '../../session/screens.ts'
import { Overview } from './overview.tsx'

export const overview: ScreenEntry<'overview'> = {
  name: 'overview',
  path: 'vandaag',
  title: 'Vandaag',
  inRail: { name: 'overview' },
  screenOf: noFields,
  component: Overview
}
