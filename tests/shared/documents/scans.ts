// Scans as their folders keep them, for the documents that are made of one.
import { catalogue } from '#assets/load.ts'
import { questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { isoDay, schoolYearOf } from '#shared/day.ts'
import type { ScanSource } from '#shared/documents/source.ts'
import type { Answer, Form } from '#shared/questionnaire/form.ts'
import type { OpenForm, Scan } from '#shared/questionnaire/scan.ts'
import { begun, closedAfter, closing } from '#shared/questionnaire/scan-steps.ts'
import type { School } from '#shared/school/school.ts'
import { statementIds } from '../questionnaire/any-forms.ts'

const DAY = isoDay('2026-11-20')

export function scanOf(school: School, id: QuestionnaireId, mode: Scan['mode'] = 'collected'): ScanSource {
  const questionnaire = questionnaires[id]
  const scan = begun(questionnaire, {
    id: '3f9a2c5e71b04d68',
    mode,
    schoolYear: schoolYearOf(DAY),
    day: DAY,
    words: wordsOf(catalogue, school)
  })
  return { scan, questionnaire, texts: questionnaireTexts }
}

/** Of so many, the director among them or not, who answer as the number of the statement says: sure of some, divided on others. */
export function closedScan(school: School, forms: number, withOwn = false): ScanSource {
  const source = scanOf(school, 'school')
  const { questionnaire, scan } = source
  const all = Array.from({ length: forms }, (_, who): Form => ({
    id: who.toString(16).padStart(32, '0'),
    group: who % 2 === 0 ? 'in-class' : 'elsewhere',
    own: withOwn && who === 0,
    answers: Object.fromEntries(statementIds(questionnaire).map((id, at): [string, Answer] => [id, chosenBy(who, at)])),
    open: {}
  }))
  return { ...source, scan: closedAfter(closing(questionnaire, scan, all, DAY)) }
}

const chosenBy = (who: number, at: number): Answer => {
  if (at % 7 === 2 && who % 2 === 0) return 'unknown'
  if (at % 5 === 1) return who % 2 === 0 ? 1 : 4
  if (at % 6 === 4) return who % 4 === 3 ? 3 : 2
  return who % 3 === 0 ? 4 : 3
}

export function openScan(school: School, forms: readonly OpenForm[], agreements: Scan['agreements'] = []): ScanSource {
  const source = scanOf(school, 'boards', 'open')
  return { ...source, scan: { ...source.scan, openForms: [...forms], agreements } }
}

/** A form in the open, of somebody who answers as the number of the statement says. */
export const openForm = (group: string, who: string, by: number): OpenForm => ({
  id: `${group}-${who}`,
  group,
  who,
  answers: Object.fromEntries(
    statementIds(questionnaires.boards).map((id, at): [string, Answer] => [
      id,
      (['unknown', 1, 2, 3, 4, 3] as const)[(at + by * at) % 6] ?? 3
    ])
  )
})
