// Makes a table for a spreadsheet and puts it in the school's folder, as a Word document is.
import { tableCsv, type DocumentOutline } from '#shared/documents/kinds/index.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { Place } from '../../disk/place.ts'
import type { DocumentFile } from './document-file.ts'
import type { ComposeSource } from './document-worker.ts'

/** `outline` gives the name. "not-here": a kind that is no table. */
export async function makeCsvFile(
  outline: DocumentOutline,
  source: ComposeSource,
  folder: string,
  place: Place
): Promise<DocumentFile> {
  const { catalogue } = await import('#assets/load.ts')
  // None is about a scan.
  const table = tableCsv(outline.kind, { ...source, catalogue, scan: undefined })
  if (table === undefined) return { ok: false, why: 'not-here' }
  const placed = await place(folder, fileNameOf(outline.fileTitle, '.csv'), Buffer.from(table, 'utf8'))
  return placed.ok
    ? {
        ok: true,
        path: placed.path,
        sentence: 'De tabel is opgeslagen. U kunt haar openen in Excel.',
        remark: placed.remark
      }
    : placed
}
