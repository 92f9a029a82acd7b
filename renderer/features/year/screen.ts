// This school year's round: talks, MR, decision.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

export const year: ScreenEntry<'year'> = {
  name: 'year',
  path: 'dit-schooljaar',
  title: 'Dit schooljaar',
  inRail: { name: 'year' },
  screenOf: (field) => (/^round(?![a-z])/iu.test(field) ? { name: 'year' } : undefined),
  component: later(() => import('./year.tsx'))
}
