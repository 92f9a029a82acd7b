// One item of a list: its name, its fields, and the buttons to move, copy and delete it. Drawn anew only when it changes itself.
import { memo, type ComponentType } from 'react'
import type { ListData, ListField } from '#shared/catalogue/catalogue.ts'
import type { Edit } from '#shared/school/edits.ts'
import { recordText, setRecordField } from '#shared/school/record-edits.ts'
import { setItemField, setItemWord } from '#shared/school/list-edits.ts'
import { fieldAnchor, fieldText, fieldWords, itemsOf, type ListId, type ListItem } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import {
  ChoiceField,
  ChoicesField,
  CountField,
  DayField,
  LongTextField,
  WrappingTextField
} from '../components/fields.tsx'
import { OwnFold } from '../components/own-fold.tsx'
import { WhoSees } from '../components/who-sees.tsx'
import { useMayWrite, useSchool } from '../session/school-store.ts'
import { BrinField } from './brin-field.tsx'
import { copy, move, remove, type NamedItem } from './acts.ts'
import { ItemFields } from './item-fields.tsx'
import { itemName } from './item-name.ts'

interface ItemProps {
  readonly list: ListData
  readonly id: string
  readonly place: number
  readonly isLast: boolean
  /** What a screen asks of an item besides its fields. */
  readonly More?: ComponentType<{ readonly id: string }> | undefined
  readonly onRemove?: ((item: NamedItem) => void) | undefined
}

function find(school: School, { list, id, place }: ItemProps): ListItem | undefined {
  const items = itemsOf(school, list.id)
  const likely = items[place]
  return likely?.id === id ? likely : items.find((item) => item.id === id)
}

export const Item = memo(function Item(props: ItemProps) {
  const { list, id, place, isLast, More, onRemove = remove } = props
  const item = useSchool((school) => find(school, props))
  const mayWrite = useMayWrite()
  if (item === undefined) return null
  const heading = fieldAnchor(list.id, id, 'item')
  const name = itemName(list, item, place)
  return (
    <li className="item">
      <div role="group" aria-labelledby={heading}>
        <div className="item-head">
          <h3 id={heading} tabIndex={-1}>
            {name}
          </h3>
          {mayWrite && <Acts list={list.id} id={id} name={name} place={place} isLast={isLast} onRemove={onRemove} />}
        </div>
        <ItemFields
          list={list}
          item={item}
          name={name}
          renderField={(field) =>
            field.kind === 'choices' ? (
              <ItemChoices key={field.id} list={list} item={id} field={field} value={fieldWords(item, field.id)} />
            ) : (
              <ItemField
                key={field.id}
                list={list}
                item={id}
                field={field}
                value={fieldText(item, field.id)}
                makeEdit={setItemField}
              />
            )
          }
        />
        {list.record !== undefined && <RecordFields list={list} record={list.record} item={id} name={name} />}
        {More !== undefined && <More id={id} />}
      </div>
    </li>
  )
})

interface ItemFieldProps {
  readonly list: ListData
  /** Its id. */
  readonly item: string
  readonly field: ListField
  readonly value: string
  /** Where it is kept: in the item, or in its record. */
  readonly makeEdit: (list: ListId, item: string, field: string, value: string) => Edit
}

/** An item that only moves, or has another field changed, does not draw this one again. */
const ItemField = memo(function ItemField({ list, item, field, value, makeEdit }: ItemFieldProps) {
  const { id, label, kind, span, folded } = field
  const common = {
    id: fieldAnchor(list.id, item, id),
    label,
    // In rows the help stands once, above the list; in a fold, and in a record, it stands with its field.
    description:
      (list.rows && folded !== true && list.fields.includes(field)) || field.description === ''
        ? undefined
        : field.description,
    value,
    makeEdit: (next: string) => makeEdit(list.id, item, id, next)
  }
  return (
    <div className="item-field" data-span={span}>
      {kind === 'choice' ? (
        <ChoiceField {...common} options={field.options ?? []} />
      ) : kind === 'day' ? (
        <DayField {...common} description={common.description ?? ''} />
      ) : kind === 'count' ? (
        <CountField {...common} />
      ) : kind === 'long' ? (
        <LongTextField {...common} />
      ) : kind === 'brin' ? (
        <BrinField {...common} />
      ) : (
        <WrappingTextField {...common} />
      )}
    </div>
  )
})

interface ItemChoicesProps extends Omit<ItemFieldProps, 'value' | 'makeEdit'> {
  readonly value: readonly string[]
}

const ItemChoices = memo(function ItemChoices({ list, item, field, value }: ItemChoicesProps) {
  const { id, label, span, folded, options = [] } = field
  return (
    <div className="item-field" data-span={span}>
      <ChoicesField
        id={fieldAnchor(list.id, item, id)}
        label={label}
        description={(list.rows && folded !== true) || field.description === '' ? undefined : field.description}
        options={options}
        value={value}
        makeEdit={(word, on) => setItemWord(list.id, item, id, word, on)}
      />
    </div>
  )
})

interface RecordFieldsProps {
  readonly list: ListData
  readonly record: NonNullable<ListData['record']>
  /** Its id. */
  readonly item: string
  /** "Partner 3: Schoolmaatschappelijk werk" */
  readonly name: string
}

/** What only some readers see of an item, with who they are. */
function RecordFields({ list, record: { more, fields }, item, name }: RecordFieldsProps) {
  const [first] = fields
  return (
    <OwnFold
      summary={
        <>
          {more}
          <span className="unseen">: {name}</span>
        </>
      }
      holds={fields.map(({ id }) => fieldAnchor(list.id, item, id))}
    >
      <div className="item-fields">
        {fields.map((field) => (
          <RecordField key={field.id} list={list} item={item} field={field} />
        ))}
      </div>
      {first !== undefined && <WhoSees list={list.id} field={first.id} />}
    </OwnFold>
  )
}

function RecordField({ list, item, field }: Pick<ItemFieldProps, 'list' | 'item' | 'field'>) {
  const value = useSchool((school) => recordText(school, list.id, item, field.id))
  return <ItemField list={list} item={item} field={field} value={value} makeEdit={setRecordField} />
}

interface ActsProps {
  readonly list: ListId
  readonly id: string
  readonly name: string
  readonly place: number
  readonly isLast: boolean
  readonly onRemove: (item: NamedItem) => void
}

function Acts({ list, id, name, place, isLast, onRemove }: ActsProps) {
  const item = { list, id, name }
  return (
    <div className="item-acts">
      <Act id={fieldAnchor(list, id, 'up')} words="Omhoog" name={name} off={place === 0} act={() => move(item, -1)} />
      <Act id={fieldAnchor(list, id, 'down')} words="Omlaag" name={name} off={isLast} act={() => move(item, 1)} />
      <Act id={fieldAnchor(list, id, 'copy')} words="Kopieer" name={name} act={() => copy(item)} />
      <Act id={fieldAnchor(list, id, 'remove')} words="Verwijder" name={name} act={() => onRemove(item)} />
    </div>
  )
}

interface ActProps {
  readonly id: string
  readonly words: string
  readonly name: string
  /** Nothing to do now. The button stays, and keeps the focus that it has. */
  readonly off?: boolean
  readonly act: () => void
}

const Act = ({ id, words, name, off = false, act }: ActProps) => (
  <button type="button" id={id} className="item-act" aria-disabled={off} onClick={off ? undefined : act}>
    {words}
    <span className="unseen">: {name}</span>
  </button>
)
