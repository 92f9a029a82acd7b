// The documents that are frozen as they were sent: those that the window named, all of them or none.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { forms } from '#shared/documents/forms.ts'
import type { FrozenDocument } from '../../store/types.ts'
import { fileNameOf, isFileName } from '../../disk/file-name.ts'
import type { DocumentSources } from '../documents/document-sources.ts'
import type { MadeFile } from '../documents/made-files.ts'
import type { Ask } from '../machine/patience.ts'
import { apart, madeBefore, type Moment, type VersionDocumentsOptions } from './version-documents.ts'

/**
 * Refused when one of them is no document of ours in the folder of this school (any more), or may not be kept for good. Fails where the disk does not answer.
 * @param files where they stand, by the ids that the window named; undefined for an id that the host never gave
 * @param ask reads in the folder of the school
 */
export async function sentDocuments(
  moment: Moment,
  files: readonly (string | undefined)[],
  sources: DocumentSources,
  ask: Ask,
  options: VersionDocumentsOptions
): Promise<Answer<readonly FrozenDocument[]>> {
  const made = await madeBefore(moment, sources, ask, options)
  const { kinds } = await import('#shared/documents/kinds/index.ts')
  const copies: FrozenDocument[] = []
  for (const file of files) {
    const found = made.find((one) => one.file === file)
    if (found === undefined) return failed(problem('unknown-document'))
    if (!kinds[found.kind].mayBeFrozen.sent) return failed(problem('document-not-kept', path.basename(found.file)))
    const bytes = await ask(() => readFile(found.file).catch(() => undefined))
    if (bytes === undefined) return failed(problem('unknown-document'))
    copies.push({ name: nameOf(found), bytes })
  }
  return ok(apart(copies))
}

/** Its own, as long as every system takes it. */
function nameOf({ file, form }: MadeFile): string {
  const { base, name } = path.parse(file)
  return isFileName(base) ? base : fileNameOf(name, forms[form].extension)
}
