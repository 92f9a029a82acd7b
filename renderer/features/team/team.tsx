// "Wat ons team kan": the expertise by itself, by person, at a glance, and what the school still misses.
import { useState } from 'react'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { documentScreen } from '../../session/screens.ts'
import { ByExpertise } from './by-expertise.tsx'
import { ByPerson } from './by-person.tsx'
import { Gaps } from './gaps.tsx'
import { Matrix } from './matrix.tsx'
import { useNewlyExpected } from './newly-expected.ts'

const views = [
  { value: 'expertise', words: 'Per deskundigheid' },
  { value: 'people', words: 'Per collega' },
  { value: 'matrix', words: 'Overzicht' },
  { value: 'gaps', words: 'Wat wij nog missen' }
] as const
type View = (typeof views)[number]['value']

/** The view that holds a field; undefined for a field of none. */
const viewOf = (field: string | null): View | undefined =>
  field === null
    ? undefined
    : field.startsWith('expertise')
      ? 'expertise'
      : field.startsWith('people')
        ? 'people'
        : field.startsWith('gap')
          ? 'gaps'
          : undefined

export default function TeamScreen() {
  const wanted = viewOf(useNewlyExpected())
  const [view, setView] = useState<View>(wanted ?? 'expertise')
  if (wanted !== undefined && wanted !== view) setView(wanted)
  return (
    <Page
      title="Wat ons team kan"
      intro={
        <p>
          Wat kan uw team, wie kan wat, en wat mist u nog? Het onderdeel Deskundigheid van uw profiel volgt vanzelf,
          zonder namen.
        </p>
      }
    >
      <div className="stack-l">
        <Views label="Wat wilt u zien?" views={views} value={view} onChange={setView} />
        {view === 'expertise' ? (
          <ByExpertise />
        ) : view === 'people' ? (
          <ByPerson />
        ) : view === 'matrix' ? (
          <Matrix />
        ) : (
          <Gaps />
        )}
        <p className="measure small">
          <strong>Op papier:</strong>{' '}
          <ToScreen screen={documentScreen('deskundigheid')}>Deskundigheid van ons team</ToScreen> voor iedereen, en{' '}
          <ToScreen screen={documentScreen('deskundigheid-met-namen')}>dezelfde lijst met namen</ToScreen>, alleen voor
          uw school.
        </p>
      </div>
    </Page>
  )
}
