// The content of the scans, with the school's own words in it.
import { formTexts, questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import type { Questionnaire, QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import type { Answer } from '#shared/questionnaire/form.ts'

export { formTexts, questionnaires, questionnaireTexts }
export type { QuestionnaireId }

/** From "klopt niet" to "klopt helemaal", and last that somebody does not know. */
export const answers: readonly Answer[] = [1, 2, 3, 4, 'unknown']
export const answerWords = (answer: Answer): string => questionnaireTexts.scale[answer]

export const statementsOf = ({ themes }: Questionnaire) => themes.flatMap(({ statements }) => statements)
