// In the browser a made document is downloaded; the desktop opens it instead.

/** Where the browser host gives a document that it made. */
export const downloadAddress = (documentId: string): string => `/api/document/${encodeURIComponent(documentId)}`

/** What stands in no file of the host: the browser saves it, where she keeps her downloads. @param bytes base64 */
export const giveToHer = (fileName: string, bytes: string, type: string): void =>
  give(
    fileName,
    Uint8Array.from(atob(bytes), (sign) => sign.codePointAt(0) ?? 0),
    type
  )

/** A text that the page made itself, as a file. */
export const downloadText = (fileName: string, text: string): void => give(fileName, text, 'application/json')

function give(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  // The browser has begun with it by then.
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
