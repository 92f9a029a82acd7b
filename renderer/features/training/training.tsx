// "Scholing en ambities": what the school wants, what the team learns for it, and what that costs.
import { useState } from 'react'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { useExpectedField } from '../../session/place.ts'
import { documentScreen } from '../../session/screens.ts'
import { Ambitions } from './ambitions.tsx'
import { Money } from './money.tsx'
import { Plan } from './plan.tsx'

const views = [
  { value: 'ambitions', words: 'Ambities' },
  { value: 'plan', words: 'Scholingsplan' },
  { value: 'money', words: 'Geld en uren' }
] as const
type View = (typeof views)[number]['value']

/** The view that holds a field; undefined for a field of none. */
const viewOf = (field: string | null): View | undefined =>
  field === null
    ? undefined
    : field.startsWith('ambitions')
      ? 'ambitions'
      : field.startsWith('training')
        ? 'plan'
        : /^(?:budgets|norms)[:.]/u.test(field)
          ? 'money'
          : undefined

export default function TrainingScreen() {
  const wanted = viewOf(useExpectedField())
  const [chosen, setChosen] = useState<View>(wanted ?? 'ambitions')
  if (wanted !== undefined && wanted !== chosen) setChosen(wanted)
  const view = wanted ?? chosen
  return (
    <Page
      title="Scholing en ambities"
      intro={
        <p>
          Wat wil de school bereiken, wat leert het team daarvoor, en wat kost dat? De onderdelen Ambities en Gevolgen
          voor scholing van uw profiel volgen vanzelf.
        </p>
      }
    >
      <div className="stack-l">
        <Views label="Wat wilt u zien?" views={views} value={view} onChange={setChosen} />
        {view === 'ambitions' ? <Ambitions /> : view === 'plan' ? <Plan /> : <Money />}
        <p className="measure small">
          <strong>Op papier:</strong>{' '}
          <ToScreen screen={documentScreen('scholingsplan')}>Scholingsplan voor het bestuur</ToScreen> en{' '}
          <ToScreen screen={documentScreen('scholingsplan-pmr')}>
            Scholingsplan voor de personeelsgeleding (PMR)
          </ToScreen>
          .
        </p>
      </div>
    </Page>
  )
}
