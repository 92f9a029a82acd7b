// The rail at the left: few words, always the same.
import { Fragment } from 'react'
import { To } from '../components/link.tsx'
import { railInSight } from '../components/rail-in-sight.ts'
import { START, useRoute } from '../session/route.ts'
import { railPlaceOf, railPlaces, type RailPlace } from '../session/screens.ts'

export function Rail() {
  const route = useRoute((state) => state.route)
  if (route.name !== 'school') return null
  const here = railPlaceOf(route.screen)
  const linkTo = ({ screen, title }: RailPlace) => (
    <To to={{ ...route, screen }} current={screen.name === here}>
      {title}
    </To>
  )
  const places = railPlaces()
  return (
    <nav ref={railInSight} className="rail" aria-label="Onderdelen van het programma">
      <p className="rail-brand" aria-hidden="true">
        SOP-wijzer
      </p>
      <ul>
        {places
          .filter(({ atFoot }) => !atFoot)
          .map((place) => (
            <li key={place.screen.name}>{linkTo(place)}</li>
          ))}
      </ul>
      <div className="rail-foot">
        <To to={START}>Andere school</To>
        {places
          .filter(({ atFoot }) => atFoot)
          .map((place) => (
            <Fragment key={place.screen.name}>{linkTo(place)}</Fragment>
          ))}
      </div>
    </nav>
  )
}
