// A document as LibreOffice shows it. Its Liberation Sans is exactly as wide as Arial, so its pages are Word's pages, or very
// nearly.
import { access, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run, temporaryFolder } from './support.ts'

/** The words of each page, or undefined when this machine has no LibreOffice. */
export async function pagesInLibreOffice(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'document.docx'), bytes)
  const opened = await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'document.docx')]).then(() => access(path.join(folder, 'document.pdf'))).then(() => true, () => false)
  if (!opened) {
    console.warn('Not tried in LibreOffice: soffice does not start on this machine.')
    return undefined
  }
  const { stdout } = await run('pdftotext', ['-layout', path.join(folder, 'document.pdf'), '-'], { maxBuffer: 20_000_000 })
  return stdout.split('\f').slice(0, -1)
}
