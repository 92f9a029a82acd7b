// What came out of a talk, and what became of it: each with the place where it stands.
import { conversation } from '#assets/conversation/index.ts'
import { becameOf, type Became } from '#shared/conversation/carrying.ts'
import { sectionOfAddress } from '#shared/conversation/places.ts'
import { writeDay } from '#shared/day.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { ToScreen } from '../../components/link.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { screenOfField } from '../../session/screens.ts'
import { saidWords, sectionTitle } from './talk-words.ts'

export function BecameList({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  const became = becameOf(school, talk).filter(({ outcome }) => outcome.words.trim() !== '')
  return (
    <ul className="talk-became">
      {became.map((one) => (
        <li key={one.outcome.id}>
          <p>{saidWords(one.outcome)}</p>
          <p className="small">
            <BecameWords became={one} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** "Staat als voorstel klaar: Ouders", "Niet overgenomen, omdat: …" */
export function BecameWords({ became: { word, because, on, address } }: { readonly became: Became }) {
  const screen = address === '' ? undefined : screenOfField(anchorOf(address))
  const section = address === '' ? '' : sectionTitle(sectionOfAddress(address) ?? '')
  return (
    <>
      <strong>{conversation.texts.became[word]}</strong>
      {screen !== undefined && (
        <>
          {': '}
          <ToScreen screen={screen} field={anchorOf(address)}>
            {section === '' ? 'naar de plek' : section}
          </ToScreen>
        </>
      )}
      {on !== null && ` (${writeDay(on)})`}
      {because !== '' && `, omdat: ${because}`}
    </>
  )
}

/** As its screen calls it: what is asked anew for each offer without its round. */
const anchorOf = (address: string): string => address.replace(/^round:[^.]*\./u, 'round.')
