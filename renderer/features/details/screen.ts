// The school's own particulars, where its data lives, and earlier versions.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

export const details: ScreenEntry<'details'> = {
  name: 'details',
  path: 'gegevens',
  title: 'Gegevens',
  inRail: { name: 'details' },
  screenOf: (field) =>
    /^(?:(?:identity|words|regulations)\.|(?:meetingDays|ownHolidays)(?::|\.list$))/u.test(field)
      ? { name: 'details' }
      : undefined,
  component: later(() => import('./details.tsx'))
}
