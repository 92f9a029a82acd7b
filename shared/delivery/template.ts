// The list of a partnership (SWV) as a file for its schools ("sjabloon"): the needs and agreements that it works with, what it asks besides, and in
// which order. docs/template-format.md says it in words.
import * as z from 'zod'
import { cleaned } from '../incoming-text.ts'
import { ITEM_ID, LONGEST_LINE, LONGEST_TEXT, MOST_ROWS, TEMPLATE_FORMAT, TEMPLATE_VERSION } from './template-parts.ts'

const id = z.string().regex(ITEM_ID)
/** On one line, without signs that nobody sees. */
const oneLine = (text: string): string => cleaned(text).replaceAll(/\s+/gu, ' ').trim()
const line = z.string().max(LONGEST_LINE).transform(oneLine)
const words = z.string().max(LONGEST_TEXT).transform(oneLine).pipe(z.string().min(1))
const long = z
  .string()
  .max(LONGEST_TEXT)
  .transform((text) => cleaned(text).trim())
const rows = <T extends z.ZodType>(row: T): z.ZodArray<T> => z.array(row).max(MOST_ROWS)

export const templateSchema = z.looseObject({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.literal(TEMPLATE_VERSION),
  /** Of the partnership. */
  name: line,
  /** Of its support plan: "2025-2029". */
  years: line,
  /** A day as `shared/day.ts` has it, or empty. */
  madeOn: z.string().max(40),
  /** In its order. A need of ours (assets/needs) by our id, with what the partnership calls it; an own one has an id that we do not have. */
  needs: rows(z.looseObject({ id, name: words, plain: long })),
  /** `help`: what it means; the first lists do not have it. */
  agreements: rows(z.looseObject({ id, text: words, help: long.default('') })),
  /** What it asks besides. */
  questions: rows(z.looseObject({ id, question: words, help: long })),
  /** The order of the parts; a word that is not known is let be, and a part that is not named comes after the others. */
  parts: z.array(z.string().max(100)).max(100)
})

export type Template = z.infer<typeof templateSchema>
