// Makes a file of data (a table for a spreadsheet, a file for programs) and puts it in the school's folder, as a Word document is.
import { forms, type DataForm } from '#shared/documents/forms.ts'
import { dataIn, type DocumentOutline } from '#shared/documents/kinds/index.ts'
import { asWorkedAtRound } from '#shared/school/current-offer.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { Place } from '../../disk/place.ts'
import type { DocumentFile } from './document-file.ts'
import type { ComposeSource } from './document-worker.ts'

const made: Readonly<Record<DataForm, string>> = {
  csv: 'De tabel is opgeslagen. U kunt haar openen in Excel.',
  json: 'Het gegevensbestand is opgeslagen. Het is voor een programma: u hoeft het niet te openen.'
}

/** `outline` gives the name, where the kind has no other for its data. "not-here": a kind that has no such form. */
export async function makeDataFile(
  form: DataForm,
  outline: DocumentOutline,
  source: ComposeSource,
  folder: string,
  place: Place
): Promise<DocumentFile> {
  const data = await dataOf(form, outline, source)
  if (data === undefined) return { ok: false, why: 'not-here' }
  const placed = await place(folder, data.fileName, data.bytes)
  return placed.ok ? { ok: true, path: placed.path, sentence: made[form], remark: placed.remark } : placed
}

/** With the name of its file. Undefined for a kind that has no such form. */
export async function dataOf(
  form: DataForm,
  { kind, fileTitle }: Pick<DocumentOutline, 'kind' | 'fileTitle'>,
  source: ComposeSource
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | undefined> {
  const { catalogue } = await import('#assets/load.ts')
  const { roundId, ...rest } = source
  const school = roundId === null ? rest.school : asWorkedAtRound(rest.school, roundId, rest.today)
  // None is about a scan.
  const data = dataIn(kind, form, { ...rest, school, catalogue, scan: undefined })
  return (
    data && {
      fileName: fileNameOf(data.name ?? fileTitle, forms[form].extension),
      bytes: Buffer.from(data.text, 'utf8')
    }
  )
}
