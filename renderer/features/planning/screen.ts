// The planning: everything that has a day, and dates of her own.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

export const planning: ScreenEntry<'planning'> = {
  name: 'planning',
  path: 'planning',
  title: 'Planning',
  inRail: { name: 'planning' },
  screenOf: (field) => (/^(?:ownDates(?::|\.list$)|planning\.)/u.test(field) ? { name: 'planning' } : undefined),
  component: later(() => import('./planning.tsx'))
}
