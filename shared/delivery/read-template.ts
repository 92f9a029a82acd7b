// A template as a file, read back. It comes from outside, so it may be anything: it is read whole, or refused with a reason.
import * as z from 'zod'
import { jsonOf } from '../json-text.ts'
import { isTooDeep } from '../school/limits.ts'
import { LARGEST_TEMPLATE, TEMPLATE_FORMAT, TEMPLATE_VERSION } from './template-parts.ts'
import { templateSchema, type Template } from './template.ts'

/**
 * `large`: nobody looked into it · `broken`: no text that a program wrote, or cut off · `other`: something else than a template ·
 * `newer`: of a newer program · `double`: an id stands twice in one part, so that nobody can say whose answer is whose ·
 * `shape`: a template of which something is not as it should be.
 */
export type TemplateFault = 'large' | 'broken' | 'other' | 'newer' | 'double' | 'shape'

export type ReadTemplate =
  | { readonly kind: 'read'; readonly template: Template }
  | {
      readonly kind: 'refused'
      readonly why: TemplateFault
      /** Of `shape` and `double`: where it is, as a path in the file ("agreements.3.text"). Empty otherwise. */
      readonly at: string
    }

const headSchema = z.looseObject({ format: z.literal(TEMPLATE_FORMAT), version: z.int().min(1) })

/** @param text of a file; a byte order mark may stand before it */
export function readTemplate(text: string): ReadTemplate {
  if (text.length > LARGEST_TEMPLATE) return refused('large')
  const value = jsonOf(text)
  if (value === undefined) return refused('broken')
  const head = headSchema.safeParse(value)
  if (!head.success) return refused('other')
  if (head.data.version > TEMPLATE_VERSION) return refused('newer')
  // Of a key that nobody knows: it would be carried along, too deep for who carries it.
  if (isTooDeep(value, 1)) return refused('shape')
  const read = templateSchema.safeParse(value)
  if (!read.success) return refused('shape', (read.error.issues[0]?.path ?? []).map(String).join('.'))
  const twice = firstDouble(read.data)
  return twice === undefined ? { kind: 'read', template: read.data } : refused('double', twice)
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

const refused = (why: TemplateFault, at = ''): ReadTemplate => ({ kind: 'refused', why, at })
