// A document as LibreOffice shows it. Its Liberation Sans is exactly as wide as Arial, so its pages are Word's pages, or very
// nearly.
import { access, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run, temporaryFolder } from './support.ts'

/**
 * The words of each page of the document at a place, or undefined when this machine has no LibreOffice. All of them are
 * shown in one go, at the first question: starting LibreOffice takes longer than showing a document.
 */
export function pagesInLibreOffice(
  documents: readonly Promise<Uint8Array>[]
): (at: number) => Promise<readonly string[] | undefined> {
  let shown: ReturnType<typeof pagesOfEach> | undefined
  return async (at) => (await (shown ??= Promise.all(documents).then(pagesOfEach)))?.[at]
}

async function pagesOfEach(documents: readonly Uint8Array[]): Promise<readonly (readonly string[])[] | undefined> {
  const folder = await temporaryFolder()
  const [files, shown] = ['docx', 'pdf'].map((form) =>
    documents.map((_, index) => path.join(folder, `document-${index}.${form}`))
  )
  if (files === undefined || shown === undefined) return undefined
  await Promise.all(documents.map((bytes, index) => writeFile(files[index] ?? '', bytes)))
  const opened = await run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files
  ])
    .then(() => Promise.all(shown.map((file) => access(file))))
    .then(
      () => true,
      () => false
    )
  if (!opened) {
    console.warn('Not tried in LibreOffice: soffice does not start on this machine.')
    return undefined
  }
  return Promise.all(
    shown.map(async (file) =>
      (await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 20_000_000 })).stdout.split('\f').slice(0, -1)
    )
  )
}
