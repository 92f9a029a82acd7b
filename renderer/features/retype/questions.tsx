// What the partnership asks besides: the answers go along with the delivery.
import { useMemo } from 'react'
import { hintsInDelivery } from '#shared/hints/delivery-hints.ts'
import { removeGoneQuestion } from '#shared/school/template-edits.ts'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { QUESTIONS } from './anchors.ts'
import { AnswerField } from './answer-field.tsx'

export function ExtraQuestions() {
  const questions = useSchool(({ internal }) => internal.template.questions)
  const mayWrite = useMayWrite()
  const school = useLateSchool()
  const hints = useMemo(() => hintsInDelivery(school), [school])
  if (questions.length === 0) return null
  const asked = questions.filter(({ gone }) => !gone)
  const gone = questions.filter((question) => question.gone)
  const remove = (id: string): void => {
    editAndGo(removeGoneQuestion(id), QUESTIONS)
    announce('De vraag is weggehaald. U kunt dit ongedaan maken.')
  }
  return (
    <section className="stack" aria-labelledby={QUESTIONS}>
      <h2 id={QUESTIONS} tabIndex={-1}>
        Vragen van uw samenwerkingsverband
      </h2>
      <p className="measure">
        Uw antwoorden gaan mee met de levering. Noem geen namen en vertel niets over één leerling.
      </p>
      <div className="form">
        {asked.map((row) => (
          <AnswerField key={row.id} row={row} hints={hints} />
        ))}
      </div>
      {gone.length > 0 && (
        <div className="stack-s">
          <h3>Niet meer in de lijst</h3>
          <p>Deze vragen stelt uw samenwerkingsverband niet meer. Uw antwoord gaat niet mee met de levering.</p>
          <div className="form">
            {gone.map((row) => (
              <div key={row.id} className="stack-s">
                <AnswerField row={row} hints={hints} />
                {mayWrite && (
                  <button type="button" className="text-button" onClick={() => remove(row.id)}>
                    Haal weg<span className="unseen">: {row.question}</span>
                  </button>
                )}
              </div>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
