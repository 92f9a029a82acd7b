// In a browser the page reads the files, and sends their texts in parts that the host takes at once.
import type { ReadIn } from '#shared/contract/contract.ts'
import { LARGEST_FILE } from '#shared/questionnaire/answer-file.ts'
import { readText } from '../../bridge/read-file.ts'

interface Text {
  readonly fileName: string
  readonly text: string
}

/** At most some megabytes in one request. */
const MOST_IN_PART = 50

interface Sendable {
  readonly parts: readonly (readonly Text[])[]
  /** Too large to be a form, no text, or gone since it was chosen. */
  readonly refused: readonly ReadIn[]
}

export async function sendable(files: readonly File[]): Promise<Sendable> {
  const read = await Promise.all(files.map(textOf))
  const texts = read.flatMap((one) => ('text' in one ? [one] : []))
  return {
    parts: Array.from({ length: Math.ceil(texts.length / MOST_IN_PART) }, (_, at) =>
      texts.slice(at * MOST_IN_PART, (at + 1) * MOST_IN_PART)
    ),
    refused: read.flatMap((one) => ('text' in one ? [] : [one]))
  }
}

async function textOf(file: File): Promise<Text | ReadIn> {
  const fileName = file.name
  const read = await readText(file, LARGEST_FILE)
  return read.kind === 'refused' ? { fileName, ...read } : { fileName, text: read.text }
}
