// The school could not be opened for now: why, and a way to try again.
import { Button } from '@mantine/core'
import { To } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { GeneralBanner } from '../../components/banner.tsx'
import { START } from '../../session/route.ts'
import { openSchool, useSchoolState } from '../../session/school-store.ts'

export function FailedSchool() {
  const { state } = useSchoolState()
  if (state.kind !== 'failed') return null
  return (
    <main className="start">
      <GeneralBanner />
      <Page title="Deze school gaat nu niet open" intro={<p role="alert">{state.problem.message}</p>}>
        <div className="row">
          <Button onClick={() => void openSchool(state.schoolId)}>Probeer opnieuw</Button>
          <To to={START}>Terug naar uw scholen</To>
        </div>
      </Page>
    </main>
  )
}
