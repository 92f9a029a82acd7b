// Every plain field of the window takes its text without signs that nobody sees: pasted, dropped, corrected or filled in. Here and
// not at each field, so that none is forgotten. The editor has its own way in (features/profile/editor).
import { cleaned } from '#shared/incoming-text.ts'

export function cleanIncomingText(): void {
  document.addEventListener('beforeinput', onInput, true)
}

function onInput(event: InputEvent): void {
  const { target: field, data } = event
  if (data === null || !event.cancelable || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  const plain = cleaned(data)
  if (plain === data) return
  event.preventDefault()
  // The browser's own way keeps the caret and the field's own undo. It refuses where a page itself put the text in.
  if (document.execCommand('insertText', false, plain)) return
  field.setRangeText(plain, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: plain }))
}
