// The rail at the left: few words, always the same.
import { To } from '../components/link.tsx'
import { START, useRoute } from '../session/route.ts'
import { railPlaceOf, railPlaces } from '../session/screens.ts'

export function Rail() {
  const route = useRoute((state) => state.route)
  if (route.name !== 'school') return null
  const here = railPlaceOf(route.screen)
  return (
    <nav className="rail" aria-label="Onderdelen van het programma">
      <p className="rail-brand" aria-hidden="true">
        SOP-wijzer
      </p>
      <ul>
        {railPlaces().map(({ screen, title }) => (
          <li key={screen.name}>
            <To to={{ ...route, screen }} current={screen.name === here}>
              {title}
            </To>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <To to={START}>Andere school</To>
      </div>
    </nav>
  )
}
