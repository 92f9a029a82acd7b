// What was agreed on one statement: what, who, and for which meeting.
import { TextInput } from '@mantine/core'
import { LONGEST_TEXT } from '#shared/questionnaire/answer-text.ts'
import type { Agreement } from '#shared/questionnaire/scan.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'

interface AgreementsProps {
  readonly statement: string
  /** Of all statements. */
  readonly agreements: readonly Agreement[]
  readonly mayWrite: boolean
  readonly onChange: (all: readonly Agreement[]) => void
}

const fields = [
  ['what', 'Wat?'],
  ['who', 'Wie?'],
  ['meeting', 'Voor welke vergadering?']
] as const

const fieldAnchor = (id: string, field: string): string => `scan.agreement.${id}.${field}`
const addAnchor = (statement: string): string => `scan.agreement.add.${statement}`

export function Agreements({ statement, agreements, mayWrite, onChange }: AgreementsProps) {
  const own = agreements.filter((one) => one.statement === statement)
  const add = (): void => {
    const id = newId()
    onChange([...agreements, { id, statement, what: '', who: '', meeting: '' }])
    goToField(fieldAnchor(id, 'what'))
  }
  const remove = (id: string): void => {
    onChange(agreements.filter((one) => one.id !== id))
    goToField(addAnchor(statement))
  }
  if (!mayWrite)
    return (
      <>
        {own.map(({ id, what, who, meeting }) => (
          <p key={id}>Afspraak: {[what, who, meeting].filter((words) => words.trim() !== '').join(', ')}</p>
        ))}
      </>
    )
  return (
    <div className="stack-s">
      {own.map((agreement) => (
        <div key={agreement.id} role="group" aria-label="Afspraak" className="scan-agreement">
          {fields.map(([field, label]) => (
            <TextInput
              key={field}
              id={fieldAnchor(agreement.id, field)}
              label={label}
              value={agreement[field]}
              autoComplete="off"
              maxLength={LONGEST_TEXT}
              onChange={(event) => {
                const value = event.currentTarget.value
                onChange(agreements.map((one) => (one.id === agreement.id ? { ...one, [field]: value } : one)))
              }}
            />
          ))}
          <button type="button" className="text-button" onClick={() => remove(agreement.id)}>
            Haal deze afspraak weg
          </button>
        </div>
      ))}
      <button id={addAnchor(statement)} type="button" className="text-button" onClick={add}>
        Maak een afspraak
      </button>
    </div>
  )
}
