// What is said of one field of the scan: by the school together, or by the visitors.
import { setFieldChoice, setFieldWords, type FieldRows } from '#shared/school/visit-edits.ts'
import { visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { visitChoices } from '#shared/school/vocabulary.ts'
import { ChoiceField, LongTextField } from '../../components/fields.tsx'
import { choiceOptions, type OfVisit } from './visit-words.ts'

interface FieldChoiceProps extends OfVisit {
  readonly list: FieldRows
  /** Of the scan, by its id. */
  readonly field: string
  readonly label: string
}

export function FieldChoice({ visit, list, field, label }: FieldChoiceProps) {
  const rows: readonly { readonly id: string; readonly choice: string; readonly example: string }[] = visit[list]
  const said = rows.find(({ id }) => id === field)
  return (
    <div className="item-fields">
      <div className="item-field" data-span={4}>
        <ChoiceField
          id={visitRowAnchor(visit.id, list, field, 'choice')}
          label={label}
          options={choiceOptions}
          value={said?.choice ?? 'unknown'}
          makeEdit={(value) =>
            setFieldChoice(visit.id, list, field, visitChoices.find((known) => known === value) ?? 'unknown')
          }
        />
      </div>
      <div className="item-field" data-span={12}>
        <LongTextField
          id={visitRowAnchor(visit.id, list, field, 'example')}
          label="Eén voorbeeld"
          value={said?.example ?? ''}
          makeEdit={(value) =>
            list === 'seen'
              ? setFieldWords(visit.id, list, field, 'example', value)
              : setFieldWords(visit.id, list, field, 'example', value)
          }
        />
      </div>
    </div>
  )
}
