// From one section to the section before, the next one, and the list.
import { hasEarlier } from '#shared/school/earlier-offer.ts'
import { asksStillRight } from '#shared/school/confirmations.ts'
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer } from '../../session/round.ts'
import { documentScreen } from '../../session/screens.ts'

export function StepNav({ id }: { readonly id: SectionId }) {
  const at = sectionIds.indexOf(id)
  const school = useLateSchool()
  const isReviewed = hasEarlier(school, useLateOffer()) && asksStillRight(id)
  return (
    <nav className="step-nav" aria-label="Naar een ander onderdeel">
      <Step id={sectionIds[at - 1]} words="Vorige" />
      <Step id={sectionIds[at + 1]} words="Volgende" />
      <ToScreen screen={{ name: 'profile' }}>Alle onderdelen</ToScreen>
      {isReviewed && <ToScreen screen={{ name: 'year', step: 'review' }}>Terug naar nakijken</ToScreen>}
      {at === sectionIds.length - 1 && <ToScreen screen={documentScreen('profiel')}>Bekijk het document</ToScreen>}
    </nav>
  )
}

function Step({ id, words }: { readonly id: SectionId | undefined; readonly words: string }) {
  if (id === undefined) return null
  const title = catalogue.sections.find((section) => section.id === id)?.title ?? ''
  return (
    <ToScreen screen={{ name: 'section', section: id }}>
      {words}: {title}
    </ToScreen>
  )
}
