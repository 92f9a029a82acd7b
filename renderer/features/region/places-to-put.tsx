// Places that the program does not know, or may know wrongly: put on the map once, by a town nearby, by pointing, or by coordinates. Kept in the region's file.
import { Button } from '@mantine/core'
import type { Point } from '#shared/places/distance.ts'
import { typedTown } from '#shared/places/town-name.ts'
import type { RegionPlace } from '#shared/region/region-places.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { goToField } from '../../session/place.ts'
import { PutPlace } from './put-place.tsx'
import { MAP } from './region-map-view.tsx'
import { useRegionWords } from './region-words.ts'
import { saveRegion, useRegion } from './use-region.ts'

export const TO_PUT = 'places-to-put'

interface PlacesToPutProps {
  readonly places: readonly RegionPlace[]
  readonly hasMap: boolean
  readonly pointing: string | undefined
  readonly onPointing: (place: string | undefined) => void
  /** Whether it is kept now. */
  readonly onPut: (place: string, at: Point) => Promise<boolean>
}

const why = ({ why: reason, isFar }: RegionPlace): string => {
  if (reason === 'unknown') return 'Deze plaats kennen wij niet.'
  if (reason === 'double') return 'Er is meer dan één plaats met deze naam.'
  return isFar ? 'Ligt ver van de andere plaatsen. Is dit de goede plaats? Zo niet, zet hem dan ergens anders.' : ''
}

export function PlacesToPut({ places, hasMap, pointing, onPointing, onPut }: PlacesToPutProps) {
  const { kept } = useRegionWords()
  const put = async ({ name }: RegionPlace, at: Point | null): Promise<void> => {
    // This part goes with its last place; the drawing is there from the first on.
    if (at !== null && (await onPut(name, at))) goToField(MAP)
  }
  if (places.length === 0) return null
  return (
    <section className="stack" aria-labelledby={TO_PUT}>
      <h2 id={TO_PUT} tabIndex={-1}>
        Kijk naar deze plaatsen
      </h2>
      <p className="measure">U doet dit één keer. {kept}</p>
      <ul className="plain-list stack-s">
        {places.map((place) => (
          <li key={place.id}>
            <Disclosure
              summary={`${place.name} (${counted(place.schools.length, 'school', 'scholen')})`}
              holds={[`put-${place.id}`]}
            >
              <div className="stack">
                <p>{why(place)}</p>
                {place.at !== null && (
                  <div>
                    <Button onClick={() => void put(place, place.at)}>
                      Ja, dit klopt<span className="unseen">: {place.name} ligt daar</span>
                    </Button>
                  </div>
                )}
                <PutPlace id={`put-${place.id}`} name={place.name} onPut={(at) => put(place, at)} />
                {hasMap && (
                  <Button
                    variant="default"
                    disabled={pointing === place.name}
                    onClick={() => {
                      onPointing(place.name)
                      goToField(MAP)
                    }}
                  >
                    Wijs aan op de kaart<span className="unseen"> waar {place.name} ligt</span>
                  </Button>
                )}
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

const BY_HAND = 'places-by-hand'

export function PlacesByHand({ places }: { readonly places: readonly RegionPlace[] }) {
  const { placed } = useRegion().region
  if (places.length === 0) return null
  const takeOff = async ({ schools }: RegionPlace): Promise<void> => {
    goToField(BY_HAND)
    const names = new Set(schools.map(({ place }) => typedTown(place).name))
    for (const { place } of placed)
      if (names.has(typedTown(place).name)) await saveRegion('regions.placeTown', { place, at: null })
  }
  return (
    <section className="stack-s measure" aria-labelledby={BY_HAND}>
      <h2 id={BY_HAND} tabIndex={-1}>
        Door u op de kaart gezet
      </h2>
      <ul className="plain-list region-list">
        {places.map((place) => (
          <li key={place.id}>
            <Button variant="default" size="compact-sm" onClick={() => void takeOff(place)}>
              Haal {place.name} van de kaart
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
