// Admission: what the school can offer of what is asked, and what a teacher can do. The address says only that this screen shows.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly admission: NoNeeds
  }
}

export const admission: ScreenEntry<'admission'> = {
  name: 'admission',
  path: 'toelating',
  title: 'Toelating',
  inRail: 45,
  screenOf: noFields,
  component: later(() => import('./admission.tsx'))
}
