// In the browser a made document is downloaded; the desktop opens it instead.

/** Where the browser host gives a document that it made. */
export const downloadAddress = (documentId: string): string => `/api/document/${encodeURIComponent(documentId)}`

/** A text that the page made itself, as a file. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  // The browser has begun with it by then.
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
