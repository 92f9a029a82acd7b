// Where the director is: the screen, the field, and the caret in it. Undo goes back there.
import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { addressOf, go, presentRoute, type Route } from './route.ts'

/** A point in the editor: so many signs into a block. */
export interface Point {
  readonly block: string
  readonly offset: number
}
export type Caret =
  | { readonly kind: 'plain'; readonly start: number; readonly end: number }
  | { readonly kind: 'rich'; readonly anchor: Point; readonly head: Point }

export interface Place {
  readonly route: Route
  /** The id of the field, or null when no field had the focus. */
  readonly field: string | null
  readonly caret: Caret | null
}

export function sameCaret(one: Place, other: Place): boolean {
  return one.field === other.field && JSON.stringify(one.caret) === JSON.stringify(other.caret)
}

/** A field that is more than an input (the editor) says itself how it takes focus and caret; false when it cannot yet. */
type Focuser = (caret: Caret | null) => boolean
const focusers = new Map<string, Focuser>()

export function registerField(field: string, focus: Focuser): () => void {
  focusers.set(field, focus)
  return () => {
    if (focusers.get(field) === focus) focusers.delete(field)
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement
const isTextField = (element: unknown): element is TextField =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ['text', 'search', 'url'].includes(element.type))

const caretIn = (element: TextField): Caret => ({
  kind: 'plain',
  start: element.selectionStart ?? 0,
  end: element.selectionEnd ?? 0
})

/** The caret before the input that comes now, seen as the browser announces it. */
let beforeInput: { readonly field: string; readonly caret: Caret } | undefined

export function watchCarets(): () => void {
  document.addEventListener('beforeinput', noteCaret, { capture: true })
  return () => document.removeEventListener('beforeinput', noteCaret, { capture: true })
}

function noteCaret(event: Event): void {
  if (isTextField(event.target)) beforeInput = { field: event.target.id, caret: caretIn(event.target) }
}

/** The places before and after an edit in the field that has the focus. */
export function placesOfEdit(): { before: Place; after: Place } {
  const after = presentPlace()
  const caret = beforeInput !== undefined && beforeInput.field === after.field ? beforeInput.caret : after.caret
  return { before: { ...after, caret }, after }
}

export function presentPlace(): Place {
  const element = document.activeElement
  const field = element instanceof HTMLElement && element.id !== '' && element.id !== 'page-title' ? element.id : null
  return { route: presentRoute(), field, caret: isTextField(element) ? caretIn(element) : null }
}

/** The field that the focus is on its way to, and on which screen; null as soon as it is there. */
const useExpected = create<{ readonly field: string | null; readonly at: string }>(() => ({ field: null, at: '' }))
/** True while a screen is opened in order to go to one of its fields: its heading then leaves the focus alone. Not of a screen that she went on to. */
export function fieldIsExpected(): boolean {
  const { field, at } = useExpected.getState()
  return field !== null && at === addressOf(presentRoute())
}
/** For a screen with several views, to show the one that holds the field. */
export const useExpectedField = (): string | null => useExpected(({ field }) => field)

/** How long a screen or the editor may take to appear before we give up, in milliseconds. */
const PATIENCE = 3_000
/** A heading that was drawn with the field may ask for the focus just after it, in milliseconds. */
const SETTLING = 100

/** Opens the screen of a place and puts the focus, and the caret, in its field. */
export function goToPlace({ route, field, caret }: Place): void {
  // Drawn at once, with the value that just changed: the next letter that is typed must find the caret in its place.
  flushSync(() => {
    useExpected.setState({ field, at: addressOf(route) })
    go(route)
  })
  if (field === null) return keepFocus()
  const started = performance.now()
  const attempt = (): void => {
    const done = document.getElementById('page-title') !== null && focusField(field, caret)
    if (!done && performance.now() - started <= PATIENCE) return void requestAnimationFrame(attempt)
    // What is not asked there now, such as the day of an answer that did not come, leads to its page all the same.
    if (!done) keepFocus()
    setTimeout(() => arrived(field), SETTLING)
  }
  attempt()
}

/** Another field may be expected by now. */
function arrived(field: string): void {
  if (useExpected.getState().field === field) useExpected.setState({ field: null })
}

/** When what had the focus is gone, the focus goes to the heading rather than nowhere. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('page-title')?.focus()
}

/** Puts the focus in a field of the present screen. */
export const goToField = (field: string): void => goToPlace({ route: presentRoute(), field, caret: null })

function focusField(field: string, caret: Caret | null): boolean {
  const focuser = focusers.get(field)
  if (focuser !== undefined) return focuser(caret)
  const element = document.getElementById(field)
  if (element === null) return false
  openAround(element)
  element.focus()
  if (isTextField(element) && caret?.kind === 'plain') element.setSelectionRange(caret.start, caret.end)
  element.scrollIntoView({ block: 'nearest' })
  return document.activeElement === element
}

/** A field in a part that is folded away cannot take the focus. */
function openAround(element: HTMLElement): void {
  for (let part = element.closest('details'); part !== null; part = part.parentElement?.closest('details') ?? null)
    part.open = true
}
