// How far extra help is from each place: the nearest, and how many schools have it nearby. In the order of the names of places, never of a number.
import { distanceInWords } from '#shared/places/distance.ts'
import type { HelpByPlace, NearestHelp } from '#shared/region/nearest-help.ts'
import type { RegionPlace } from '#shared/region/region-places.ts'
import type { SchoolOf } from '#shared/region/school-of.ts'
import { counted, nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Sideways } from '../../components/sideways.tsx'
import { ToRegion } from './to-region.tsx'

interface DistanceTableProps {
  readonly places: readonly RegionPlace[]
  /** Null: no need was chosen. */
  readonly help: HelpByPlace | null
  /** In kilometres. */
  readonly near: number
}

export const DistanceTable = ({ places, help, near }: DistanceTableProps) => (
  <Sideways className="region-table region-distances" label={help === null ? 'Plaatsen' : 'Afstanden per plaats'}>
    <table>
      <thead>
        <tr>
          <th scope="col">Plaats</th>
          <th scope="col">Scholen</th>
          {help !== null && (
            <>
              <th scope="col">Dichtstbij met extra hulp</th>
              <th scope="col">Afstand</th>
              <th scope="col">Met extra hulp tot {near} km</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {places.map((place, at) => {
          const row = help?.places[at]
          return (
            <tr key={place.id}>
              <th scope="row">{place.name}</th>
              <td>{place.schools.length}</td>
              {row !== undefined && (
                <>
                  <td>
                    <Nearest nearest={row.nearest} />
                  </td>
                  <td>{distanceWords(row.nearest)}</td>
                  <td>{row.within === null ? '–' : counted(row.within, 'school', 'scholen')}</td>
                </>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  </Sideways>
)

function Nearest({ nearest }: { readonly nearest: NearestHelp }) {
  switch (nearest.kind) {
    case 'here':
      return <Schools schools={nearest.schools} />
    case 'near':
      return (
        <>
          <Schools schools={nearest.schools} /> in {nearest.place}
        </>
      )
    case 'none':
      return 'nog geen school'
    case 'off-map':
      return 'staat nog niet op de kaart'
  }
}

/** So many stand in a cell. */
const SHOWN = 2

const Schools = ({ schools }: { readonly schools: readonly SchoolOf[] }) => (
  <>
    {schools.slice(0, SHOWN).map(({ id, name }, at) => (
      <span key={id}>
        {at > 0 && ', '}
        <ToRegion page="region-school" parts={[id]}>
          {nameOr(name, regionContent.noName)}
        </ToRegion>
      </span>
    ))}
    {schools.length > SHOWN && ` en nog ${schools.length - SHOWN}`}
  </>
)

function distanceWords(nearest: NearestHelp): string {
  if (nearest.kind === 'here') return distanceInWords(0)
  return nearest.kind === 'near' ? distanceInWords(nearest.distance) : '–'
}
