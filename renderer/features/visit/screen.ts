// A visit of colleagues of other schools, and those of earlier years.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly visit: NoNeeds
  }
}

export const visit: ScreenEntry<'visit'> = {
  name: 'visit',
  path: 'bezoek-van-collegas',
  title: 'Bezoek van collega’s',
  inRail: { name: 'scans' },
  screenOf: (field) => (field.startsWith('visit:') ? { name: 'visit' } : undefined),
  component: later(() => import('./visit.tsx'))
}
