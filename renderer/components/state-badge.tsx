// How far something is: a symbol and a word, never a colour alone.
import type { SectionState } from '#shared/law/section-state.ts'
import { Symbol } from './symbols.tsx'

const symbols = {
  'not-started': 'empty',
  busy: 'busy',
  waiting: 'upcoming',
  finished: 'done',
  'not-applicable': 'none'
} as const

export const StateBadge = ({ state }: { readonly state: SectionState }) => (
  <span className="state" data-state={state.state}>
    <Symbol name={symbols[state.state]} /> {state.label}
  </span>
)
