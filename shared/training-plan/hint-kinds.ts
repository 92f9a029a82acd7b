// The quiet hints on the training plan. Nothing is refused: a hint says what the program cannot count with, or finds odd.

export const rowHintKinds = [
  'costs-unreadable',
  'costs-negative',
  'costs-absurd',
  'hours-unreadable',
  'hours-negative',
  'hours-absurd',
  'number-unreadable',
  'number-negative',
  'number-absurd',
  'fte-unreadable',
  'fte-negative',
  'fte-absurd',
  'ends-first',
  'outside-year',
  'overdue',
  'other-number',
  'unknown-budget',
  'other-year-budget'
] as const
export type RowHintKind = (typeof rowHintKinds)[number]
