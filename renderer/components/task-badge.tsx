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

export const TaskSymbol = ({ status: { kind } }: { readonly status: Task['status'] }) => <Symbol name={symbols[kind]} />

export const TaskBadge = ({ status }: { readonly status: Task['status'] }) => (
  <span className="state" data-state={status.kind}>
    <TaskSymbol status={status} /> {status.label}
  </span>
)
