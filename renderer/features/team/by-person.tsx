// The inventory by person: who works here, what each carries, and what to do when somebody leaves.
import { memo, useEffect } from 'react'
import { WhoSees } from '../../components/who-sees.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { askToLeave, stay } from './leave.ts'
import { Left } from './left.tsx'
import { PersonMore } from './person-more.tsx'

export function ByPerson() {
  useEffect(() => stay, [])
  return (
    <div className="stack">
      <Left />
      <Editor />
      <WhoSees list="people" field="name" />
    </div>
  )
}

const Editor = memo(() => <ListEditor list="people" More={PersonMore} onRemove={askToLeave} />)
