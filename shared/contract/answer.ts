// How every request is answered.
import type { Problem } from './problems.ts'

/** Expected failures are values; a bug throws. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value })
export const failed = <T>(problem: Problem): Answer<T> => ({ ok: false, problem })
