// The form of a scan as a file that is handed out: the page of the pure domain, with the script and the style that were built for it.
import { readFile } from 'node:fs/promises'
import { formTexts, questionnaireTexts } from '#assets/questionnaires/index.ts'
import { fill, type Words } from '#shared/catalogue/fill.ts'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { formPage, type FormParts } from '#shared/questionnaire/form-page.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { numberWords } from '#shared/questionnaire/scan-steps.ts'
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
  /** The school's own. */
  readonly words: Words
  /** Where the built script and style stand. */
  readonly parts: URL
}

/** Rejects where the program was built without them: that is a bug. */
export async function formFile({ questionnaire, scan, schoolName, words, parts }: FormAsked): Promise<FormFile> {
  const built = JSON.parse(await textOf(parts)) as FormParts
  const { id, mode, schoolYear } = scan
  const page = formPage(
    questionnaire,
    { id, mode, schoolName, schoolYear },
    words,
    { ...questionnaireTexts, ...formTexts },
    built
  )
  const name = [`${fill(questionnaire.title, words)} ${schoolYear}${numberWords(scan)}`, schoolName].filter(
    (part) => part.trim() !== ''
  )
  return { fileName: fileNameOf(name.join(' – '), '.html'), bytes: Buffer.from(page, 'utf8') }
}

const textOf = (parts: URL): Promise<string> =>
  readFile(parts, 'utf8').catch((error: unknown) => {
    // No fault of the director's disk.
    throw new Error('the program was built without its form', { cause: error })
  })

/** The same in a zip, for a mail that refuses such a file. @param changedAt milliseconds since 1970 */
export async function zipped({ fileName, bytes }: FormFile, changedAt: number): Promise<FormFile> {
  const pieces: Uint8Array[] = []
  for await (const piece of zipOf(one({ name: fileName, bytes, changedAt }))) pieces.push(piece)
  return { fileName: fileName.replace(/\.html$/u, '.zip'), bytes: Buffer.concat(pieces) }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value)
}
