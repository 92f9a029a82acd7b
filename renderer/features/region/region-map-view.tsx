// The places of a region as a drawing. The table says the same in words, so for a screen reader it is one picture; pointing at it is one of three ways.
import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Point } from '#shared/places/distance.ts'
import { regionMap, WIDEST } from '#shared/region/region-map.ts'
import { counted, listed } from '#shared/text.ts'
import { Sideways } from '../../components/sideways.tsx'

export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly at: Point
  /** help: a school there has extra help for the need that was chosen. */
  readonly kind: 'place' | 'help' | 'no-help'
}

interface RegionMapViewProps {
  /** For who does not see it. */
  readonly label: string
  readonly places: readonly MapPlace[]
  /** A place that is being put on the map by pointing. */
  readonly pointing: string | undefined
  readonly onPoint: (at: Point) => void
  readonly onStop: () => void
}

export const MAP = 'region-map'

export function RegionMapView({ label, places, pointing, onPoint, onStop }: RegionMapViewProps) {
  const [room, setRoom] = useState(WIDEST)
  const part = useRef<HTMLElement>(null)
  const isThere = places.length > 0
  useEffect(() => {
    const element = part.current
    if (element === null || !isThere) return undefined
    // Its border is no room.
    const watch = new ResizeObserver(() => setRoom(Math.min(WIDEST, element.clientWidth - 2)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [isThere])
  const map = useMemo(() => regionMap(places, room), [places, room])
  if (map === undefined) return null
  const asksHelp = places.some(({ kind }) => kind !== 'place')
  const point = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): void => {
    if (pointing === undefined) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onPoint(map.pointAt(((clientX - left) / width) * map.width, ((clientY - top) / height) * map.height))
  }
  return (
    <section ref={part} className="stack-s" aria-labelledby={MAP}>
      <h2 id={MAP} tabIndex={-1}>
        Kaart
      </h2>
      <p>
        Een stip is een plaats. Boven is het noorden. {asksHelp && 'Dichte stip: een school daar heeft extra hulp. '}De
        tabel zegt hetzelfde in woorden.
      </p>
      {pointing !== undefined && (
        <div className="row" role="status">
          <p>
            <strong>Klik op de kaart waar {pointing} ligt.</strong>
          </p>
          <Button variant="default" onClick={onStop}>
            Stop
          </Button>
        </div>
      )}
      <Sideways className="region-map" label={label}>
        {/* Who does not point types a town or coordinates. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          width={map.width}
          height={map.height}
          role="img"
          aria-label={`Kaart met ${counted(map.dots.length, 'plaats', 'plaatsen')}`}
          data-pointing={pointing !== undefined || undefined}
          onClick={point}
        >
          {map.dots.map(({ item: { id, name, kind }, x, y }) => (
            <circle key={id} className="region-dot" data-kind={kind} cx={x} cy={y} r={kind === 'help' ? 6 : 4.5}>
              <title>{name}</title>
            </circle>
          ))}
          {map.dots.map(
            ({ item: { id, name }, name: at }) =>
              at !== null && (
                <text key={id} x={at.x} y={at.y} textAnchor={at.anchor}>
                  {name}
                </text>
              )
          )}
          <g className="region-scale">
            <path d={`M 12 ${map.height - 12} h ${map.tenKilometres} m 0 -4 v 8 m ${-map.tenKilometres} -8 v 8`} />
            <text x={12} y={map.height - 20}>
              10 km
            </text>
          </g>
        </svg>
      </Sideways>
      {map.outside.length > 0 && (
        <p className="measure">
          {listed(map.outside.map(({ name }) => name))} {map.outside.length === 1 ? 'ligt' : 'liggen'} zo ver weg dat de
          kaart daarvoor te klein is. In de tabel {map.outside.length === 1 ? 'staat die plaats' : 'staan die plaatsen'}{' '}
          wel.
        </p>
      )}
    </section>
  )
}
