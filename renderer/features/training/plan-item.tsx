// One training of the plan: a line that says the most, and folded behind it all that can be filled in.
import { memo, useState } from 'react'
import { fieldAnchor } from '#shared/school/lists.ts'
import { readMoney, writeCents } from '#shared/training-plan/money.ts'
import { valueOf } from '#shared/training-plan/numbers.ts'
import { optionWords } from '#shared/documents/choice-words.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { catalogue } from '../../session/content.ts'
import { remove } from '../../lists/acts.ts'
import { Finishing } from './finishing.tsx'
import { PlanFields } from './plan-fields.tsx'
import { itemOf, recordOf } from './rows.ts'

export const PlanItem = memo(function PlanItem({ id, isWanted }: { readonly id: string; readonly isWanted: boolean }) {
  const item = useSchool((school) => itemOf(school, id))
  const costs = useSchool((school) => recordOf(school, id)?.costs ?? '')
  const mayWrite = useMayWrite()
  const [isOpen, setOpen] = useState(isWanted)
  if (isWanted && !isOpen) setOpen(true)
  if (item === undefined) return null
  const name = item.goal.trim() === '' ? 'Scholing zonder naam' : item.goal
  const cents = valueOf(readMoney(costs))
  const facts = [
    optionWords(catalogue, 'training', 'status', item.status),
    item.forWhom,
    item.period,
    cents === undefined ? '' : writeCents(cents)
  ].filter((words) => words.trim() !== '')
  return (
    <li className="item">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary id={fieldAnchor('training', id, 'item')}>
          <strong>{name}</strong> <span className="soft">{facts.join(' · ')}</span>
        </summary>
        {isOpen && (
          <div className="stack">
            <PlanFields id={id} />
            <Finishing id={id} name={name} />
            {mayWrite && (
              <button type="button" className="text-button" onClick={() => remove({ list: 'training', id, name })}>
                Verwijder deze scholing<span className="unseen">: {name}</span>
              </button>
            )}
          </div>
        )}
      </details>
    </li>
  )
})
