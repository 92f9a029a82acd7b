// A list of the school's particulars, folded away until it is asked for.
import type { ReactNode } from 'react'
import { itemsOf, listAnchor, type ListId } from '#shared/school/lists.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { useOpen } from '../../session/school-store.ts'

interface ListFoldProps {
  readonly list: ListId
  readonly summary: string
  /** What stands below the list. */
  readonly children?: ReactNode
}

export function ListFold({ list, summary, children }: ListFoldProps) {
  const count = useOpen(({ school }) => itemsOf(school, list).length)
  return (
    <Disclosure summary={count === 0 ? summary : `${summary} (${count})`} holds={[`${list}:`, listAnchor(list)]}>
      <div className="stack">
        <ListEditor list={list} />
        {children}
      </div>
    </Disclosure>
  )
}
