// "Dekking": each need beside each part of the region. First the parts; behind each the schools of one part.
import { fill } from '#shared/catalogue/fill.ts'
import { coverageStates } from '#shared/catalogue/region-content.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { CoverageRow, CoverageTable } from '#shared/region/coverage.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Sideways } from '../../components/sideways.tsx'
import { grouped } from './grouped.ts'
import { useGradually } from '../../lists/gradually.ts'
import { useFilter } from './filters.tsx'
import { NoStates } from './no-states.tsx'
import { Shown } from './region-page.tsx'
import { useRegionWords } from './region-words.ts'
import { StateKey } from './state-key.tsx'
import { StateOf } from './state-of.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegion } from './use-region.ts'
import { WithYear } from './with-year.tsx'

/** So many cells stand in the page at once; the rest is chosen by area. */
const MOST_CELLS = 1_500

export default function Coverage() {
  return (
    <WithYear title="Dekking" intro={<StateAsks />}>
      {(year) => <OfYear year={year} />}
    </WithYear>
  )
}

function StateAsks() {
  const { stateAsks } = useRegionWords()
  return <p>Een stand zegt hoeveel extra hulp er is voor een hulpvraag. {stateAsks}</p>
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const coverage = useAsked('regions.coverage', { schoolYear: year, filter: useFilter() })
  return (
    <>
      <Shown asked={coverage}>{(table) => <Table table={table} />}</Shown>
      <Legend />
    </>
  )
}

function Table({ table }: { readonly table: CoverageTable }) {
  const { areas, rows, hasStates } = table
  const words = useRegionWords()
  const fits = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows.length)) - 2)
  const shown = areas.slice(0, fits)
  const drawn = useGradually(rows.length)
  return (
    <div className="stack">
      {hasStates ? <StateKey /> : <NoStates />}
      {shown.length < areas.length && (
        <p>
          Hier staan de eerste {shown.length} van {areas.length} kringen en plaatsen. Kies hierboven één kring of plaats
          om een andere te zien.
        </p>
      )}
      <Sideways className="region-table" label="Dekking per hulpvraag en per kring of plaats">
        <table>
          <thead>
            <tr>
              <th scope="col">Hulpvraag</th>
              <th scope="col">{words.whole}</th>
              {shown.map(({ id, name }) => (
                <th key={id} scope="col">
                  <ToRegion page="region-area" parts={[`=${id}`]}>
                    {nameOr(name, regionContent.noArea)}
                    <span className="unseen">: de scholen</span>
                  </ToRegion>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groupsOf(rows.slice(0, drawn)).map(([cluster, group]) => (
              <Group key={cluster} cluster={cluster} rows={group} areas={shown} />
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  )
}

const groupsOf = (rows: readonly CoverageRow[]): readonly (readonly [string, readonly CoverageRow[]])[] =>
  grouped(rows, ({ need }) => nameOr(need.cluster, 'Staat niet in de lijst'))

interface GroupProps {
  readonly cluster: string
  readonly rows: readonly CoverageRow[]
  readonly areas: CoverageTable['areas']
}

function Group({ cluster, rows, areas }: GroupProps) {
  const words = useRegionWords()
  return (
    <>
      <tr className="region-group">
        <th scope="rowgroup" colSpan={areas.length + 2}>
          <span>{cluster}</span>
        </th>
      </tr>
      {rows.map(({ need, whole, areas: ofAreas }) => (
        <tr key={need.id}>
          <th scope="row">
            <ToRegion page="region-need" parts={[need.id]}>
              {need.name}
            </ToRegion>
          </th>
          <td>
            <ToRegion page="region-need" parts={[need.id]}>
              <StateOf coverage={whole} />
              <span className="unseen">
                : {need.name} {words.inWhole}
              </span>
            </ToRegion>
          </td>
          {areas.map(({ id, name }, at) => {
            const coverage = ofAreas[at]
            return (
              <td key={id}>
                {coverage !== undefined && (
                  <ToRegion page="region-need" parts={[need.id, `=${id}`]}>
                    <StateOf coverage={coverage} />
                    <span className="unseen">
                      : {need.name}, {nameOr(name, regionContent.noArea)}
                    </span>
                  </ToRegion>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </>
  )
}

function Legend() {
  const { region } = useRegion()
  return (
    <Disclosure summary="Wat betekenen deze woorden precies?">
      <dl className="region-legend">
        {coverageStates.map((state) => (
          <div key={state}>
            <dt>{regionContent.states[state].name}</dt>
            <dd>{fill(regionContent.states[state].about, { aantal: String(region.thresholds.ample) })}</dd>
          </div>
        ))}
      </dl>
      <h2>Wat deze woorden niet zeggen</h2>
      <ul>
        {regionContent.notSaid.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
