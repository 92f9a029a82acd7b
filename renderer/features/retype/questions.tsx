// What the partnership asks besides: the answers go along with the delivery.
import { templateQuestionAnchor, removeGoneQuestion, setTemplateAnswer } from '#shared/school/template-edits.ts'
import { LongTextField } from '../../components/fields.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { QUESTIONS } from './anchors.ts'

export function ExtraQuestions() {
  const questions = useSchool(({ internal }) => internal.template.questions)
  const mayWrite = useMayWrite()
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
        {asked.map(({ id, question, help, answer }) => (
          <LongTextField
            key={id}
            id={templateQuestionAnchor(id)}
            label={question}
            description={help === '' ? undefined : help}
            value={answer}
            makeEdit={(value) => setTemplateAnswer(id, value)}
          />
        ))}
      </div>
      {gone.length > 0 && (
        <div className="stack-s">
          <h3>Niet meer in de lijst</h3>
          <p>Deze vragen stelt uw samenwerkingsverband niet meer. Uw antwoord gaat niet mee met de levering.</p>
          <div className="form">
            {gone.map(({ id, question, help, answer }) => (
              <div key={id} className="stack-s">
                <LongTextField
                  id={templateQuestionAnchor(id)}
                  label={question}
                  description={help === '' ? undefined : help}
                  value={answer}
                  makeEdit={(value) => setTemplateAnswer(id, value)}
                />
                {mayWrite && (
                  <button type="button" className="text-button" onClick={() => remove(id)}>
                    Haal weg<span className="unseen">: {question}</span>
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
