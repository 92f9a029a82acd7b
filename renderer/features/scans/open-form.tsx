// The answers of one role, filled in openly: who it is, from which place, and an answer per statement.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { askedAs } from '#shared/questionnaire/asked-words.ts'
import type { OpenForm } from '#shared/questionnaire/scan.ts'
import { askOrTell } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { answers, answerWords, questionnaires } from './content.ts'
import type { ScanProps } from './scan-props.ts'
import { useSaving } from './use-saving.ts'

export const WHO = 'scan.open-form.who'

interface OpenFormProps extends ScanProps {
  readonly form: OpenForm
  readonly onDone: () => void
}

export function OpenFormFields({ scanId, now: { scan }, form: before, onDone }: OpenFormProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const words = useWords()
  const questionnaire = questionnaires[scan.questionnaire]
  const [form, setForm] = useState(before)
  const { later, flush } = useSaving((value: OpenForm) =>
    askOrTell('scans.saveOpenForm', { schoolId, scanId, form: value })
  )
  const change = (part: Partial<OpenForm>): void => {
    const next = { ...form, ...part }
    setForm(next)
    later(next)
  }
  return (
    <section className="stack-l" aria-labelledby="scan.open-form">
      <div className="form stack">
        <h2 id="scan.open-form">Antwoorden van één deelnemer</h2>
        <TextInput
          id={WHO}
          label="Wie?"
          description="Een organisatie of een functie, bijvoorbeeld: Bestuur De Linde"
          value={form.who}
          autoComplete="off"
          onChange={(event) => change({ who: event.currentTarget.value })}
        />
        <NativeSelect
          id="scan.open-form.group"
          label={questionnaire.groups?.question ?? ''}
          value={form.group}
          data={(questionnaire.groups?.options ?? []).map(({ id, label }) => ({
            value: id,
            label: fill(label, words)
          }))}
          onChange={(event) => change({ group: event.currentTarget.value })}
        />
      </div>
      {questionnaire.themes.map(({ id: theme, title, statements }) => (
        <section key={theme} className="stack" aria-labelledby={`scan.open-form.${theme}`}>
          <h3 id={`scan.open-form.${theme}`}>{title}</h3>
          {statements.map(({ id }) => (
            <fieldset key={id} className="radios statement">
              <legend>{askedAs(scan, questionnaire, id, words)}</legend>
              <div className="row">
                {answers.map((answer) => (
                  <label key={answer}>
                    <input
                      type="radio"
                      name={`scan.open-form.${id}`}
                      checked={form.answers[id] === answer}
                      onChange={() => change({ answers: { ...form.answers, [id]: answer } })}
                    />
                    <span>{answerWords(answer)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      ))}
      <div className="stack-s">
        <p className="soft">Wat u invult, wordt vanzelf opgeslagen.</p>
        <Button onClick={() => void flush().then(onDone)}>Klaar</Button>
      </div>
    </section>
  )
}
