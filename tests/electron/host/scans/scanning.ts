// What the tests of scans share: a school with a scan, and forms as colleagues save them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { questionnaires } from '#assets/questionnaires/index.ts'
import type { Input, ReadIn } from '#shared/contract/contract.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { answerFileOf } from '#shared/questionnaire/answer-text.ts'
import type { Answer, Form } from '#shared/questionnaire/form.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { begun, type Window } from '../support.ts'

export const { school: team } = questionnaires
const statements = team.themes.flatMap((theme) => theme.statements.map(({ id }) => id))

/** A colleague's form: all of one answer, but for the statement at the place of its number, so that no two are alike. */
export function formOf(number: number, more: Partial<Form> = {}): Form {
  const answers = Object.fromEntries(statements.map((id, at): [string, Answer] => [id, at === number ? 1 : 3]))
  return { id: number.toString(16).padStart(32, '0'), group: null, own: false, answers, open: {}, ...more }
}

export const formsOf = (from: number, count: number, more: Partial<Form> = {}): readonly Form[] =>
  Array.from({ length: count }, (_, at) => formOf(from + at, more))

export interface Scanning {
  readonly window: Window
  readonly schoolId: string
  readonly scanId: string
  /** Of the school. */
  readonly place: string
  readonly folder: string
  readonly asked: { readonly schoolId: string; readonly scanId: string }
  read(...forms: readonly Form[]): Promise<readonly ReadIn[]>
  take(...files: Input<'scans.take'>['files']): Promise<readonly ReadIn[]>
  scan(): Scan
  answers(): readonly string[]
}

export async function scanning(
  window: Window,
  { questionnaire = 'school', mode = 'collected' }: Partial<Omit<Input<'scans.begin'>, 'schoolId'>> = {}
): Promise<Scanning> {
  const school = await begun(window)
  return scanningIn(window, school, questionnaire, mode)
}

export async function scanningIn(
  window: Window,
  { schoolId, place }: { readonly schoolId: string; readonly place: string },
  questionnaire: QuestionnaireId = 'school',
  mode: Scan['mode'] = 'collected'
): Promise<Scanning> {
  const { scanId } = await window.ask('scans.begin', { schoolId, questionnaire, mode })
  const folder = path.join(place, 'metingen', scanId)
  const asked = { schoolId, scanId }
  const take: Scanning['take'] = (...files) => window.ask('scans.take', { ...asked, files })
  return {
    window,
    schoolId,
    scanId,
    place,
    folder,
    asked,
    take,
    read: (...forms) =>
      take(...forms.map((form) => ({ fileName: `${form.id}.json`, text: answerFileOf(team, scanId, form) }))),
    scan: () => JSON.parse(readFileSync(path.join(folder, 'meting.json'), 'utf8')) as Scan,
    answers: () => {
      const answers = path.join(folder, 'antwoorden')
      return existsSync(answers) ? readdirSync(answers).toSorted() : []
    }
  }
}
