// A file with a format of ours that comes from outside, so it may be anything: it is read whole, or refused with a reason.
import * as z from 'zod'
import { jsonOf } from '../json-text.ts'
import { isTooDeep } from '../school/limits.ts'

/**
 * `large`: nobody looked into it · `broken`: no text that a program wrote, or cut off · `other`: something else ·
 * `newer`: of a newer program · `shape`: of this format, but something is not as it should be.
 */
export type OutsideFault = 'large' | 'broken' | 'other' | 'newer' | 'shape'

export interface RefusedOutside {
  readonly kind: 'refused'
  readonly why: OutsideFault
  /** Of `shape`: where it is, as a path in the file ("needs.3.places"). Empty otherwise. */
  readonly at: string
}

export interface OutsideFormat<T> {
  /** What stands under `format`. */
  readonly name: string
  /** The newest that this program knows. */
  readonly version: number
  /** In bytes: of a file that is larger nothing is read. */
  readonly largest: number
  readonly schema: z.ZodType<T>
  /** What this program does not know of it goes along into other files, which take nothing that is too deep. */
  readonly isCarried?: boolean
}

/** @param text of a file of at most `largest` bytes; a byte order mark may stand before it */
export function readOutside<T>(
  text: string,
  { name, version, largest, schema, isCarried = false }: OutsideFormat<T>
): { readonly kind: 'read'; readonly value: T } | RefusedOutside {
  if (text.length > largest) return refused('large')
  const value = jsonOf(text)
  if (value === undefined) return refused('broken')
  const head = headSchema.safeParse(value)
  if (!head.success || head.data.format !== name) return refused('other')
  if (head.data.version > version) return refused('newer')
  if (isCarried && isTooDeep(value, 1)) return refused('shape')
  const read = schema.safeParse(value)
  return read.success
    ? { kind: 'read', value: read.data }
    : refused('shape', (read.error.issues[0]?.path ?? []).map(String).join('.'))
}

const headSchema = z.object({ format: z.string(), version: z.int().min(1) })

const refused = (why: OutsideFault, at = ''): RefusedOutside => ({ kind: 'refused', why, at })
