// What colleagues fill in, as the form of a scan writes it: files and codes of a scan that stands on disk.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { questionnaires } from '#assets/questionnaires/index.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { answerFileOf } from '#shared/questionnaire/answer-text.ts'
import { formCode } from '#shared/questionnaire/code.ts'
import type { Answer, Form } from '#shared/questionnaire/form.ts'
import { schoolFolder } from './steps.ts'

/** The only scan of the only school. */
export function scanOnDisk(schools: string): string {
  const [scan = ''] = readdirSync(path.join(schoolFolder(schools), 'metingen'))
  return scan
}

const statements = (id: QuestionnaireId): readonly string[] =>
  questionnaires[id].themes.flatMap((theme) => theme.statements.map((one) => one.id))

/** One answer to all, with others to some. */
export const filled = (
  id: QuestionnaireId,
  usual: Answer,
  others: Readonly<Record<string, Answer>> = {}
): Form['answers'] => ({ ...Object.fromEntries(statements(id).map((one) => [one, usual])), ...others })

/** What stands in the file of a form. */
export const fileOf = (id: QuestionnaireId, scan: string, form: Partial<Omit<Form, 'own'>>): string =>
  answerFileOf(questionnaires[id], scan, { id: 'f'.repeat(32), group: null, answers: {}, open: {}, ...form })

/** A file per form in a folder; their names say nothing. */
export function filesOf(
  folder: string,
  id: QuestionnaireId,
  scan: string,
  forms: readonly Partial<Omit<Form, 'own'>>[]
): void {
  mkdirSync(folder, { recursive: true })
  for (const [at, form] of forms.entries())
    writeFileSync(
      path.join(folder, `antwoorden-${at}.json`),
      fileOf(id, scan, { id: at.toString(16).padStart(32, '0'), ...form })
    )
}

export function codeFor(
  id: QuestionnaireId,
  scan: string,
  answers: Form['answers'],
  group: string | null = null
): string {
  const code = formCode(questionnaires[id], scan, { answers, group })
  if (code === undefined) throw new Error('a code needs an answer to every statement')
  return code
}
