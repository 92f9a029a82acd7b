// The file that a form saves (answer-text.ts) as the program reads it back. It comes from outside, so it may be anything.
import * as z from 'zod'
import type { FileFault, Questionnaire } from '../catalogue/questionnaire-content.ts'
import { jsonOf } from '../json-text.ts'
import { ANSWERS_FORMAT, ANSWERS_VERSION, mayStand } from './answer-text.ts'
import { statementsOf, type Form } from './form.ts'
import { answerSchema, type OpenForm } from './scan.ts'

/** In signs: of a file that is larger nothing is read. */
export const LARGEST_FILE = 65_536

const headSchema = z.object({ format: z.literal(ANSWERS_FORMAT), version: z.int().min(1), form: z.string() })

const words = z.string().refine(mayStand)

const fileSchema = (asked: Questionnaire) =>
  z.strictObject({
    format: z.literal(ANSWERS_FORMAT),
    version: z.literal(ANSWERS_VERSION),
    questionnaire: z.literal(asked.id),
    form: z.string(),
    id: z.string().regex(/^[0-9a-f]{32}$/),
    group: z.enum((asked.groups?.options ?? []).map((group) => group.id)).nullable(),
    answers: z.strictObject(
      Object.fromEntries(statementsOf(asked).map(({ id }) => [id, z.exactOptional(answerSchema)]))
    ),
    open: z.strictObject(Object.fromEntries(asked.open.map((one) => [one.id, z.exactOptional(words)])))
  })

/** Says whose it is, and from which place it answers. */
const openFileSchema = (questionnaire: Questionnaire) => {
  const file = fileSchema(questionnaire)
  return file.extend({
    group: file.shape.group.unwrap(),
    who: words.refine((who) => who.trim() !== '')
  })
}

type Read<T> = { readonly kind: 'read'; readonly form: T } | { readonly kind: 'refused'; readonly why: FileFault }
export type ReadFile = Read<Form>
export type ReadOpenFile = Read<OpenForm>

/** @param scan the id of the scan that was handed out @param text of a file; a byte order mark may stand before it */
export function readAnswerFile(questionnaire: Questionnaire, scan: string, text: string): ReadFile {
  const file = fileOf(scan, text, fileSchema(questionnaire))
  if (file.kind === 'refused') return file
  const { id, group, answers, open } = file.form
  return { kind: 'read', form: { id, group, own: false, answers: given(answers), open: given(open) } }
}

/** The same of a scan that is filled in openly. */
export function readOpenAnswerFile(questionnaire: Questionnaire, scan: string, text: string): ReadOpenFile {
  const file = fileOf(scan, text, openFileSchema(questionnaire))
  if (file.kind === 'refused') return file
  const { id, group, who, answers } = file.form
  return { kind: 'read', form: { id, group, who: who.trim(), answers: given(answers) } }
}

function fileOf<T>(scan: string, text: string, schema: z.ZodType<T>): Read<T> {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'large' }
  const value = jsonOf(text)
  const head = headSchema.safeParse(value)
  if (!head.success) return { kind: 'refused', why: 'broken' }
  if (head.data.version > ANSWERS_VERSION) return { kind: 'refused', why: 'newer' }
  if (head.data.form !== scan) return { kind: 'refused', why: 'scan' }
  const file = schema.safeParse(value)
  return file.success ? { kind: 'read', form: file.data } : { kind: 'refused', why: 'broken' }
}

const given = <T>(values: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
