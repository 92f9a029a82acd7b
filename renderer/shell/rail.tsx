// The rail at the left: few words, always the same.
import { To } from '../components/link.tsx'
import { START, useRoute, type Route, type Screen } from './route.ts'

const places: readonly { readonly words: string; readonly screen: Screen; readonly holds: readonly Screen['name'][] }[] = [
  { words: 'Overzicht', screen: { name: 'overview' }, holds: ['overview', 'begin'] },
  { words: 'Profiel', screen: { name: 'profile' }, holds: ['profile', 'section'] },
  { words: 'Wat ons team kan', screen: { name: 'team' }, holds: ['team'] },
  { words: 'Scholing', screen: { name: 'training' }, holds: ['training'] },
  { words: 'Dit schooljaar', screen: { name: 'year' }, holds: ['year'] },
  { words: 'Documenten', screen: { name: 'documents' }, holds: ['documents', 'document'] },
  { words: 'Gegevens', screen: { name: 'details' }, holds: ['details'] }
]

export function Rail() {
  const route = useRoute((state) => state.route)
  if (route.name !== 'school') return null
  const to = (screen: Screen): Route => ({ ...route, screen })
  return (
    <nav className="rail" aria-label="Onderdelen van het programma">
      <p className="rail-brand" aria-hidden="true">SOP-wijzer</p>
      <ul>
        {places.map(({ words, screen, holds }) => (
          <li key={words}>
            <To to={to(screen)} current={holds.includes(route.screen.name)}>{words}</To>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <To to={START}>Andere school</To>
      </div>
    </nav>
  )
}
