// What stands beside an open scan: a file for each form that came in, and after closing one with what was answered in words. They go, and
// stand in no other place.
import * as z from 'zod'
import type { Form } from './form.ts'

export const FORM_FORMAT = 'sop-wijzer/formulier'
export const FORM_VERSION = 1

export const storedFormSchema = z.object({
  format: z.literal(FORM_FORMAT),
  version: z.literal(FORM_VERSION),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  group: z.string().nullable(),
  own: z.boolean(),
  answers: z.record(z.string(), z.literal([1, 2, 3, 4, 'unknown'])),
  open: z.record(z.string(), z.string())
})
export type StoredForm = z.infer<typeof storedFormSchema>

export const stored = ({ id, group, own, answers, open }: Form): StoredForm => ({
  format: FORM_FORMAT,
  version: FORM_VERSION,
  id,
  group,
  own,
  answers,
  open
})

export const WORDS_FORMAT = 'sop-wijzer/open-antwoorden'
export const WORDS_VERSION = 1

export const inWordsSchema = z.object({
  format: z.literal(WORDS_FORMAT),
  version: z.literal(WORDS_VERSION),
  /** The scan. */
  id: z.string(),
  /** By open question, in an order of chance: no two that stand at the same place are of one form. */
  answers: z.record(z.string(), z.array(z.string()))
})
export type InWords = z.infer<typeof inWordsSchema>
