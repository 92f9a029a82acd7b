// The list to retype into a questionnaire of the partnership (SWV), and the list of the partnership itself.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly retype: NoNeeds
  }
}

export const retype: ScreenEntry<'retype'> = {
  name: 'retype',
  path: 'overtypen',
  title: 'Overtypen',
  inRail: { name: 'documents' },
  screenOf: (field) => (/^(?:template(?:-\w+)?|retyped)[.:]/u.test(field) ? { name: 'retype' } : undefined),
  component: later(() => import('./retype.tsx'))
}
