// "Stand van het jaar": for a board with several schools, how far each is with this year's round, what is open next, and one list of decisions for all.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { yearNexts, type YearNext } from '#shared/catalogue/board-content.ts'
import { writeDay, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { adviceInWords, countedNexts, nextInWords, type YearState } from '#shared/region/year-state.ts'
import { listed, nameOr } from '#shared/text.ts'
import { boardContent, regionContent } from '#assets/region/index.ts'
import { Sideways } from '../../components/sideways.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Filters, useFilter } from './filters.tsx'
import { MakeFiles } from './make-files.tsx'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegionYear } from './use-region.ts'

export default function YearStatesPage() {
  const year = useRegionYear()
  return (
    <RegionPage
      title="Stand van het jaar"
      intro={
        <p className="measure">
          Hoever is elke school met het ondersteuningsaanbod van dit jaar? De scholen schreven dit op toen zij leverden.
        </p>
      }
    >
      {year === undefined ? <NoDeliveries /> : <OfYear year={year} />}
    </RegionPage>
  )
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const filter = useFilter()
  const overview = useAsked('regions.overview', { schoolYear: year })
  const states = useAsked('regions.yearStates', { schoolYear: year, filter })
  return (
    <Shown asked={overview}>
      {({ areas, boards }) => (
        <div className="stack-l">
          <Filters areas={areas} boards={boards} />
          <Shown asked={states}>
            {(all) => (
              <div className="stack-l">
                <States states={all} />
                <Papers year={year} states={all} />
              </div>
            )}
          </Shown>
        </div>
      )}
    </Shown>
  )
}

function States({ states }: { readonly states: readonly YearState[] }) {
  const [chosen, setChosen] = useState<YearNext>()
  const counts = countedNexts(states)
  const next = chosen !== undefined && counts[chosen] > 0 ? chosen : undefined
  const shown = next === undefined ? states : states.filter((state) => state.next === next)
  return (
    <section className="stack" aria-labelledby="states-title">
      <h2 id="states-title">Per school</h2>
      <NativeSelect
        className="region-field"
        label="Wat staat open?"
        value={next ?? ''}
        data={[
          { value: '', label: `Alle scholen (${states.length})` },
          ...yearNexts
            .filter((one) => counts[one] > 0)
            .map((one) => ({ value: one, label: `${boardContent.choices[one]} (${counts[one]})` }))
        ]}
        onChange={({ currentTarget: { value } }) => setChosen(yearNexts.find((one) => one === value))}
      />
      <StateTable states={shown} />
    </section>
  )
}

export const StateTable = ({ states }: { readonly states: readonly YearState[] }) => (
  <Sideways className="region-table" label="Stand van het jaar per school">
    <table>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">Wat staat open</th>
          <th scope="col">Advies gevraagd</th>
          <th scope="col">Advies van de MR</th>
          <th scope="col">Besluit</th>
          <th scope="col">Schoolgids</th>
          <th scope="col">Geleverd</th>
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <tr key={state.school.id}>
            <th scope="row">
              <ToRegion page="region-school" parts={[state.school.id]}>
                {nameOr(state.school.name, regionContent.noName)}
              </ToRegion>
              {state.school.place !== '' && <span className="small soft"> {state.school.place}</span>}
            </th>
            <td>
              {state.next === 'nothing' && (
                <>
                  <Symbol name="done" />{' '}
                </>
              )}
              {nextInWords(state, boardContent)}
            </td>
            <td>{dayWords(state.askedOn)}</td>
            <td>
              {state.advice === 'unknown' ? '–' : adviceInWords(state, boardContent)}
              {state.adviceOn !== undefined && `, ${writeDay(state.adviceOn)}`}
            </td>
            <td>
              {dayWords(state.adoptedOn)}
              {state.adoptedOn !== undefined && state.departs === 'yes' && (
                <>
                  <br />
                  {boardContent.departs.yes}
                </>
              )}
            </td>
            <td>{dayWords(state.guideAdoptedOn)}</td>
            <td>
              {dayWords(state.deliveredOn)}
              {state.school.concept && ' (concept)'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
)

const dayWords = (day: IsoDay | undefined): string => (day === undefined ? '–' : writeDay(day))

/** Who stands on no list of this board, and how it comes on one. */
export function LeftOut({ states }: { readonly states: readonly YearState[] }) {
  const schools = states.flatMap(({ school }) => (school.hasOtherBoard ? [school] : []))
  if (schools.length === 0) return null
  return (
    <p>
      Niet in de besluitenlijst:{' '}
      {listed(schools.map(({ name, board }) => `${nameOr(name, regionContent.noName)} (${board})`))}.{' '}
      {schools.length === 1 ? 'Deze school noemt' : 'Deze scholen noemen'} een ander bestuur. Hoort een school toch bij
      uw bestuur? Zet haar dan op uw lijst van scholen, met uw bestuur erbij.{' '}
      <ToRegion page="region-settings">Ga naar de lijst van scholen</ToRegion>
    </p>
  )
}

function Papers({ year, states }: { readonly year: SchoolYear; readonly states: readonly YearState[] }) {
  const filter = useFilter()
  return (
    <section className="stack measure" aria-labelledby="papers-title">
      <h2 id="papers-title">Eén lijst voor het bestuur</h2>
      <p>
        In de besluitenlijst staan alle scholen bij elkaar: wat is besloten, en waarover het bestuur nu kan besluiten.
        Het bestuur tekent één keer.
      </p>
      {filter.board === undefined && <LeftOut states={states} />}
      <MakeFiles
        isMain
        name="regions.makeDecisions"
        offered={[
          { words: 'Maak de besluitenlijst (Word)', input: { schoolYear: year, filter, form: 'word' } },
          { words: 'Maak een tabel (CSV)', input: { schoolYear: year, filter, form: 'csv' } }
        ]}
      />
    </section>
  )
}
