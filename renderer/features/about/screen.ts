// About the program, with a school open.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

export const about: ScreenEntry<'about'> = {
  name: 'about',
  path: 'over',
  title: 'Over SOP-wijzer',
  inRail: { name: 'about' },
  atFoot: true,
  screenOf: noFields,
  component: later(() => import('./about.tsx'))
}
