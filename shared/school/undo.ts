// One undo for everything: a stack of steps per open school. Pure: the time of an edit is given, and where it happened
// (screen, field, caret) is a value that the window understands and this file only carries along.
import { patched, type Patch } from './patches.ts'
import type { School } from './school.ts'

/** Two edits in one field become one step when no more than this many milliseconds lie between them. */
export const BURST = 1_500
/** Steps that are kept; the oldest goes first. */
export const LONGEST_HISTORY = 500

export interface Step<Place> {
  /** What happened, in words: "tekst gewijzigd". Shown as "Ongedaan maken: tekst gewijzigd". */
  readonly label: string
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  /** Edits with the same key may become one step; null: always a step of its own. */
  readonly mergeKey: string | null
  /** Milliseconds, from any clock that only goes forward. */
  readonly at: number
  /** Where the director was before and after: undo returns to `before`, redo to `after`. */
  readonly before: Place
  readonly after: Place
}

export interface History<Place> {
  readonly done: readonly Step<Place>[]
  readonly undone: readonly Step<Place>[]
}

export const emptyHistory = <Place>(): History<Place> => ({ done: [], undone: [] })

/**
 * Adds a step. It joins the last one when it belongs to the same field, came within the burst and `follows` says that
 * the caret had not been moved in between. What was undone can no longer be redone.
 */
export function record<Place>(
  history: History<Place>,
  step: Step<Place>,
  follows: (last: Step<Place>) => boolean
): History<Place> {
  const last = history.undone.length === 0 ? history.done.at(-1) : undefined
  if (last !== undefined && isOneBurst(last, step) && follows(last)) {
    return { done: [...history.done.slice(0, -1), merged(last, step)], undone: [] }
  }
  return { done: [...history.done, step].slice(-LONGEST_HISTORY), undone: [] }
}

export interface Moved<Place> {
  readonly history: History<Place>
  readonly school: School
  /** What was applied: to send to the host. */
  readonly patches: readonly Patch[]
  readonly step: Step<Place>
}

/** Takes the last step back; undefined when there is none. */
export function undo<Place>(history: History<Place>, school: School): Moved<Place> | undefined {
  const step = history.done.at(-1)
  if (step === undefined) return undefined
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
    school: patched(school, step.inverse),
    patches: step.inverse,
    step
  }
}

/** Does the step again that was taken back last; undefined when there is none. */
export function redo<Place>(history: History<Place>, school: School): Moved<Place> | undefined {
  const step = history.undone.at(-1)
  if (step === undefined) return undefined
  return {
    // Closed, so that typing after a redo never joins the step that was redone.
    history: { done: [...history.done, { ...step, mergeKey: null }], undone: history.undone.slice(0, -1) },
    school: patched(school, step.patches),
    patches: step.patches,
    step
  }
}

function isOneBurst<Place>(last: Step<Place>, step: Step<Place>): boolean {
  return step.mergeKey !== null && step.mergeKey === last.mergeKey && step.at - last.at <= BURST
}

function merged<Place>(last: Step<Place>, step: Step<Place>): Step<Place> {
  return {
    ...step,
    label: last.label,
    patches: joined(last.patches, step.patches),
    inverse: joined(step.inverse, last.inverse),
    before: last.before
  }
}

/** One row of patches after another; of two replacements of the same value only the later matters. */
function joined(first: readonly Patch[], second: readonly Patch[]): readonly Patch[] {
  const [head] = second
  const tail = first.at(-1)
  if (head === undefined || tail === undefined) return [...first, ...second]
  const sameValue = tail.op === 'replace' && head.op === 'replace' && tail.path.join('\0') === head.path.join('\0')
  return sameValue ? [...first.slice(0, -1), ...second] : [...first, ...second]
}
