// A document that stands in the school's folder now, whatever its form, or why it does not.
import type { ProblemCode } from '#shared/contract/problems.ts'

export type DocumentFile =
  | { readonly ok: true; readonly path: string; readonly sentence: string; readonly remark: string | null }
  | { readonly ok: false; readonly why: ProblemCode | 'cancelled' }
