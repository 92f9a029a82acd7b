// Patches that came from outside: checked in shape, and applied only when what comes out is still a school. Apart from
// patches.ts because only the host needs it; the window carries no schema library.
import * as z from 'zod'
import { isTooDeep } from './limits.ts'
import { patched, type Patch } from './patches.ts'
import { schoolSchema } from './schema.ts'
import type { School } from './school.ts'

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export const patchSchema = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string().refine((part) => !FORBIDDEN.has(part)), z.int().min(0)])).min(1),
  value: z.exactOptional(z.unknown())
}) satisfies z.ZodType<Patch>

/** An edit with which the school would lie deeper than is read again. */
export const reachTooDeep = (patches: readonly Patch[]): boolean =>
  patches.some(({ path, value }) => isTooDeep(value, path.length + 1))

/**
 * Applies patches that a window sent. Undefined when a path does not exist, when the result no longer
 * has the shape of a school, or when the patches touch what no edit may touch: format, version and id.
 */
export function tryPatch(school: School, patches: readonly Patch[]): School | undefined {
  if (patches.some((patch) => ['format', 'version', 'id'].includes(String(patch.path[0])))) return undefined
  try {
    const next = patched(school, patches)
    return schoolSchema.safeParse(next).success ? next : undefined
  } catch {
    return undefined
  }
}
