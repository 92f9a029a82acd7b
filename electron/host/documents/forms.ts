// How each form becomes a file in the school's folder. What makes it is read when it is first needed: it is no part of the start.
import type { DocumentOutline } from '#shared/documents/kinds/index.ts'
import type { DataForm, DocumentForm } from '#shared/documents/forms.ts'
import type { Place } from '../../disk/place.ts'
import type { DocumentFile } from './document-file.ts'
import type { DocumentMaker } from './document-maker.ts'
import type { ComposeSource } from './document-worker.ts'
import type { Desk } from '../machine/types.ts'

export interface FormMaking {
  readonly outline: DocumentOutline
  /** What the outline was composed from. */
  readonly source: ComposeSource
  /** Made when it is not there; the folder above it must exist. */
  readonly folder: string
  readonly place: Place
  readonly maker: DocumentMaker
  readonly printPdf: Desk['printPdf']
  readonly timeLimitMs: number
  readonly signal: AbortSignal
  readonly onProgress: (step: string, done: number) => void
}

/** Expected failures are values; "not-here": this computer, or a document of this kind, has no such form. */
export const fileMakers: Readonly<Record<DocumentForm, (making: FormMaking) => Promise<DocumentFile>>> = {
  word: async ({ maker, ...making }) => {
    const { makeWordFile } = await import('../../word/make-file.ts')
    const file = await makeWordFile({ ...making, worker: maker })
    return file.ok ? { ok: true, path: file.path, sentence: file.check.sentence, remark: file.remark } : file
  },
  pdf: async ({ printPdf, ...making }) => {
    const { makePdfFile } = await import('./pdf-file.ts')
    return printPdf === null ? { ok: false, why: 'not-here' } : makePdfFile({ ...making, print: printPdf })
  },
  csv: (making) => data('csv', making),
  json: (making) => data('json', making)
}

async function data(form: DataForm, { outline, source, folder, place }: FormMaking): Promise<DocumentFile> {
  const { makeDataFile } = await import('./data-file.ts')
  return makeDataFile(form, outline, source, folder, place)
}
