// In the browser a made document is downloaded; the desktop opens it instead.

/** Where the browser host gives a document that it made. */
export const downloadAddress = (documentId: string): string => `/api/document/${encodeURIComponent(documentId)}`

/** What stands in no file of the host: the browser saves it, where she keeps her downloads. @param bytes base64 */
export function giveToHer(fileName: string, bytes: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([Uint8Array.from(atob(bytes), (sign) => sign.codePointAt(0) ?? 0)], { type })
  )
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
