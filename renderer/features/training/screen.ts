// Ambitions, and the training plan with its money.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly training: NoNeeds
  }
}

export const training: ScreenEntry<'training'> = {
  name: 'training',
  path: 'scholing-en-ambities',
  title: 'Scholing',
  inRail: 40,
  screenOf: (field) => (/^(?:ambitions|training|budgets):|^norms\./iu.test(field) ? { name: 'training' } : undefined),
  component: later(() => import('./training.tsx'))
}
