// The form of a scan as a file that is handed out: the page of the pure domain, with the script and the style that were built for it.
import { readFile } from 'node:fs/promises'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { formPage } from '#shared/questionnaire/form-page.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { zipOf } from '../../zip/write-zip.ts'

export interface FormFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface FormAsked {
  readonly questionnaire: Questionnaire
  readonly scan: Scan
  readonly schoolName: string
  /** Fills in the school's words. */
  readonly filled: (text: string) => string
  /** Where the built script and style stand. */
  readonly parts: URL
}

/** Rejects where the program was built without them: that is a bug. */
export async function formFile({ questionnaire, scan, schoolName, filled, parts }: FormAsked): Promise<FormFile> {
  const [script, style] = await Promise.all(
    ['form.js', 'form.css'].map((name) => readFile(new URL(name, parts), 'utf8'))
  )
  const { id, mode, schoolYear } = scan
  const page = formPage(questionnaire, { id, mode, schoolName, schoolYear }, filled, {
    script: script ?? '',
    style: style ?? ''
  })
  return {
    fileName: fileNameOf(`${filled(questionnaire.title)} ${schoolYear} – ${schoolName}`, '.html'),
    bytes: Buffer.from(page, 'utf8')
  }
}

/** The same in a zip, for a mail that refuses such a file. @param changedAt milliseconds since 1970 */
export async function zipped({ fileName, bytes }: FormFile, changedAt: number): Promise<FormFile> {
  const pieces: Uint8Array[] = []
  for await (const piece of zipOf(one({ name: fileName, bytes, changedAt }))) pieces.push(piece)
  return { fileName: fileName.replace(/\.html$/u, '.zip'), bytes: Buffer.concat(pieces) }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value)
}
