// "Toelating": what is chosen here is about a pupil, so it is kept nowhere: it stands in this screen alone, and is gone with it.
import { useMemo, useState } from 'react'
import { needsContent } from '#assets/needs/index.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { withOwnNeeds } from '#shared/needs/own-needs.ts'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { Answers } from './answers.tsx'
import { ChooseNeeds } from './choose-needs.tsx'
import { Classroom } from './classroom.tsx'
import { TeachersPage } from './teachers-page.tsx'

const views = [
  { value: 'admission', words: 'Bij een aanmelding' },
  { value: 'classroom', words: 'Wat kan ik doen bij …?' }
] as const
type View = (typeof views)[number]['value']

export default function AdmissionScreen() {
  const school = useLateSchool()
  const all = useMemo(() => withOwnNeeds(school, needsContent), [school])
  const [view, setView] = useState<View>('admission')
  const [chosen, setChosen] = useState<readonly string[]>([])
  // In the order in which they were chosen.
  const needs = chosen.flatMap((id) => all.find((need) => need.id === id) ?? [])
  const choose = ({ id }: Need, on: boolean): void =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <Page
      title="Toelating: wat kunnen wij bieden?"
      windowTitle="Toelating"
      intro={
        <p>
          Kies wat een leerling nodig heeft. U ziet wat uw profiel daarover zegt. Schrijf hier geen namen: wij bewaren
          niets van wat u hier kiest of typt.
        </p>
      }
    >
      <div className="stack-l">
        <Views label="Wat wilt u weten?" views={views} value={view} onChange={setView} />
        <ChooseNeeds chosen={chosen} onChoose={choose} />
        {view === 'admission' ? (
          <Answers needs={needs} />
        ) : (
          <>
            <Classroom needs={needs} />
            <TeachersPage />
          </>
        )}
      </div>
    </Page>
  )
}
