// "Overtypen": for a partnership that has a questionnaire of its own. Its list, what it asks besides, and our answers in its order to copy.
import { hasPartnership } from '#shared/law/applies.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { UnconfirmedNeeds } from '../../components/unconfirmed-needs.tsx'
import { useSchool } from '../../session/school-store.ts'
import { RetypeList } from './list.tsx'
import { ExtraQuestions } from './questions.tsx'
import { TakeTemplate } from './take-template.tsx'

export default function RetypeScreen() {
  const has = useSchool(hasPartnership)
  return (
    <Page
      title="Overtypen voor het samenwerkingsverband"
      windowTitle="Overtypen"
      above={<ToScreen screen={{ name: 'documents' }}>Alle documenten</ToScreen>}
      intro={
        <p>
          {has
            ? 'Heeft uw samenwerkingsverband een eigen vragenlijst op internet? Hier staan uw antwoorden in dezelfde volgorde. U kopieert ze en vinkt aan wat klaar is.'
            : 'Uw school heeft geen samenwerkingsverband, omdat zij van cluster 1 of 2 is. U hoeft hier niets over te typen.'}
        </p>
      }
    >
      {has && (
        <div className="stack-l">
          <TakeTemplate />
          <ExtraQuestions />
          <UnconfirmedNeeds />
          <RetypeList />
        </div>
      )}
    </Page>
  )
}
