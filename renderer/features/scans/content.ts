// The content of the scans, with the school's own words in it.
import { formTexts, questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { answers, statementsOf, type Answer } from '#shared/questionnaire/form.ts'

export { answers, formTexts, questionnaires, questionnaireTexts, statementsOf }
export type { QuestionnaireId }

export const answerWords = (answer: Answer): string => questionnaireTexts.scale[answer]
