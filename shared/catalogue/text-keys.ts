// By what the texts on expertise and the training plan are looked up: each of these has its own in the catalogue. No schema library
// here, because the window needs these words and nothing more.

/** "Wat wij nog missen": the kinds of gaps. */
export const gapKinds = ['expired', 'expiring', 'wanted', 'developing', 'one-person', 'agreement'] as const
export type GapKind = (typeof gapKinds)[number]

/** Plan a training, make it an ambition, go to where it stands and change that, or put it aside with a reason. */
export const gapWays = ['training', 'ambition', 'go-to', 'dismiss'] as const
export type GapWay = (typeof gapWays)[number]

/** Steps of the year that belong together: preparing, hearing people, the MR, the decisions. */
export const taskGroups = ['prepare', 'hear', 'mr', 'decide'] as const
export type TaskGroup = (typeof taskGroups)[number]

/** How far a task of the year is. check: something cannot be, or is unusual and nobody said that it is right */
export const taskStates = ['not-yet', 'busy', 'waiting', 'check', 'late', 'done', 'left-out'] as const
export type TaskState = (typeof taskStates)[number]

/** How the day of a task was found, part by part (shared/year/plan.ts). */
export const planParts = [
  'own-day',
  'again',
  'later',
  'no-meeting',
  'month',
  'month-for-next',
  'before-request',
  'in-time',
  'week',
  'two-weeks',
  'at-once',
  'team',
  'board',
  'mr',
  'papers-assumed',
  'answer-asked',
  'answer-passed',
  'to-react',
  'reaction',
  'board-was',
  'board-none',
  'waits',
  'waits-in-time',
  'waits-too-long',
  'for-next',
  'guide',
  'guide-last',
  'summer-unknown',
  'guide-late',
  'shorter'
] as const
export type PlanPart = (typeof planParts)[number]

/** What there is to do now, or to wait for (shared/year/now.ts). */
export const nowKinds = [
  'overdue',
  'check',
  'left-out',
  'begin',
  'go-on',
  'wait-mr',
  'wait-mr-term',
  'wait-mr-passed',
  'wait-mr-term-passed',
  'own-first',
  'reaction',
  'meeting',
  'meeting-was',
  'consent-ask',
  'consent-wait',
  'guide-day',
  'suspended',
  'suspended-since',
  'send',
  'mend',
  'closed',
  'ended',
  'outside',
  'next-year',
  'interim-done',
  'profile'
] as const
export type NowKind = (typeof nowKinds)[number]

/** What is said beside that one thing, and what comes after it. */
export const leadWords = [
  'holds',
  'waits',
  'late',
  'late-ask',
  'late-in-time',
  'late-after',
  'late-work',
  'late-besides',
  'late-same',
  'late-profile',
  'late-one-letter',
  'carry-out',
  'from'
] as const

/** What is to be done by a day, or waited for. */
export const deadlineKinds = [
  'four-years',
  'school-guide',
  'guide-unrecorded',
  'changes',
  'pupils',
  'talks',
  'review',
  'mr-request',
  'mr-talk',
  'mr-reply',
  'mr-reaction',
  'guide-consent',
  'board-papers',
  'board-decision',
  'decision',
  'suspension',
  'send',
  'support-plan',
  'mr-meeting',
  'board-meeting',
  'qualification',
  'training-start',
  'training-look-back',
  'ambition',
  'first-step',
  'school-plan',
  'own-date'
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** At the latest on the day; before it; on the day itself; in the month that the day is in; as long as up to and including it. */
export const deadlineLimits = ['by', 'before', 'on', 'in', 'until'] as const
export type DeadlineLimit = (typeof deadlineLimits)[number]

/** When it is that a reminder counts: it has passed, by the Sunday of this week, in the week after it, further away. */
export const reminderTimes = ['earlier', 'this-week', 'next-week', 'later'] as const
export type ReminderTime = (typeof reminderTimes)[number]

/** The grounds of days that no frame knows: the school's own, what the program proposes, that of a paper, those of the plans of SWV and school. */
export const deadlineGrounds = ['own', 'plan', 'paper', 'support-plan', 'school-plan'] as const
export type DeadlineGround = (typeof deadlineGrounds)[number]

/** The quiet hints on the training plan. Nothing is refused: a hint says what the program cannot count with, or finds odd. */
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
