// The first ten minutes of a new school.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

export const begin: ScreenEntry<'begin'> = {
  name: 'begin',
  path: 'begin',
  title: 'Begin',
  inRail: { name: 'overview' },
  screenOf: noFields,
  component: later(() => import('./begin.tsx'))
}
