// The school's file cannot be used: what happened, what was kept, and the spare copies to go on with.
import { Button } from '@mantine/core'
import { Page } from '../../components/page.tsx'
import { SpareList } from '../../components/spare-list.tsx'
import { To } from '../../components/link.tsx'
import { GeneralBanner } from '../../components/banner.tsx'
import { START } from '../../session/route.ts'
import { openSchool, useSchoolState } from '../../session/school-store.ts'

export function DamagedSchool() {
  const { state } = useSchoolState()
  if (state.kind !== 'damaged') return null
  return (
    <main className="start">
      <GeneralBanner />
      <Page title="Het bestand van deze school is beschadigd" intro={<p>{state.message}</p>}>
        <div className="stack-l">
          {state.spares.length > 0 && (
            <section className="stack-s">
              <h2>Ga verder met een reservekopie</h2>
              <p>Kies de nieuwste kopie waarin uw werk staat. Het beschadigde bestand blijft ook bewaard.</p>
              <SpareList schoolId={state.schoolId} spares={state.spares} canLook />
            </section>
          )}
          <section className="stack-s">
            <h2>Waar staan de bestanden?</h2>
            <p className="place">{state.place}</p>
          </section>
          <div className="row">
            <Button
              variant={state.spares.length > 0 ? 'default' : 'filled'}
              onClick={() => void openSchool(state.schoolId)}
            >
              Probeer opnieuw
            </Button>
            <To to={START}>Terug naar uw scholen</To>
          </div>
        </div>
      </Page>
    </main>
  )
}
