// The shape of rich text in a file. The values and helpers stand in richtext.ts, which carries no schema library.
import * as z from 'zod/mini'
import { DEEPEST } from './list-tree.ts'

const runSchema = z.looseObject({
  text: z.string(),
  bold: z.exactOptional(z.literal(true)),
  italic: z.exactOptional(z.literal(true)),
  /** An address. What is no web address (web-address.ts) is kept in the file, shown as plain text and never opened. */
  href: z.exactOptional(z.string())
})

const blockSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(['paragraph', 'heading1', 'heading2', 'bullet', 'number']),
  /** Nesting of a list item, 0 to 2; 0 for everything else. */
  level: z.int().check(z.gte(0), z.lte(DEEPEST)),
  /** The number that a numbered item begins its count with (list-tree.ts). Without it the first of a list is 1, and the next count on. */
  start: z.exactOptional(z.int()),
  /** A "\n" inside a run is a line break within the block. */
  runs: z.array(runSchema)
})

export const richTextSchema = z.looseObject({ blocks: z.array(blockSchema) })

export type Run = z.infer<typeof runSchema>
export type Block = z.infer<typeof blockSchema>
export type RichText = z.infer<typeof richTextSchema>
