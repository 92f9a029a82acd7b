// The two clocks, and what was adopted without this program.
import { readGuideYear } from '#shared/school/anchors.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly rhythms: NoNeeds
  }
}

const HERE = /^(?:rhythms\.|(?:sop|guide)-adoption:|four-year-ground\.)/u

export const rhythms: ScreenEntry<'rhythms'> = {
  name: 'rhythms',
  path: 'vier-jaar-en-schoolgids',
  title: 'Vier jaar en schoolgids',
  inRail: { name: 'overview' },
  // The day of a school guide stands on the page of its year (features/year/screen.ts); here only one of which nobody can read the year.
  screenOf: (field) => (HERE.test(field) && readGuideYear(field) === undefined ? { name: 'rhythms' } : undefined),
  component: later(() => import('./rhythms.tsx'))
}
