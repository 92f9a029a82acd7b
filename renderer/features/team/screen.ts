// What the team can: the inventory, the people and what is missing.
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly team: NoNeeds
  }
}

export const team: ScreenEntry<'team'> = {
  name: 'team',
  path: 'wat-ons-team-kan',
  title: 'Wat ons team kan',
  inRail: 30,
  screenOf: (field) =>
    /^(?:people|gap)(?![a-z])|^expertise(?::|\.list$)/iu.test(field) ? { name: 'team' } : undefined,
  component: later(() => import('./team.tsx'))
}
