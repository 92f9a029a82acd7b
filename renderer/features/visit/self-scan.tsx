// The self-scan: first each alone, then laid side by side. Who chose something else is not talked out of it.
import { Button } from '@mantine/core'
import { fill } from '#shared/catalogue/fill.ts'
import type { SupportScan } from '#shared/catalogue/visit-content.ts'
import { addVisitRows, setAloneChoice, setFieldWords, setVisitRowField } from '#shared/school/visit-edits.ts'
import { visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { visitChoices } from '#shared/school/vocabulary.ts'
import { aloneOf, differs } from '#shared/visit/visit.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ChoiceField, LongTextField } from '../../components/fields.tsx'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { FieldChoice } from './field-choice.tsx'
import { Rows, type RowField } from './rows.tsx'
import { choiceOptions, scan, type OfVisit } from './visit-words.ts'

type ScanField = SupportScan['fields'][number]

export const SelfScan = ({ visit }: OfVisit) => (
  <section className="stack-s" aria-labelledby="self-scan-title">
    <h3 id="self-scan-title">Zes velden</h3>
    <p className="measure">{scan.intro.join(' ')} Schrijf geen namen op.</p>
    {scan.fields.map((field) => (
      <OneField key={field.id} visit={visit} field={field} />
    ))}
  </section>
)

const aloneFields: readonly RowField<'alone'>[] = [{ field: 'who', label: 'Functie', span: 4 }]

function OneField({ visit, field }: OfVisit & { readonly field: ScanField }) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const alone = aloneOf(visit, field.id)
  const isDivided = differs(visit, field.id)
  const together = visit.together.find(({ id }) => id === field.id)
  const begin = (): void => {
    const rows = scan.selfScan.who.map((who) => ({ id: newId(), field: field.id, who: fill(who, words) }))
    editAndGo(addVisitRows(visit.id, 'alone', rows), visitRowAnchor(visit.id, 'alone', rows[0]?.id ?? '', 'choice'))
  }
  const holds = [
    ...alone.map(({ id }) => visitRowAnchor(visit.id, 'alone', id, '')),
    visitRowAnchor(visit.id, 'together', field.id, '')
  ]
  const stand = isDivided ? ' (verschillend gekozen)' : alone.length > 0 ? ` (${alone.length})` : ''
  return (
    <Disclosure summary={`${field.title}${stand}`} holds={holds}>
      <div className="stack">
        <ul className="measure">
          {[...field.prompts, scan.honesty].map((prompt) => (
            <li key={prompt}>{fill(prompt, words)}</li>
          ))}
        </ul>
        <p className="measure soft">
          Hieraan is het te zien: {field.evidence.map((one) => fill(one, words)).join(' · ')}
        </p>
        <div className="stack-s">
          <h4>Eerst alleen</h4>
          {alone.length === 0 && mayWrite && (
            <Button onClick={begin}>
              Neem over wat ieder koos<span className="unseen"> bij {field.title}</span>
            </Button>
          )}
          {alone.length > 0 && (
            <Rows
              visit={visit}
              list="alone"
              rows={alone}
              fields={aloneFields}
              noun="Keuze"
              add="Voeg iemand toe"
              begin={{ field: field.id }}
              at={`.${field.id}`}
              renderMore={({ id, choice, example }) => (
                <>
                  <div className="item-field" data-span={5}>
                    <ChoiceField
                      id={visitRowAnchor(visit.id, 'alone', id, 'choice')}
                      label="Keuze"
                      options={choiceOptions}
                      value={choice}
                      makeEdit={(value) =>
                        setAloneChoice(visit.id, id, visitChoices.find((known) => known === value) ?? 'unknown')
                      }
                    />
                  </div>
                  <div className="item-field" data-span={12}>
                    <AloneExample visitId={visit.id} row={id} value={example} />
                  </div>
                </>
              )}
            />
          )}
        </div>
        <div className="stack-s">
          <h4>Daarna naast elkaar</h4>
          {isDivided && (
            <p>
              <strong>Hier is verschillend gekozen.</strong> {scan.selfScan.stays}
            </p>
          )}
          <FieldChoice visit={visit} list="together" field={field.id} label="Wat kiest u samen?" />
          <LongTextField
            id={visitRowAnchor(visit.id, 'together', field.id, 'difference')}
            label="Waarin verschilt u?"
            value={together?.difference ?? ''}
            makeEdit={(value) => setFieldWords(visit.id, 'together', field.id, 'difference', value)}
          />
        </div>
      </div>
    </Disclosure>
  )
}

const AloneExample = ({
  visitId,
  row,
  value
}: {
  readonly visitId: string
  readonly row: string
  readonly value: string
}) => (
  <LongTextField
    id={visitRowAnchor(visitId, 'alone', row, 'example')}
    label="Eén voorbeeld"
    value={value}
    makeEdit={(next) => setVisitRowField(visitId, 'alone', row, 'example', next)}
  />
)
