// The schools of one part of the region, beside all needs.
import type { SchoolYear } from '#shared/day.ts'
import type { AreaCell, AreaView } from '#shared/region/area-view.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Sideways } from '../../components/sideways.tsx'
import { deliveredWords } from './delivered.ts'
import { useGradually } from '../../lists/gradually.ts'
import { useFilter } from './filters.tsx'
import { shortLineWords } from './line-words.ts'
import type { PageProps } from './pages.ts'
import { NoStates } from './no-states.tsx'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { StateKey } from './state-key.tsx'
import { StateOf } from './state-of.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegionYear } from './use-region.ts'
import { useState } from 'react'
import { Button } from '@mantine/core'

/** So many cells stand in the page at once. */
const MOST_CELLS = 1_500

export default function AreaPage({ parts: [area = ''] }: PageProps) {
  const year = useRegionYear()
  return year === undefined ? (
    <RegionPage title="Kring of plaats">
      <NoDeliveries />
    </RegionPage>
  ) : (
    <OfYear year={year} area={area.startsWith('=') ? area.slice(1) : area} />
  )
}

function OfYear({ year, area }: { readonly year: SchoolYear; readonly area: string }) {
  const { sector, board } = useFilter()
  const asked = useAsked('regions.area', { schoolYear: year, area, filter: { sector, board } })
  const title =
    asked.state === 'there' && asked.value !== null ? nameOr(asked.value.area.name, regionContent.noArea) : ''
  return (
    <RegionPage
      key={title}
      title={title === '' ? 'Kring of plaats' : title}
      above={<ToRegion page="region-coverage">Dekking</ToRegion>}
    >
      <Shown asked={asked}>
        {(view) =>
          view === null ? <p>Deze kring of plaats staat niet in de leveringen.</p> : <Table view={view} year={year} />
        }
      </Shown>
    </RegionPage>
  )
}

function Table({ view, year }: { readonly view: AreaView; readonly year: SchoolYear }) {
  const { schools, rows, area } = view
  const [from, setFrom] = useState(0)
  const fits = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows.length)) - 2)
  const shown = schools.slice(from, from + fits)
  const drawn = useGradually(rows.length)
  return (
    <div className="stack">
      <p>{deliveredWords(view, year)}</p>
      {view.hasStates ? <StateKey /> : <NoStates />}
      {schools.length > fits && (
        <div className="row">
          <p aria-live="polite">
            School {from + 1} tot en met {from + shown.length} van {schools.length}, op naam
          </p>
          <Button variant="default" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - fits))}>
            Vorige scholen
          </Button>
          <Button variant="default" disabled={from + fits >= schools.length} onClick={() => setFrom(from + fits)}>
            Volgende scholen
          </Button>
        </div>
      )}
      <Sideways className="region-table" label="Hulpvragen per school">
        <table>
          <thead>
            <tr>
              <th scope="col">Hulpvraag</th>
              <th scope="col">Stand</th>
              {shown.map((school) => (
                <th key={school.id} scope="col">
                  <ToRegion page="region-school" parts={[school.id]}>
                    {nameOr(school.name, regionContent.noName)}
                  </ToRegion>
                  {school.isOutside && <span className="small soft"> ({regionContent.outside})</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map(({ need, coverage, cells }) => (
              <tr key={need.id}>
                <th scope="row">
                  <ToRegion page="region-need" parts={[need.id, `=${area.id}`]}>
                    {need.name}
                  </ToRegion>
                </th>
                <td>
                  <StateOf coverage={coverage} />
                </td>
                {shown.map((school, at) => (
                  <td key={school.id}>{cellWords(cells[from + at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  )
}

function cellWords(cell: AreaCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'not-for':
      return 'niet voor deze school'
    case 'nothing':
      return 'nog niet geleverd'
    case 'open':
      return 'niet ingevuld'
    case 'said':
      return shortLineWords(cell.line)
    case 'old':
      return `vorig jaar: ${shortLineWords(cell.line)}`
  }
}
