// Whether two outlines say the same. A sum stands in files for years, while the program that made them is replaced.
import { createHash } from 'node:crypto'
import type { Outline } from '#shared/documents/outline.ts'

/** By these a program finds a thing again, or lays it out: they may become others while the document says the same. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['key', 'section', 'tag', 'width'])

/** Sha256, in hexadecimal, of what a document says: its words, how they are marked, and in what order they stand. */
export const outlineSum = (outline: Outline): string =>
  createHash('sha256').update(JSON.stringify(outline, said)).digest('hex')

/** An object has its properties in one order, whatever code made it. */
const said = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => !SAYS_NOTHING.has(name))
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
      )
    : value
