// What is missing, each with a link to the field where it goes.
import { useState } from 'react'
import type { MissingItem } from '#shared/law/missing.ts'
import { ToScreen } from '../../components/link.tsx'

/** More than this is folded away: a list of two hundred helps nobody. */
const SHOWN = 8

export function MissingList({ items }: { readonly items: readonly MissingItem[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, SHOWN)
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={`${item.requirement} ${item.field}`}>
            <ToScreen screen={{ name: 'section', section: item.section }} field={item.field}>{item.text}</ToScreen>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && !all && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>Toon alle {items.length} punten</button>
      )}
    </>
  )
}
