// The list of all schools of a region, by name: found by what is typed, and one taken off.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SchoolOfRegion } from '#shared/region/region.ts'
import { counted, nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { sectorNames } from '../../components/sector-names.ts'
import { useRegion } from './use-region.ts'

/** So many rows stand in the page at once. */
const SHOWN = 100

interface SchoolsOnListProps {
  readonly onRemove: (school: SchoolOfRegion) => void
}

export function SchoolsOnList({ onRemove }: SchoolsOnListProps) {
  const { schools } = useRegion().region
  if (schools.length === 0) return <p>Er staat nog geen school op de lijst.</p>
  return (
    <Disclosure summary={`${counted(schools.length, 'school', 'scholen')} op de lijst`}>
      <Rows schools={schools} onRemove={onRemove} />
    </Disclosure>
  )
}

interface RowsProps extends SchoolsOnListProps {
  readonly schools: readonly SchoolOfRegion[]
}

function Rows({ schools, onRemove }: RowsProps) {
  const [find, setFind] = useState('')
  const wanted = find.trim().toLowerCase()
  const found = schools
    .filter((school) => wanted === '' || wordsOf(school).toLowerCase().includes(wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  return (
    <div className="stack" data-own-undo>
      <TextInput
        className="region-field"
        label="Zoek een school op de lijst"
        autoComplete="off"
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      <p aria-live="polite">
        {counted(found.length, 'school', 'scholen')} gevonden.
        {found.length > SHOWN && ` Hier staan de eerste ${SHOWN}.`}
      </p>
      <ul className="plain-list region-list">
        {found.slice(0, SHOWN).map((school) => (
          <li key={school.id}>
            <span>{wordsOf(school)}</span>
            <Button variant="default" size="compact-sm" onClick={() => onRemove(school)}>
              Haal van de lijst<span className="unseen"> {nameOr(school.name, school.code)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const wordsOf = ({ code, name, place, board, area, sector }: SchoolOfRegion): string =>
  [nameOr(name, regionContent.noName), code, place, area, board, sector === undefined ? '' : sectorNames[sector]]
    .filter((part) => part !== '')
    .join(' · ')
