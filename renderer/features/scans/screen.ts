// The scans of a school: all of them, and one.
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'

export const scans: ScreenEntry<'scans'> = {
  name: 'scans',
  path: 'scans',
  title: 'In gesprek en scans',
  inRail: { name: 'scans' },
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
  title: 'In gesprek en scans',
  inRail: { name: 'scans' },
  screenOf: noFields,
  component: later(() => import('./scan-screen.tsx'))
}
