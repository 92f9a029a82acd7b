// The first screen of a school; read with the window itself.
import { noFields, type ScreenEntry } from '../../session/screens.ts'
import { Overview } from './overview.tsx'

export const overview: ScreenEntry<'overview'> = {
  name: 'overview',
  path: 'overzicht',
  title: 'Overzicht',
  inRail: { name: 'overview' },
  screenOf: noFields,
  component: Overview
}
