// Puts a document on the clipboard in two forms: formatted for Word or a mail, and plain for what takes only text.

/** To be called from a click. False when the clipboard was not to be had; then nothing is on it. */
export async function copyDocument(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' })
      })
    ])
    return true
  } catch {
    return copyByCommand(text, html)
  }
}

/** The older way, for a window that gets no permission: the page answers its own "copy". */
function copyByCommand(text: string, html: string): boolean {
  let filled = false
  const fill = (event: ClipboardEvent): void => {
    // Before the editor, which would put its own selection there.
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    filled = event.clipboardData !== null
  }
  window.addEventListener('copy', fill, { capture: true, once: true })
  const done = document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
  return done && filled
}
