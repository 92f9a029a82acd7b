// What a document is called by its form.
import type { DocumentForm } from '#shared/documents/outline.ts'

/** `whole`: after a verb. `short`: behind a date. */
export const formWords: Readonly<Record<DocumentForm, { readonly whole: string; readonly short: string }>> = {
  word: { whole: 'het Word-document', short: 'Word' },
  pdf: { whole: 'de PDF', short: 'PDF' },
  csv: { whole: 'de tabel (CSV)', short: 'tabel' }
}
