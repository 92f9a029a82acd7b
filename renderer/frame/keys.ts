// Undo, redo and save from the keyboard, the same in every field: the browser's own undo knows only one field.
import { saveNow } from '../session/saving.ts'
import { useSchoolState } from '../session/school-store.ts'
import { redoLast, undoLast, type Means } from '../session/undo-redo.ts'

export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey, { capture: true })
  document.addEventListener('beforeinput', onNativeHistory, { capture: true })
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true })
    document.removeEventListener('beforeinput', onNativeHistory, { capture: true })
  }
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isOwnWorld(event.target)) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) act(event, () => undoLast(meansOf(event)))
  else if (key === 'y' || (key === 'z' && event.shiftKey)) act(event, () => redoLast(meansOf(event)))
  else if (key === 's' && !event.shiftKey) act(event, () => void saveNow())
}

const meansOf = ({ repeat }: KeyboardEvent): Means => (repeat ? 'held' : 'key')

/** The browser's own undo, from its context menu for example. */
function onNativeHistory(event: InputEvent): void {
  if (isOwnWorld(event.target)) return
  if (event.inputType === 'historyUndo') act(event, () => undoLast())
  else if (event.inputType === 'historyRedo') act(event, () => redoLast())
}

/** Fields that are no part of the school yet (a form to begin, a list to paste) keep the browser's own undo. */
const isOwnWorld = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-own-undo]') !== null

function act(event: Event, action: () => void): void {
  if (useSchoolState.getState().state.kind !== 'open') return
  event.preventDefault()
  event.stopPropagation()
  action()
}
