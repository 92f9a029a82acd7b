// A list of the school: its items, and the ways to fill it: one by one, from a list of what many schools have, or from a table.
import { Button } from '@mantine/core'
import { memo, useState, type ComponentType } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { itemsOf, listAnchor, type Given, type ListId } from '#shared/school/lists.ts'
import { useMayWrite, useOpen } from '../session/school-store.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { ProposalsAt } from '../components/proposals-at.tsx'
import { PasteItems } from './paste-items.tsx'
import { useListData } from '../session/school-words.ts'
import { add, addNamed, type NamedItem } from './acts.ts'
import { useGradually } from './gradually.ts'
import { Item } from './item.tsx'
import { PickList } from './pick-list.tsx'

interface ListEditorProps {
  readonly list: ListId
  /** What a screen asks of each item besides its fields. */
  readonly More?: ComponentType<{ readonly id: string }> | undefined
  /** What the button to remove an item does instead. */
  readonly onRemove?: ((item: NamedItem) => void) | undefined
}

export function ListEditor({ list: id, More, onRemove }: ListEditorProps) {
  const list = useListData(id)
  const mayWrite = useMayWrite()
  const isEmpty = useOpen(({ school }) => itemsOf(school, id).length === 0)
  const title = `${id}.title`
  return (
    <section className="stack" aria-labelledby={title}>
      <h2 id={title}>{list.title}</h2>
      {isEmpty && <p>{list.empty}</p>}
      {!isEmpty && list.rows && <RowHelp list={list} />}
      <Items list={list} More={More} onRemove={onRemove} />
      <ProposalsAt address={listAnchor(id)} asked={list.fields} />
      {mayWrite && <Ways list={list} isEmpty={isEmpty} />}
    </section>
  )
}

/** The help of the fields, once for all rows. */
function RowHelp({ list }: { readonly list: ListData }) {
  const helped = list.fields.filter(({ description, folded }) => description !== '' && folded !== true)
  if (helped.length === 0) return null
  return (
    <ul className="row-help">
      {helped.map(({ id, label, description }) => (
        <li key={id}>
          <strong>{label.replace(/[?:]$/u, '')}</strong>: {description}
        </li>
      ))}
    </ul>
  )
}

/** From this many items on, what is out of sight is not laid out. */
const LONG = 60

interface ItemsProps extends Pick<ListEditorProps, 'More' | 'onRemove'> {
  readonly list: ListData
}

/** Drawn anew only when the list itself changes; each item follows its own. */
const Items = memo(function Items({ list, More, onRemove }: ItemsProps) {
  const ids = useOpen(useShallow(({ school }) => itemsOf(school, list.id).map(({ id }) => id)))
  const drawn = useGradually(ids.length)
  if (ids.length === 0) return null
  return (
    <ol className="items" data-rows={list.rows || undefined} data-long={ids.length > LONG || undefined}>
      {ids.slice(0, drawn).map((id, place) => (
        <Item
          key={id}
          list={list}
          id={id}
          place={place}
          isLast={place === ids.length - 1}
          More={More}
          onRemove={onRemove}
        />
      ))}
    </ol>
  )
})

function Ways({ list, isEmpty }: { readonly list: ListData; readonly isEmpty: boolean }) {
  const { id } = list
  const [added, setAdded] = useState(0)
  const addPicked = (given: readonly Given[]): void => {
    addNamed(list, given)
    setAdded(added + 1)
  }
  return (
    <div className="ways stack-s">
      <Button
        id={listAnchor(id)}
        variant={isEmpty && list.picks !== null ? 'default' : 'filled'}
        onClick={() => add(id)}
      >
        {list.add}
      </Button>
      {/* Closed again once something was added: what is to be filled in stands above it. */}
      {list.picks !== null && (
        <Disclosure key={added} summary="Kies uit een lijst" startsOpen={isEmpty && added === 0}>
          <PickList list={list} onAdd={addPicked} />
        </Disclosure>
      )}
      <Disclosure summary="Plak een tabel uit Excel of Word">
        <PasteItems list={list} onAdd={(given) => addNamed(list, given)} />
      </Disclosure>
    </div>
  )
}
