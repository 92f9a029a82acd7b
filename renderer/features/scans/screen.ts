// The scans of a school: all of them, and one.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly scans: NoNeeds
    /** As the host calls it. */
    readonly scan: { readonly scanId: string }
  }
}

export const scans: ScreenEntry<'scans'> = {
  name: 'scans',
  path: 'scans',
  title: 'Scans en bezoek',
  inRail: 65,
  screenOf: noFields,
  component: later(() => import('./scans.tsx'))
}

export const oneScan: ScreenEntry<'scan'> = {
  name: 'scan',
  path: scans.path,
  parts: {
    write: ({ scanId }) => [scanId],
    read: ([scanId = '']) => (scanId === '' ? undefined : { name: 'scan', scanId })
  },
  title: 'Scans en bezoek',
  inRail: { name: 'scans' },
  screenOf: noFields,
  component: later(() => import('./scan-screen.tsx'))
}
