// The list of a partnership that she chose as a file, read by the host. Of a file that is larger than any list nothing is read.
import type { ReadTemplate, TemplateFault } from '#shared/delivery/read-template.ts'
import { LARGEST_TEMPLATE } from '#shared/delivery/template-parts.ts'
import { askOrTell } from './host.ts'

export type ReadTemplateFile =
  | Extract<ReadTemplate, { readonly kind: 'read' }>
  | { readonly kind: 'refused'; readonly why: TemplateFault | 'unreadable' }

/** Undefined when the host could not answer; that is said already. */
export async function readTemplateFile(file: File): Promise<ReadTemplateFile | undefined> {
  // A sign takes at most three bytes.
  if (file.size > LARGEST_TEMPLATE * 3) return { kind: 'refused', why: 'large' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch (error) {
    return { kind: 'refused', why: error instanceof TypeError ? 'broken' : 'unreadable' }
  }
  return text.length > LARGEST_TEMPLATE ? { kind: 'refused', why: 'large' } : askOrTell('templates.read', { text })
}
