// The tasks of the school year in the four groups in which a director sees them.
import type { StepId } from '../school/round-fields.ts'

export const taskGroups: readonly {
  readonly id: string
  readonly name: string
  readonly steps: readonly StepId[]
}[] = [
  { id: 'prepare', name: 'Voorbereiden', steps: ['changes'] },
  { id: 'hear', name: 'Meepraten', steps: ['pupils', 'talks', 'review'] },
  { id: 'mr', name: 'MR', steps: ['request', 'advice'] },
  { id: 'decide', name: 'Besluit', steps: ['adoption', 'guide'] }
]
