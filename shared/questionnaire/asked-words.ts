// What was asked, in the words of the school.
import { fill, type Words } from '../catalogue/fill.ts'
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import { statementsOf } from './form.ts'
import type { Scan } from './scan.ts'

/** A statement as it was asked; one that was not asked then, as it is asked now. */
export const askedAs = (
  { asked }: Pick<Scan, 'asked'>,
  questionnaire: Questionnaire,
  id: string,
  words: Words
): string => asked[id] ?? fill(statementsOf(questionnaire).find((one) => one.id === id)?.text ?? '', words)

/** What a group is called; its id where this version does not ask for it. */
export const groupLabel = ({ groups }: Pick<Questionnaire, 'groups'>, id: string, words: Words): string =>
  fill(groups?.options.find((option) => option.id === id)?.label ?? id, words)
