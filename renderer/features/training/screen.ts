// Ambitions, and the training plan with its money.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

export const training: ScreenEntry<'training'> = {
  name: 'training',
  path: 'scholing-en-ambities',
  title: 'Scholing',
  inRail: { name: 'training' },
  screenOf: (field) => (/^(?:ambitions|training|budgets):|^norms\./iu.test(field) ? { name: 'training' } : undefined),
  component: later(() => import('./training.tsx'))
}
