// Whether a school with an edit still fits in its file. A file is only measured when it may be full: an edit costs no more than itself.
import { LARGEST } from '#shared/school/limits.ts'
import type { Patch } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { fileSize } from '../../store/index.ts'

/** A sign takes at most six bytes, as in "\u0000"; a line at most this many besides, with its indentation and its punctuation. */
const MOST_PER_SIGN = 6
const MOST_PER_LINE = 250

export class Room {
  /** The file of this school is no larger. In bytes. */
  private atMost = Number.POSITIVE_INFINITY
  private school: School | undefined

  /** @param next the school with these patches made. */
  hasFor(patches: readonly Patch[], school: School, next: School): boolean {
    // Where another school stands in its place nothing is known of that.
    if (school !== this.school) this.atMost = Number.POSITIVE_INFINITY
    for (const { value } of patches) this.atMost += atMostOf(value)
    if (this.atMost > LARGEST) this.atMost = fileSize(next)
    const fits = this.atMost <= LARGEST
    this.school = fits ? next : undefined
    return fits
  }
}

function atMostOf(value: unknown): number {
  if (typeof value === 'string') return MOST_PER_LINE + value.length * MOST_PER_SIGN
  if (typeof value !== 'object' || value === null) return MOST_PER_LINE
  // The keys of a list are as short as its indentation.
  return Object.entries(value).reduce(
    (size, [key, child]) => size + key.length * MOST_PER_SIGN + atMostOf(child),
    MOST_PER_LINE
  )
}
