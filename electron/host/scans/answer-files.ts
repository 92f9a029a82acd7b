// Files with answers that the director chose, also in a zip. Each that is not read tells for itself why, and the others go on.
import path from 'node:path'
import type { FileFault } from '#shared/catalogue/questionnaire-content.ts'
import { LARGEST_FILE } from '#shared/questionnaire/answer-file.ts'
import type { FileSystem } from '../../disk/file-system.ts'
import { faultOf, outsideBytes, outsideText, whyNotRead } from '../../disk/outside-file.ts'
import { withZip, ZipRefused, type OpenZip } from '../../zip/read-zip.ts'
import type { Ask } from '../machine/patience.ts'

export type AnswerText =
  | { readonly fileName: string; readonly text: string }
  | { readonly fileName: string; readonly why: FileFault }

/** In bytes: a sign takes at most three. */
const LARGEST = LARGEST_FILE * 3
/** Of one zip: more forms than any team. */
const MOST_IN_ZIP = 500
const LARGEST_ZIP = 64 * 1024 * 1024

/** @param asking reads in the folder of a file. Never rejects. */
export async function textsIn(
  files: readonly string[],
  asking: (folder: string) => Ask,
  fs: FileSystem
): Promise<readonly AnswerText[]> {
  const texts: AnswerText[] = []
  for (const file of files) texts.push(...(await textsOf(file, asking(path.dirname(file)), fs)))
  return texts
}

async function textsOf(file: string, ask: Ask, fs: FileSystem): Promise<readonly AnswerText[]> {
  const fileName = path.basename(file)
  try {
    if (path.extname(file).toLowerCase() === '.zip') {
      const why = await ask(() => whyNotRead({ file, fs, largest: LARGEST_ZIP }))
      if (why !== undefined) return [{ fileName, why: faultOf(why) }]
      return await ask(() => withZip(file, (zip) => textsInZip(fileName, zip)))
    }
    const read = await ask(() => outsideBytes({ file, fs, largest: LARGEST }))
    return [read.ok ? asText(fileName, read.bytes) : { fileName, why: faultOf(read.why) }]
  } catch (error) {
    return [{ fileName, why: whyNot(error) }]
  }
}

async function textsInZip(fileName: string, zip: OpenZip): Promise<readonly AnswerText[]> {
  if (zip.files.length === 0) return [{ fileName, why: 'broken' }]
  if (zip.files.length > MOST_IN_ZIP) return [{ fileName, why: 'large' }]
  const texts: AnswerText[] = []
  for (const file of zip.files) {
    const name = path.posix.basename(file.name)
    if (file.size > LARGEST) texts.push({ fileName: name, why: 'large' })
    else texts.push(await zip.read(file).then((bytes) => asText(name, bytes), refusedIn(name)))
  }
  return texts
}

const refusedIn =
  (fileName: string) =>
  (error: unknown): AnswerText => ({ fileName, why: whyNot(error) })

function asText(fileName: string, bytes: Uint8Array): AnswerText {
  const text = outsideText(bytes)
  return text === undefined ? { fileName, why: 'broken' } : { fileName, text }
}

function whyNot(error: unknown): FileFault {
  if (!(error instanceof ZipRefused)) return 'unreadable'
  return error.why === 'too-large' ? 'large' : 'broken'
}
