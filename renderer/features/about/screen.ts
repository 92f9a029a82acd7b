// About the program, with a school open.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly about: NoNeeds
  }
}

export const about: ScreenEntry<'about'> = {
  name: 'about',
  path: 'over',
  title: 'Over SOP-wijzer',
  inRail: 90,
  atFoot: true,
  screenOf: noFields,
  component: later(() => import('./about.tsx'))
}
