// In the browser a made document is downloaded; the desktop opens it instead.

/** Where the browser host gives a document that it made. */
export const downloadAddress = (documentId: string): string => `/api/document/${encodeURIComponent(documentId)}`
