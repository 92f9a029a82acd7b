// The formats of a scan: its own file, and what stands beside it only while it is open or closing.
import type * as z from 'zod'
import { isTooDeep } from '#shared/school/limits.ts'
import { SCAN_FORMAT, SCAN_VERSION, scanSchema, type Scan } from '#shared/questionnaire/scan.ts'
import {
  FORM_FORMAT,
  FORM_VERSION,
  inWordsSchema,
  storedFormSchema,
  WORDS_FORMAT,
  WORDS_VERSION,
  type InWords,
  type StoredForm
} from '#shared/questionnaire/stored-form.ts'
import type { Format } from './types.ts'

const MEGABYTE = 1024 * 1024

interface Kept<T> extends Pick<Format<T & object>, 'kind' | 'fileName' | 'version' | 'largest'> {
  readonly schema: z.ZodType<T>
}

const formatOf = <T extends { readonly id: string }>({ schema, ...facts }: Kept<T>): Format<T> => ({
  ...facts,
  migrations: new Map(),
  isTooDeep: (raw) => isTooDeep(raw, 1),
  filledIn: (raw) => raw,
  is: (raw): raw is T => schema.safeParse(raw).success,
  fits: (value) => schema.safeParse(value).success,
  idOf: ({ id }) => id,
  nameOf: ({ id }) => id,
  forGood: (value) => value
})

export const scanFormat: Format<Scan> = formatOf({
  kind: SCAN_FORMAT,
  fileName: 'meting.json',
  version: SCAN_VERSION,
  largest: 16 * MEGABYTE,
  schema: scanSchema
})

/** Each stands under the id of the form. */
export const formFormat: Format<StoredForm> = formatOf({
  kind: FORM_FORMAT,
  fileName: 'formulier.json',
  version: FORM_VERSION,
  largest: MEGABYTE,
  schema: storedFormSchema
})

export const wordsFormat: Format<InWords> = formatOf({
  kind: WORDS_FORMAT,
  fileName: 'in-woorden.json',
  version: WORDS_VERSION,
  largest: 16 * MEGABYTE,
  schema: inWordsSchema
})
