// The first ten minutes of a new school, three small steps that may all be skipped: what is there already, what the team can
// do, and how the own profile looks so far.
import { useState } from 'react'
import { Button } from '@mantine/core'
import { Page } from '../../components/page.tsx'
import { goTo } from '../../session/route.ts'
import { FirstPreview } from './first-preview.tsx'
import { QuickFunctions } from './quick-functions.tsx'
import { WhatIsThere } from './what-is-there.tsx'

const steps = [
  {
    title: 'Wat hebt u al?',
    intro: 'Zo weet u waar u het best begint. U kunt alles later nog veranderen.',
    Step: WhatIsThere
  },
  {
    title: 'Wie heeft uw team in huis?',
    intro: 'Kruis aan wat er nu al is op uw school. Dit komt vanzelf in uw profiel, bij Deskundigheid.',
    Step: QuickFunctions
  },
  {
    title: 'Zo ziet uw profiel er nu uit',
    intro: 'Dit is het begin van uw eigen document. Het groeit met elk onderdeel dat u invult.',
    Step: FirstPreview
  }
] as const

export default function Begin() {
  const [at, setAt] = useState(0)
  const step = steps[at] ?? steps[0]
  const isLast = at === steps.length - 1
  return (
    <Page
      key={at}
      title={step.title}
      windowTitle="Begin"
      above={`Stap ${at + 1} van ${steps.length}`}
      intro={<p>{step.intro}</p>}
    >
      <div className="stack-l begin">
        <step.Step />
        <div className="row">
          {at > 0 && (
            <Button variant="default" onClick={() => setAt(at - 1)}>
              Vorige stap
            </Button>
          )}
          {isLast ? (
            <Button onClick={() => goTo({ name: 'overview' })}>Naar Vandaag</Button>
          ) : (
            <Button onClick={() => setAt(at + 1)}>Volgende stap</Button>
          )}
          {!isLast && (
            <button type="button" className="text-button" onClick={() => goTo({ name: 'overview' })}>
              Sla dit over
            </button>
          )}
        </div>
      </div>
    </Page>
  )
}
