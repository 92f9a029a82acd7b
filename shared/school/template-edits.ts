// Edits of what belongs to the list of the partnership: answers to what it asks, what does not stand in its list any more, and what was typed over.
// Taking a list in: shared/delivery/take-template.ts.
import { removeById, single, typed, type Edit } from './edit.ts'
import { removeWhere } from './internal-links.ts'

export const templateQuestionAnchor = (id: string): string => `template-question:${id}.answer`

export const setTemplateAnswer = (id: string, answer: string): Edit =>
  typed('antwoord op een vraag van het samenwerkingsverband gewijzigd', templateQuestionAnchor(id), ({ internal }) => {
    const row = internal.template.questions.find((question) => question.id === id)
    if (row !== undefined) row.answer = answer
  })

/** With its answer: it does not stand in the list any more. */
export const removeGoneQuestion = (id: string): Edit =>
  single('vraag die niet meer in de lijst staat verwijderd', ({ internal: { template } }) => {
    if (template.questions.some((question) => question.id === id && question.gone)) removeById(template.questions, id)
  })

/** `mark`: of the answer that was typed over; null: it was not. `newId` is used where there was no row yet. */
export const setRetyped = (newId: string, question: string, mark: string | null): Edit =>
  single(mark === null ? 'overgetypt weggehaald' : 'overgetypt aangevinkt', ({ internal }) => {
    removeWhere(internal.retyped, (row) => row.question === question)
    if (mark !== null) internal.retyped.push({ id: newId, question, mark })
  })
