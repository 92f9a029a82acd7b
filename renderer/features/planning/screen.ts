// The planning: everything that has a day, and dates of her own.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly planning: NoNeeds
  }
}

/** Her own dates, and what she said of any date. */
const HERE =
  /^(?:ownDates(?::|\.list$)|(?:snoozed|switched-off|done-outside|lead|calendar):|workDays(?:$|\.)|inCalendar$|planning\.)/u

export const planning: ScreenEntry<'planning'> = {
  name: 'planning',
  path: 'planning',
  title: 'Planning',
  inRail: 60,
  screenOf: (field) => (HERE.test(field) ? { name: 'planning' } : undefined),
  component: later(() => import('./planning.tsx'))
}
