// "Afstanden": how far extra help for a need is from each place, as a table; a drawing of the places beside it; and putting on the map what is not known.
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ShownPlaces } from '#shared/contract/contract.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { Point } from '#shared/places/distance.ts'
import { NEAR } from '#shared/region/nearest-help.ts'
import { isToPut } from '#shared/region/region-places.ts'
import { counted } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { goToField } from '../../session/place.ts'
import { go } from '../../session/route.ts'
import { DistanceTable } from './distance-table.tsx'
import { Filters, useFilter } from './filters.tsx'
import { grouped } from './grouped.ts'
import { inRegion, type PageProps } from './pages.ts'
import { PlacesByHand, PlacesToPut, TO_PUT } from './places-to-put.tsx'
import { RegionMapView, type MapPlace } from './region-map-view.tsx'
import { useRegionWords } from './region-words.ts'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { SchoolRow } from './schools-in-words.tsx'
import { saveRegion, useAsked, useRegionYear } from './use-region.ts'

export default function PlacesPage({ parts: [need = ''] }: PageProps) {
  const year = useRegionYear()
  return (
    <RegionPage
      title="Afstanden"
      intro={
        <p className="measure">
          Hier ziet u hoe ver extra hulp weg is. Wij meten hemelsbreed, van plaats tot plaats. Over de weg is het
          verder.
        </p>
      }
    >
      {year === undefined ? <NoDeliveries /> : <OfYear year={year} need={need} />}
    </RegionPage>
  )
}

/** In kilometres. */
const nears = [5, NEAR, 15, 20, 30]

function OfYear({ year, need }: { readonly year: SchoolYear; readonly need: string }) {
  const { sector, board } = useFilter()
  const [near, setNear] = useState(NEAR)
  const overview = useAsked('regions.overview', { schoolYear: year })
  const places = useAsked('regions.places', {
    schoolYear: year,
    filter: { sector, board },
    need: need === '' ? null : need,
    near
  })
  return (
    <Shown asked={overview}>
      {({ boards }) => (
        <div className="stack-l">
          <Filters areas={[]} boards={boards} />
          <Shown asked={places}>
            {(view) => (
              <div className="stack-l">
                <div className="region-filters" role="group" aria-label="Welke hulp?">
                  <NativeSelect
                    label="Hulpvraag"
                    value={view.needs.some(({ id }) => id === need) ? need : ''}
                    data={[{ value: '', label: 'Kies een hulpvraag' }, ...needGroups(view)]}
                    onChange={({ currentTarget: { value } }) =>
                      go(inRegion('region-places', value === '' ? [] : [value]))
                    }
                  />
                  <NativeSelect
                    label="Dichtbij is"
                    value={String(near)}
                    data={nears.map((most) => ({ value: String(most), label: `tot ${most} km` }))}
                    onChange={(event) => setNear(Number(event.currentTarget.value))}
                  />
                </div>
                <OfPlaces view={view} near={near} />
              </div>
            )}
          </Shown>
        </div>
      )}
    </Shown>
  )
}

const needGroups = ({ needs }: ShownPlaces) =>
  grouped(needs, ({ cluster }) => (cluster === '' ? 'Staat niet in de lijst' : cluster)).map(([group, items]) => ({
    group,
    items: items.map(({ id, name }) => ({ value: id, label: name }))
  }))

function OfPlaces({ view, near }: { readonly view: ShownPlaces; readonly near: number }) {
  const { places, placeless, help } = view
  const [pointing, setPointing] = useState<string>()
  const words = useRegionWords()
  const toPut = places.filter(isToPut)
  const put = async (place: string, at: Point): Promise<boolean> => {
    const saved = await saveRegion('regions.placeTown', { place, at })
    if (saved !== undefined) setPointing(undefined)
    return saved !== undefined
  }
  const onMap = places.flatMap(({ id, name, at }): MapPlace[] =>
    at === null ? [] : [{ id, name, at, kind: kindOf(view, id) }]
  )
  return (
    <>
      <div className="stack">
        {toPut.length > 0 && (
          <div className="row">
            <p>{toPut.length === 1 ? 'Kijk nog naar 1 plaats.' : `Kijk nog naar ${toPut.length} plaatsen.`}</p>
            <Button variant="default" size="compact-sm" onClick={() => goToField(TO_PUT)}>
              Zet op de kaart
            </Button>
          </div>
        )}
        <DistanceTable places={places} help={help} near={near} />
        {help !== null && help.offMap.length > 0 && (
          <p className="measure">
            {counted(help.offMap.length, 'school', 'scholen')} met extra hulp{' '}
            {help.offMap.length === 1 ? 'staat' : 'staan'} niet op de kaart. Daar rekenen wij geen afstand naar.
          </p>
        )}
      </div>
      <RegionMapView
        label={words.map}
        places={onMap}
        pointing={pointing}
        onPoint={(at) => (pointing === undefined ? undefined : void put(pointing, at))}
        onStop={() => setPointing(undefined)}
      />
      <PlacesToPut places={toPut} hasMap={onMap.length > 0} pointing={pointing} onPointing={setPointing} onPut={put} />
      <PlacesByHand places={places.filter(({ byHand }) => byHand)} />
      {placeless.length > 0 && (
        <section className="stack-s" aria-labelledby="placeless-title">
          <h2 id="placeless-title">{regionContent.noArea}</h2>
          <p className="measure">
            Van deze scholen weten wij de plaats niet. Zet de plaats in uw lijst van scholen, bij Instellingen.
          </p>
          <SchoolRow schools={placeless} />
        </section>
      )}
    </>
  )
}

function kindOf({ help }: ShownPlaces, id: string): MapPlace['kind'] {
  if (help === null) return 'place'
  return help.places.find(({ place }) => place.id === id)?.nearest.kind === 'here' ? 'help' : 'no-help'
}
