// What the school delivers to its partnership (SWV).
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly delivery: NoNeeds
  }
}

export const delivery: ScreenEntry<'delivery'> = {
  name: 'delivery',
  path: 'levering',
  title: 'Levering aan het samenwerkingsverband',
  inRail: { name: 'documents' },
  screenOf: (field) => (field.startsWith('delivery.') ? { name: 'delivery' } : undefined),
  component: later(() => import('./delivery.tsx'))
}
