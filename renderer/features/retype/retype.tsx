// "Overtypen": for a partnership that has a questionnaire of its own. Its list, what it asks besides, and our answers in its order to copy.
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { RetypeList } from './list.tsx'
import { ExtraQuestions } from './questions.tsx'
import { TakeTemplate } from './take-template.tsx'

export default function RetypeScreen() {
  return (
    <Page
      title="Overtypen voor het samenwerkingsverband"
      windowTitle="Overtypen"
      above={<ToScreen screen={{ name: 'documents' }}>Alle documenten</ToScreen>}
      intro={
        <p>
          Heeft uw samenwerkingsverband een eigen vragenlijst op internet? Hier staan uw antwoorden in dezelfde
          volgorde. U kopieert ze en vinkt aan wat klaar is.
        </p>
      }
    >
      <div className="stack-l">
        <TakeTemplate />
        <ExtraQuestions />
        <RetypeList />
      </div>
    </Page>
  )
}
