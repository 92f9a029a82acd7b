// What the school offers of what pupils may need.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly needs: NoNeeds
  }
}

export const needs: ScreenEntry<'needs'> = {
  name: 'needs',
  path: 'hulpvragen',
  title: 'Hulpvragen',
  inRail: { name: 'profile' },
  screenOf: (field) => (field.startsWith('need:') ? { name: 'needs' } : undefined),
  component: later(() => import('./needs.tsx'))
}
