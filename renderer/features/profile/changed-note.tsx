// What the director answered to "Wat is er veranderd?" for this section.
import { fill } from '#shared/catalogue/fill.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import type { SectionId } from '#shared/school/school.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useSchool } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'

export function ChangedNote({ id }: { readonly id: SectionId }) {
  const today = useToday()
  const words = useWords()
  const changes = useSchool((school) => currentOffer(school, today).round.changes)
  const touched = catalogue.changeQuestions.filter(
    ({ id: question, sections }) => changes[question] === 'yes' && sections.includes(id)
  )
  if (touched.length === 0) return null
  return (
    <div className="banner" data-tone="note">
      <p>
        <strong>U gaf aan dat hier iets is veranderd:</strong>
      </p>
      <ul>
        {touched.map(({ id: question, question: asked }) => (
          <li key={question}>
            {fill(asked, words)} <strong>Ja.</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
