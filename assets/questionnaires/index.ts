// The content of the scans. Not read with the catalogue: the first screen needs none of it.
import type {
  FormTexts,
  Questionnaire,
  QuestionnaireId,
  QuestionnaireTexts,
  SupportScan
} from '#shared/catalogue/questionnaire-content.ts'
import type { AsWritten } from '../as-written.ts'
import boards from './boards.json' with { type: 'json' }
import common from './common.json' with { type: 'json' }
import form from './form.json' with { type: 'json' }
import parents from './parents.json' with { type: 'json' }
import school from './school.json' with { type: 'json' }
import support from './support.json' with { type: 'json' }

/** The compiler sees here whether a text is missing; tests/shared/catalogue/questionnaires.test.ts that each word may stand there. */
const files: Readonly<Record<QuestionnaireId, AsWritten<Questionnaire>>> = { school, parents, boards }

export const questionnaires = files as Readonly<Record<QuestionnaireId, Questionnaire>>
export const questionnaireTexts: QuestionnaireTexts = common
export const formTexts: FormTexts = form
export const supportScan: SupportScan = support
