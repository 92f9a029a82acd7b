// Whether what somebody typed is a form of these statements.
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import { mayStand } from './answer-text.ts'
import type { Form } from './form.ts'

/** Whether these are answers to these statements, of a group that is asked. */
export function fits(
  { themes, groups, open: asked }: Questionnaire,
  { group, answers, open }: Omit<Form, 'id' | 'own'>
): boolean {
  const statements = new Set(themes.flatMap((theme) => theme.statements.map(({ id }) => id)))
  return (
    Object.keys(answers).every((id) => statements.has(id)) &&
    (group === null || (groups?.options ?? []).some(({ id }) => id === group)) &&
    Object.entries(open).every(([id, text]) => asked.some((one) => one.id === id) && mayStand(text))
  )
}
