// The first ten minutes of a new school.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly begin: NoNeeds
  }
}

export const begin: ScreenEntry<'begin'> = {
  name: 'begin',
  path: 'begin',
  title: 'Begin',
  inRail: { name: 'overview' },
  screenOf: noFields,
  component: later(() => import('./begin.tsx'))
}
