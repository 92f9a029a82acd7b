// Undo and redo, the same from the keyboard, the menu and the buttons. What belongs to another screen is asked about once:
// the window never leaves a screen without a word.
import { create } from 'zustand'
import { redo, undo, type History } from '#shared/school/undo.ts'
import { goToPlace, presentPlace, type Place } from './place.ts'
import { addressOf, presentRoute, useRoute, type Route } from './route.ts'
import { mayWrite, takeStep, useSchoolState } from './school-store.ts'

export type Direction = 'undo' | 'redo'

export interface Said {
  /** `asks`: the step belongs to another screen, and waits for a second word. */
  readonly kind: 'done' | 'asks'
  readonly direction: Direction
  /** By the keyboard: the same key answers. */
  readonly byKey: boolean
  /** The label of the step. */
  readonly label: string
  /** Where the step belongs. */
  readonly route: Route
  /** Where the focus is at home while this is said. */
  readonly home: Place
  /** What can be undone and redone, as it was then: after the next edit this is not true any more. */
  readonly history: History<Place>
}

export const useSaid = create<{ readonly said: Said | null }>(() => ({ said: null }))

const say = (said: Said | null): void => useSaid.setState({ said })

/** With what it was asked. held: the key is held down; that undoes step after step, but never answers a question. */
export type Means = 'click' | 'key' | 'held'

export const undoLast = (means: Means = 'click'): void => move('undo', means)
export const redoLast = (means: Means = 'click'): void => move('redo', means)

function move(direction: Direction, means: Means): void {
  const { state } = useSchoolState.getState()
  if (state.kind !== 'open' || !mayWrite(state)) return
  const moved = (direction === 'undo' ? undo : redo)(state.history, state.school)
  if (moved === undefined) return
  const { label, before, after } = moved.step
  const place = direction === 'undo' ? before : after
  const { route } = place
  const byKey = means !== 'click'
  const isElsewhere = addressOf(route) !== addressOf(presentRoute())
  if (isElsewhere && (means === 'held' || !isAsked(direction, state.history))) {
    say({ kind: 'asks', direction, byKey, label, route, home: presentPlace(), history: state.history })
    return
  }
  takeStep(moved)
  goToPlace(place)
  say({ kind: 'done', direction, byKey, label, route, home: place, history: moved.history })
}

function isAsked(direction: Direction, history: History<Place>): boolean {
  const { said } = useSaid.getState()
  return said?.kind === 'asks' && said.direction === direction && said.history === history
}

/** Takes away what was said; the focus goes back to where it was at home when it stood there. */
export function hush(hadFocus: boolean): void {
  const { said } = useSaid.getState()
  if (said === null) return
  say(null)
  if (hadFocus) goToPlace(said.home)
}

/** What was said about one screen is not said on the next. */
export const hushOnLeaving = (): (() => void) => useRoute.subscribe(() => say(null))
