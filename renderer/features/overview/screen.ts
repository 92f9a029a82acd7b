// The first screen of a school; read with the window itself.
import type { ScreenEntry } from '../../session/screens.ts'
import { Overview } from './overview.tsx'

export const overview: ScreenEntry<'overview'> = {
  name: 'overview',
  path: 'overzicht',
  title: 'Overzicht',
  inRail: { name: 'overview' },
  screenOf: (field) => (/^(?:rhythms\.|(?:sop|guide)-adoption:)/u.test(field) ? { name: 'overview' } : undefined),
  component: Overview
}
