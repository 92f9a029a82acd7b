// The school's own particulars, where its data lives, and earlier versions.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

export const details: ScreenEntry<'details'> = {
  name: 'details',
  path: 'gegevens',
  title: 'Gegevens',
  inRail: { name: 'details' },
  screenOf: noFields,
  component: later(() => import('./details.tsx'))
}
