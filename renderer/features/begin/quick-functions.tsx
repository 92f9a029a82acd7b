// Ten functions to tick: what is ticked stands in the inventory at once, as present in the school.
import { addItem, newItem, removeItem } from '#shared/school/list-edits.ts'
import { catalogue } from '../../session/content.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'

export function QuickFunctions() {
  const sector = useSchool((school) => school.identity.sector)
  const items = useSchool((school) => school.sections.expertise.items)
  const mayWrite = useMayWrite()
  const toggle = (name: string): void => {
    const there = items.find((item) => item.name === name)
    edit(
      there === undefined
        ? addItem('expertise', newItem('expertise', newId(), { name, where: ['school'], stand: 'present' }))
        : removeItem('expertise', there.id)
    )
  }
  return (
    <fieldset className="plain-set tick-grid">
      <legend className="unseen">Wat heeft uw team nu al?</legend>
      {catalogue.picks.quickFunctions[sector].map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={items.some((item) => item.name === name)}
            disabled={!mayWrite}
            onChange={() => toggle(name)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
