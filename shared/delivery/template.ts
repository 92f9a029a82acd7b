// The list of a partnership (SWV) as a file for its schools ("sjabloon"): the needs and agreements that it works with, what it asks besides, and in
// which order. docs/template-format.md says it in words.
import * as z from 'zod'
import { cleaned } from '../incoming-text.ts'

export const TEMPLATE_FORMAT = 'sop-wijzer/sjabloon'
export const TEMPLATE_VERSION = 1

/** Of the list to retype, in the order in which it stands where a partnership says nothing of it. */
export const templateParts = ['school', 'needs', 'agreements', 'expertise', 'questions', 'question'] as const
export type TemplatePart = (typeof templateParts)[number]

export const LONGEST_LINE = 2_000
const LONGEST_TEXT = 20_000
export const MOST_ROWS = 500

/** Letters, digits, "-" and "_": it stands in files of schools, in deliveries and in addresses of fields. */
export const ITEM_ID = /^[\w-]{1,80}$/u
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
  agreements: rows(z.looseObject({ id, text: words })),
  /** What it asks besides. */
  questions: rows(z.looseObject({ id, question: words, help: long })),
  /** The order of the parts; a word that is not known is let be, and a part that is not named comes after the others. */
  parts: z.array(z.string().max(100)).max(100)
})

export type Template = z.infer<typeof templateSchema>
export type TemplateNeed = Template['needs'][number]
export type TemplateAgreement = Template['agreements'][number]
export type TemplateQuestion = Template['questions'][number]

/** Every part once: those that are named in their order, then the others in the usual order. */
export const orderedParts = (named: readonly string[]): readonly TemplatePart[] => {
  const known = named.flatMap((part) => templateParts.filter((one) => one === part))
  return [...new Set([...known, ...templateParts])]
}
