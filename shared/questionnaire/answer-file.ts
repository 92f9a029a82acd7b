// The file that a form saves and the program reads back: answers, and nothing of who gave them or when. It comes from outside, so
// it may be anything.
import * as z from 'zod'
import type { FileFault, Questionnaire } from '../catalogue/questionnaire-content.ts'
import type { Form } from './form.ts'

/** In signs: of a file that is larger nothing is read. */
export const LARGEST_FILE = 65_536
const LONGEST_TEXT = 2000
const FORMAT = 'sop-wijzer-antwoorden'
const VERSION = 1

/** Words as somebody types them: nothing that a browser would take for a part of a page, and no sign that cannot be typed. */
export const mayStand = (text: string): boolean =>
  text.length <= LONGEST_TEXT && !/<[a-z/!?]|&#|(?![\t\n\r])\p{Cc}/iu.test(text)

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().min(1), form: z.string() })

const fileSchema = ({ themes, groups, open, id }: Questionnaire) =>
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    questionnaire: z.literal(id),
    form: z.string(),
    id: z.string().regex(/^[0-9a-f]{32}$/),
    group: z.enum((groups?.options ?? []).map((group) => group.id)).nullable(),
    answers: z.strictObject(
      Object.fromEntries(
        themes.flatMap(({ statements }) =>
          statements.map((statement) => [statement.id, z.exactOptional(z.literal([1, 2, 3, 4, 'unknown']))])
        )
      )
    ),
    open: z.strictObject(Object.fromEntries(open.map((one) => [one.id, z.exactOptional(z.string().refine(mayStand))])))
  })

export type ReadFile =
  | { readonly kind: 'read'; readonly form: Form }
  | { readonly kind: 'refused'; readonly why: FileFault }

/** The text of the file; the same for the same answers, in whichever order they were given. */
export function answerFileOf(
  { themes, id: questionnaire }: Questionnaire,
  scan: string,
  { id, group, answers, open }: Form
): string {
  const given = themes
    .flatMap(({ statements }) => statements.map((statement) => [statement.id, answers[statement.id]]))
    .filter(([, answer]) => answer !== undefined)
  const file = {
    format: FORMAT,
    version: VERSION,
    questionnaire,
    form: scan,
    id,
    group,
    answers: Object.fromEntries(given),
    open
  }
  return JSON.stringify(file)
}

/** @param scan the id of the scan that was handed out */
export function readAnswerFile(questionnaire: Questionnaire, scan: string, text: string): ReadFile {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'large' }
  const value = jsonOf(text)
  const head = headSchema.safeParse(value)
  if (!head.success) return { kind: 'refused', why: 'broken' }
  if (head.data.version > VERSION) return { kind: 'refused', why: 'newer' }
  if (head.data.form !== scan) return { kind: 'refused', why: 'scan' }
  const file = fileSchema(questionnaire).safeParse(value)
  if (!file.success) return { kind: 'refused', why: 'broken' }
  const { id, group, answers, open } = file.data
  return { kind: 'read', form: { id, group, own: false, answers: given(answers), open: given(open) } }
}

const given = <T>(values: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
