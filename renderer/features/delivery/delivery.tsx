// "Levering aan het samenwerkingsverband": what it is, what goes along beside the profile, and what is delivered.
import { hasPartnership } from '#shared/law/applies.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { useSchool } from '../../session/school-store.ts'
import { SaidBeside } from './said-beside.tsx'

export default function DeliveryScreen() {
  const has = useSchool(hasPartnership)
  return (
    <Page
      title="Levering aan het samenwerkingsverband"
      windowTitle="Levering"
      above={<ToScreen screen={{ name: 'documents' }}>Alle documenten</ToScreen>}
      intro={
        <p>
          {has
            ? 'Hiermee vertelt u uw samenwerkingsverband wat uw school biedt. Het komt uit uw profiel: u typt niets over.'
            : 'Uw school heeft geen samenwerkingsverband, omdat zij van cluster 1 of 2 is. U hoeft hier niets te doen.'}
        </p>
      }
    >
      {has && (
        <div className="stack-l">
          <SaidBeside />
        </div>
      )}
    </Page>
  )
}
