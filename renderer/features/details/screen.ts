// The school's own particulars, where its data lives, and earlier versions.
import type { ListId } from '#shared/school/lists.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly details: NoNeeds
  }
}

/** The lists that stand here. */
const lists: readonly ListId[] = ['locations', 'otherPartnerships', 'contacts', 'meetingDays', 'ownHolidays']
const HERE = new RegExp(`^(?:(?:identity|words|regulations)\\.|(?:${lists.join('|')})(?::|\\.list$))`, 'u')

export const details: ScreenEntry<'details'> = {
  name: 'details',
  path: 'gegevens',
  title: 'Gegevens',
  inRail: 80,
  screenOf: (field) => (HERE.test(field) ? { name: 'details' } : undefined),
  component: later(() => import('./details.tsx'))
}
