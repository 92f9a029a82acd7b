// The fields of an item. What its list folds away stands below the others, closed until something stands in it or it is asked for.
import type { ReactNode } from 'react'
import type { ListData, ListField } from '#shared/catalogue/catalogue.ts'
import { fieldAnchor, fieldText, type ListItem } from '#shared/school/lists.ts'
import { Disclosure } from '../components/disclosure.tsx'

interface ItemFieldsProps {
  readonly list: ListData
  readonly item: ListItem
  /** "Partner 3: Schoolmaatschappelijk werk" */
  readonly name: string
  readonly renderField: (field: ListField) => ReactNode
}

export function ItemFields({ list, item, name, renderField }: ItemFieldsProps) {
  const shown = list.fields.filter(({ folded }) => folded !== true)
  const folded = list.fields.filter((field) => !shown.includes(field))
  return (
    <>
      <div className="item-fields">{shown.map(renderField)}</div>
      {folded.length > 0 && (
        <Disclosure
          className="item-more"
          summary={
            <>
              {list.more}
              <span className="unseen">: {name}</span>
            </>
          }
          holds={folded.map(({ id }) => fieldAnchor(list.id, item.id, id))}
          holdsWords={folded.some((field) => isFilled(field, item))}
        >
          <div className="item-fields">{folded.map(renderField)}</div>
        </Disclosure>
      )}
    </>
  )
}

function isFilled({ id, kind }: ListField, item: ListItem): boolean {
  const value = fieldText(item, id)
  return kind === 'choice' ? value !== 'unknown' && value !== '' : value.trim() !== ''
}
