// Whether what somebody typed is a form of these statements.
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import { mayStand } from './answer-text.ts'
import { statementsOf, type Form } from './form.ts'

/** Whether these are answers to these statements, of a group that is asked. */
export function fits(questionnaire: Questionnaire, { group, answers, open }: Omit<Form, 'id' | 'own'>): boolean {
  const { groups, open: asked } = questionnaire
  const statements = new Set(statementsOf(questionnaire).map(({ id }) => id))
  return (
    Object.keys(answers).every((id) => statements.has(id)) &&
    (group === null || (groups?.options ?? []).some(({ id }) => id === group)) &&
    Object.entries(open).every(([id, text]) => asked.some((one) => one.id === id) && mayStand(text))
  )
}
