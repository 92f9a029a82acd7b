// "Wat is er veranderd?": ten questions, and the sections that they open.
import { applies } from '../../law/applies.ts'
import { hasEarlier } from '../../school/earlier-offer.ts'
import { sectionIds, type Round, type School, type SectionId } from '../../school/school.ts'
import { BUSY, DONE, NOT_STARTED, status, type StepTeller } from './step.ts'

export const changesStep: StepTeller = ({ school, offer, catalogue }) => {
  const questions = catalogue.changeQuestions.length
  const { changes } = offer.round
  const answers = Object.values(changes)
  if (answers.length === 0 && !hasEarlier(school, offer))
    return [status('left-out', catalogue.planning.states.skip), 'Dit is voor een school die al een profiel heeft.']
  if (answers.length === 0) return [NOT_STARTED]
  if (answers.length < questions) return [BUSY, `U hebt ${answers.length} van de ${questions} vragen beantwoord.`]
  const yes = answers.filter((answer) => answer === 'yes').length
  return [DONE, yes === 0 ? 'Er is niets veranderd.' : `U antwoordde ${yes} keer ja.`]
}

/** The sections that the yes-answers open, in the profile's order. */
export function sectionsToReview(
  school: School,
  questions: readonly { readonly id: string; readonly sections: readonly SectionId[] }[],
  changes: Round['changes']
): readonly SectionId[] {
  const opened = new Set(questions.filter(({ id }) => changes[id] === 'yes').flatMap(({ sections }) => sections))
  return sectionIds.filter((id) => opened.has(id) && applies(school, id))
}
