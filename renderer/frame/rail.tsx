// The rail at the left: few words, always the same.
import { To } from '../components/link.tsx'
import { START, useRoute, type Route, type Screen } from '../session/route.ts'
import { screenNames } from '../session/screen-names.ts'

const places: readonly { readonly name: keyof typeof screenNames; readonly holds: readonly Screen['name'][] }[] = [
  { name: 'overview', holds: ['overview', 'begin'] },
  { name: 'profile', holds: ['profile', 'section'] },
  { name: 'team', holds: ['team'] },
  { name: 'training', holds: ['training'] },
  { name: 'year', holds: ['year'] },
  { name: 'documents', holds: ['documents', 'document'] },
  { name: 'details', holds: ['details'] }
]

export function Rail() {
  const route = useRoute((state) => state.route)
  if (route.name !== 'school') return null
  const to = (screen: Screen): Route => ({ ...route, screen })
  return (
    <nav className="rail" aria-label="Onderdelen van het programma">
      <p className="rail-brand" aria-hidden="true">
        SOP-wijzer
      </p>
      <ul>
        {places.map(({ name, holds }) => (
          <li key={name}>
            <To to={to({ name })} current={holds.includes(route.screen.name)}>
              {screenNames[name]}
            </To>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <To to={START}>Andere school</To>
        <To to={to({ name: 'about' })} current={route.screen.name === 'about'}>
          {screenNames.about}
        </To>
      </div>
    </nav>
  )
}
