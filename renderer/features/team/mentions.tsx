// Where a name still stands in what the school wrote, each with a way to it.
import { sectionData } from '#shared/law/section-page.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { screenOfField, type Screen } from '../../session/screens.ts'

export function Mentions({ fields }: { readonly fields: readonly string[] }) {
  if (fields.length === 0) return null
  return (
    <>
      <p>Hier staat de naam nog in uw eigen woorden:</p>
      <ul>
        {fields.map((field) => {
          const screen = screenOfField(field)
          return (
            <li key={field}>
              {screen === undefined ? (
                'Wat u in een eerder schooljaar vastlegde. Dat blijft staan.'
              ) : (
                <ToScreen screen={screen} field={field}>
                  {titleOf(screen)}
                </ToScreen>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

const titles: Partial<Readonly<Record<Screen['name'], string>>> = {
  year: 'Dit schooljaar',
  training: 'Scholing en ambities',
  details: 'Gegevens',
  overview: 'Overzicht'
}

function titleOf(screen: Screen): string {
  if (screen.name === 'section') return sectionData(catalogue, screen.section).title
  return titles[screen.name] ?? 'Wat ons team kan'
}
