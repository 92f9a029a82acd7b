// Every plain field of the window takes its text without signs that nobody sees: pasted, dropped, corrected or filled in. Here and
// not at each field, so that none is forgotten. The editor has its own way in (renderer/editor).
import { cleaned } from '#shared/incoming-text.ts'

export function cleanIncomingText(): void {
  document.addEventListener('paste', (event) => {
    // A list or table was taken by its own field.
    if (!event.defaultPrevented) onText(event, event.clipboardData?.getData('text/plain') ?? '')
  })
  document.addEventListener('beforeinput', (event) => onText(event, event.data ?? ''), true)
}

function onText(event: Event, text: string): void {
  const field = event.target
  if (
    !event.cancelable ||
    !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) ||
    field.readOnly
  )
    return
  const plain = cleaned(text)
  if (plain === text) return
  event.preventDefault()
  // The browser's own way to put text in keeps the caret and the field's own undo.
  document.execCommand('insertText', false, plain)
}
