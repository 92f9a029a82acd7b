// The forms in which a document can be had, in the order in which they are offered. How each is made stands with who makes it: the
// files in electron/host/documents/forms.ts, what goes to the clipboard in the window.
import words from '#assets/documents/forms.json' with { type: 'json' }

interface Form {
  /** Of its file; null: it goes to the clipboard. */
  readonly extension: `.${string}` | null
  /** On its button. */
  readonly make: string
  /** After a verb. */
  readonly whole: string
  /** Behind a date. */
  readonly short: string
}

export const forms = {
  word: { extension: '.docx', ...words.word },
  pdf: { extension: '.pdf', ...words.pdf },
  csv: { extension: '.csv', ...words.csv },
  json: { extension: '.json', ...words.json },
  text: { extension: null, ...words.text }
} as const satisfies Readonly<Record<string, Form>>

export type FormId = keyof typeof forms

/** Those that are not written from the outline. */
export type DataForm = 'csv' | 'json'

/** Those that are a file. */
export type DocumentForm = { [F in FormId]: (typeof forms)[F]['extension'] extends null ? never : F }[FormId]
export type Extension = (typeof forms)[DocumentForm]['extension']

export const formIds = Object.keys(forms) as readonly FormId[]
export const isFile = (form: FormId): form is DocumentForm => forms[form].extension !== null
export const documentForms: readonly DocumentForm[] = formIds.filter(isFile)
