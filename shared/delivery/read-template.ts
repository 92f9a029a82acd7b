// A template as a file, read back.
import { readOutside, type OutsideFault } from './read-outside.ts'
import { LARGEST_TEMPLATE, TEMPLATE_FORMAT, TEMPLATE_VERSION } from './template-parts.ts'
import { templateSchema, type Template } from './template.ts'

/** `double`: an id stands twice in one part, so that nobody can say whose answer is whose. */
export type TemplateFault = OutsideFault | 'double'

export type ReadTemplate =
  | { readonly kind: 'read'; readonly template: Template }
  | {
      readonly kind: 'refused'
      readonly why: TemplateFault
      /** Of `shape` and `double`: where it is, as a path in the file ("agreements.3.text"). Empty otherwise. */
      readonly at: string
    }

/** @param text of a file; a byte order mark may stand before it */
export function readTemplate(text: string): ReadTemplate {
  const read = readOutside(text, {
    name: TEMPLATE_FORMAT,
    version: TEMPLATE_VERSION,
    largest: LARGEST_TEMPLATE,
    schema: templateSchema,
    isCarried: true
  })
  if (read.kind === 'refused') return read
  const at = firstDouble(read.value)
  return at === undefined ? { kind: 'read', template: read.value } : { kind: 'refused', why: 'double', at }
}

/** Ids are told apart without their capitals: so are names of files that may come of them. */
function firstDouble(template: Template): string | undefined {
  for (const part of ['needs', 'agreements', 'questions'] as const) {
    const ids = template[part].map(({ id }) => id.toLowerCase())
    const at = ids.findIndex((id, place) => ids.indexOf(id) < place)
    if (at >= 0) return `${part}.${at}.id`
  }
  return undefined
}
