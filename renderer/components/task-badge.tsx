// How far a task of the year is: a symbol and a word, never a colour alone.
import type { Task } from '#shared/year/tasks.ts'
import { Symbol } from './symbols.tsx'

const symbols = {
  'not-yet': 'empty',
  busy: 'busy',
  waiting: 'upcoming',
  check: 'warn',
  late: 'warn',
  done: 'done',
  'left-out': 'none'
} as const

export const TaskBadge = ({ status: { kind, label } }: { readonly status: Task['status'] }) => (
  <span className="state" data-state={kind}>
    <Symbol name={symbols[kind]} /> {label}
  </span>
)
