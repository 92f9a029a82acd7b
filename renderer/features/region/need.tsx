// One need, in the whole region or in one part of it: how it is covered, what the region says to that, and which schools offer it.
import type { SchoolYear } from '#shared/day.ts'
import type { SchoolLine, NeedView } from '#shared/region/need-view.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { AnswerField } from './answer-field.tsx'
import { deliveredWords } from './delivered.ts'
import { useFilter } from './filters.tsx'
import { lineWords } from './line-words.ts'
import type { PageProps } from './pages.ts'
import { NoStates } from './no-states.tsx'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { useRegionWords } from './region-words.ts'
import { BySchool, FoldedSchools } from './schools-in-words.tsx'
import { StateMeaning } from './state-key.tsx'
import { countWords, StateOf } from './state-of.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegionYear } from './use-region.ts'

export default function NeedPage({ parts: [need = '', area] }: PageProps) {
  const year = useRegionYear()
  return year === undefined ? (
    <RegionPage title="Hulpvraag">
      <NoDeliveries />
    </RegionPage>
  ) : (
    // In the address an area without a name must be another than none.
    <OfYear year={year} need={need} area={area?.startsWith('=') === true ? area.slice(1) : undefined} />
  )
}

interface OfYearProps {
  readonly year: SchoolYear
  readonly need: string
  readonly area: string | undefined
}

function OfYear({ year, need, area }: OfYearProps) {
  const { sector, board } = useFilter()
  const asked = useAsked('regions.need', {
    schoolYear: year,
    need,
    filter: { sector, board, ...(area === undefined ? {} : { area }) }
  })
  if (asked.state !== 'there')
    return (
      <RegionPage title="Hulpvraag">
        <Shown asked={asked}>{() => null}</Shown>
      </RegionPage>
    )
  if (asked.value === null)
    return (
      <RegionPage title="Hulpvraag">
        <p>
          Deze hulpvraag staat niet in de leveringen. <ToRegion page="region-coverage">Terug naar Dekking</ToRegion>
        </p>
      </RegionPage>
    )
  return <Need view={asked.value} year={year} area={area} />
}

interface NeedProps {
  readonly view: NeedView
  readonly year: SchoolYear
  readonly area: string | undefined
}

function Need({ view, year, area }: NeedProps) {
  const { need, whole, areas, ofAreas } = view
  const regionWords = useRegionWords()
  const areaName =
    area === undefined ? undefined : nameOr(areas.find(({ id }) => id === area)?.name ?? '', regionContent.noArea)
  const title = areaName === undefined ? need.name : `${need.name} in ${areaName}`
  return (
    <RegionPage
      title={title}
      above={
        <>
          <ToRegion page="region-coverage">Dekking</ToRegion>
          {areaName !== undefined && (
            <>
              {' · '}
              <ToRegion page="region-need" parts={[need.id]}>
                {need.name} {regionWords.inWhole}
              </ToRegion>
            </>
          )}
        </>
      }
      intro={<p>{deliveredWords(view, year)}</p>}
    >
      <div className="stack-l measure">
        <section className="stack" aria-labelledby="need-state">
          <h2 id="need-state">
            Stand: <StateOf coverage={whole} />
          </h2>
          {whole.state === null ? (
            whole.why === 'no-schools' ? (
              <p>{regionContent.noState.noSchools}</p>
            ) : (
              <NoStates />
            )
          ) : (
            <p>
              <StateMeaning state={whole.state} /> Hier: {countWords(whole)}. {regionContent.states[whole.state].ask}
            </p>
          )}
          <AnswerField
            schoolYear={year}
            need={need.id}
            area={area ?? ''}
            question={whole.state === null ? '' : regionContent.states[whole.state].ask}
          />
        </section>
        {area === undefined && areas.length > 1 && (
          <Disclosure summary="Per kring of plaats">
            <ul className="plain-list">
              {areas.map(({ id, name }, at) => {
                const coverage = ofAreas[at]
                return (
                  <li key={id}>
                    <ToRegion page="region-need" parts={[need.id, `=${id}`]}>
                      {nameOr(name, regionContent.noArea)}
                    </ToRegion>
                    {coverage !== undefined && (
                      <>
                        : <StateOf coverage={coverage} />
                      </>
                    )}
                  </li>
                )
              })}
            </ul>
          </Disclosure>
        )}
        <p>
          <ToRegion page="region-places" parts={[need.id]}>
            Hoe ver is dit weg?
          </ToRegion>
        </p>
        <Lines title="Wie biedt dit?" lines={view.offered} empty="Geen school zegt dat zij dit biedt." />
        <Lines title="Nu niet" lines={view.notNow} />
        <Lines title="Eerder wel, dit jaar nog niet geleverd" lines={view.old} />
        <FoldedSchools title="Leverde, maar vulde dit niet in" schools={view.open} />
        <FoldedSchools title="Leverde nog niet" schools={view.silent} />
        <Lines title="Niet op de lijst van de regio" lines={view.outside} />
      </div>
    </RegionPage>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly SchoolLine[]
  readonly empty?: string
}

function Lines({ title, lines, empty }: LinesProps) {
  if (lines.length === 0 && empty === undefined) return null
  return (
    <section className="stack-s">
      <h2>{title}</h2>
      {lines.length === 0 ? <p>{empty}</p> : <BySchool all={lines}>{({ line }) => lineWords(line)}</BySchool>}
    </section>
  )
}
