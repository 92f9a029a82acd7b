// A list on the page of a section: in sight, or in a fold of its own. What only some readers see says who does.
import type { ComponentType } from 'react'
import type { PartOf } from '#shared/catalogue/section-content.ts'
import { whoSees } from '#shared/expertise/who-sees.ts'
import { fieldsOf } from '#shared/school/list-edits.ts'
import { itemsOf, listAnchor, type ListId } from '#shared/school/lists.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { OwnFold } from '../../../components/own-fold.tsx'
import { WhoSees } from '../../../components/who-sees.tsx'
import { ListEditor } from '../../../lists/list-editor.tsx'
import { useSchool } from '../../../session/school-store.ts'
import { KeyFigures } from './key-figures.tsx'

/** What is shown of a list under it. */
const beneath: Partial<Readonly<Record<ListId, ComponentType>>> = { keyFigures: KeyFigures }

export function ListPart({ part: { list, fold } }: { readonly part: PartOf<'list'> }) {
  const holdsWords = useSchool((school) => itemsOf(school, list).length > 0)
  const [first = ''] = fieldsOf(list)
  const Beneath = beneath[list]
  const isInternal = whoSees(list, first) !== 'everyone'
  const editor = (
    <>
      <ListEditor list={list} />
      {Beneath !== undefined && <Beneath />}
      {isInternal && <WhoSees list={list} field={first} />}
    </>
  )
  if (fold === undefined) return editor
  const holds = [`${list}:`, listAnchor(list)]
  return isInternal ? (
    <OwnFold summary={fold} holds={holds}>
      {editor}
    </OwnFold>
  ) : (
    <Disclosure summary={fold} holds={holds} holdsWords={holdsWords}>
      {editor}
    </Disclosure>
  )
}
