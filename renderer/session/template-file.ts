// The list of a partnership that she chose as a file, read by the host. Of a file that is larger than any list nothing is read.
import type { ReadTemplate, TemplateFault } from '#shared/delivery/read-template.ts'
import { LARGEST_TEMPLATE } from '#shared/delivery/template-parts.ts'
import { readText } from '../bridge/read-file.ts'
import { askOrTell } from './host.ts'

export type ReadTemplateFile =
  | Extract<ReadTemplate, { readonly kind: 'read' }>
  | { readonly kind: 'refused'; readonly why: TemplateFault | 'unreadable' }

/** Undefined when the host could not answer; that is said already. */
export async function readTemplateFile(file: File): Promise<ReadTemplateFile | undefined> {
  // A sign takes at most three bytes.
  const read = await readText(file, LARGEST_TEMPLATE * 3)
  if (read.kind === 'refused') return read
  const { text } = read
  return text.length > LARGEST_TEMPLATE ? { kind: 'refused', why: 'large' } : askOrTell('templates.read', { text })
}
