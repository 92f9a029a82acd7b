// What is missing, each with a link to the field where it goes.
import { useState } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import type { MissingItem } from '#shared/law/missing.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { GroundBadge } from './ground-note.tsx'
import { ToScreen } from './link.tsx'
import { catalogue } from '../session/content.ts'
import type { Screen } from '../session/screens.ts'

/** More than this is folded away: a list of two hundred helps nobody. */
const SHOWN = 8

interface MissingListProps {
  readonly items: readonly MissingItem[]
  /** For a list over the whole profile: says at each of which section it is, and on what ground it is asked. */
  readonly withGround?: boolean
}

export function MissingList({ items, withGround = false }: MissingListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, SHOWN)
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={`${item.requirement} ${item.field}`}>
            <ToScreen screen={screenOf(item)} field={item.field}>
              {item.text}
            </ToScreen>
            {withGround && <About item={item} />}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && !all && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          Toon alle {items.length} punten
        </button>
      )}
    </>
  )
}

function About({ item }: { readonly item: MissingItem }) {
  return (
    <span className="missing-about">
      {!isOfRound(item) && <span className="soft">{sectionData(catalogue, item.section).title}</span>}
      <GroundBadge ground={item.ground} />
    </span>
  )
}

/** What belongs to this year's round is filled in there, but for what a section asks anew each year. */
const isOfRound = ({ field }: MissingItem): boolean =>
  field.startsWith('round.') && sectionOfRoundField(field) === undefined
const screenOf = (item: MissingItem): Screen =>
  isOfRound(item) ? { name: 'year' } : { name: 'section', section: item.section }
