// "Toelating": what is chosen here is about a pupil. What becomes of it when she goes elsewhere: asked.ts.
import { Button } from '@mantine/core'
import { useEffect, useMemo, type MouseEvent } from 'react'
import { needsContent } from '#assets/needs/index.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { withRegionNeeds } from '#shared/delivery/region-needs.ts'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import { Answers } from './answers.tsx'
import { ask, beginAnew, hereFor, lookUp, useAsked, views } from './asked.ts'
import { ChooseNeeds, FIND } from './choose-needs.tsx'
import { Classroom } from './classroom.tsx'
import { TeachersPage } from './teachers-page.tsx'
import { useKeptBundle } from './use-bundle.ts'

/** By mouse or keyboard: back from there what she asked still stands. */
function onLink({ target }: MouseEvent): void {
  if (target instanceof Element && target.closest('a') !== null) lookUp()
}

export default function AdmissionScreen() {
  const school = useLateSchool()
  const schoolId = useOpen((state) => state.schoolId)
  const kept = useKeptBundle(schoolId)
  const bundle = kept.there?.kind === 'there' ? kept.there.bundle : undefined
  const all = useMemo(() => withRegionNeeds(school, needsContent, bundle), [school, bundle])
  useEffect(() => hereFor(schoolId), [schoolId])
  const { view, chosen } = useAsked()
  // In the order in which they were chosen.
  const needs = chosen.flatMap((id) => all.find((need) => need.id === id) ?? [])
  // One that another bundle does not have is asked no more.
  const asked = kept.there === undefined ? chosen : needs.map(({ id }) => id)
  const choose = ({ id }: Need, on: boolean): void =>
    ask({ chosen: on ? [...asked, id] : asked.filter((one) => one !== id) })
  return (
    <Page
      title="Toelating: wat kunnen wij bieden?"
      windowTitle="Toelating"
      intro={
        <p>
          Kies wat een leerling nodig heeft. U ziet wat uw profiel daarover zegt. Schrijf hier geen namen. Wij bewaren
          niets van wat u hier kiest of typt. Gaat u via het antwoord naar uw profiel? Dan staat het er nog als u
          terugkomt. Anders is het weg.
        </p>
      }
    >
      <div className="stack-l">
        <Views label="Wat wilt u weten?" views={views} value={view} onChange={(to) => ask({ view: to })} />
        <ChooseNeeds chosen={asked} onChoose={choose} all={all} bundle={bundle} />
        {needs.length > 0 && (
          <div>
            <Button
              variant="default"
              onClick={() => {
                beginAnew()
                goToField(FIND)
                announce('Wat u koos, is leeg.')
              }}
            >
              Begin opnieuw
            </Button>
          </div>
        )}
        {/* The links in it are what is pressed. */}
        <div className="stack-l" onClickCapture={onLink}>
          {view === 'admission' ? <Answers needs={needs} kept={kept} /> : <Classroom needs={needs} />}
        </div>
        {view === 'classroom' && <TeachersPage />}
      </div>
    </Page>
  )
}
