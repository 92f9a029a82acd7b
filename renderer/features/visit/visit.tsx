// "Bezoek van collega’s": the support scan before a peer visit, in the order of its steps, and those of earlier years.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { visitMoments, type VisitMoment } from '#shared/catalogue/text-keys.ts'
import { addVisit, setVisitDay } from '#shared/school/visit-edits.ts'
import { visitAnchor } from '#shared/school/visit-anchors.ts'
import { visitsOf } from '#shared/visit/visit.ts'
import { DayField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { useExpectedField } from '../../session/place.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { documentScreen } from '../../session/screens.ts'
import { After } from './after.tsx'
import { Asked } from './asked.tsx'
import { History } from './history.tsx'
import { LookAgain } from './look-again.tsx'
import { Programme } from './programme.tsx'
import { Report } from './report.tsx'
import { SelfScan } from './self-scan.tsx'
import { Step } from './step.tsx'
import { isDone, scan, VISIT_TITLE, visitName, type OfVisit } from './visit-words.ts'
import { Visitors } from './visitors.tsx'

export default function VisitScreen() {
  const visits = useSchool(({ internal }) => internal.visits)
  const mayWrite = useMayWrite()
  const expected = useExpectedField()
  const [chosen, setChosen] = useState<string>()
  const inOrder = visitsOf({ internal: { visits } })
  const wanted = visits.find(({ id }) => expected?.startsWith(`visit:${id}.`) === true)?.id
  if (wanted !== undefined && wanted !== chosen) setChosen(wanted)
  const shown = visits.find(({ id }) => id === (wanted ?? chosen)) ?? inOrder[0]
  const begin = (): void => {
    const id = newId()
    editAndGo(addVisit(id), visitAnchor(id, 'day'))
  }
  return (
    <Page
      title="Bezoek van collega’s"
      intro={
        <p className="measure">
          Collega’s van andere scholen kijken een dag mee, met een vraag van u: de ontwikkelvraag. Dat is wat u over uw
          eigen school wilt weten. Zij keuren niet en geven geen cijfer. Anderen zien alleen wat u hun stuurt.
        </p>
      }
    >
      <div className="stack-l">
        {shown === undefined && !mayWrite && <p>Er is nog geen bezoek.</p>}
        {mayWrite && (
          <p>
            <Button variant={shown === undefined ? 'filled' : 'default'} onClick={begin}>
              {shown === undefined ? 'Bereid een bezoek voor' : 'Bereid een nieuw bezoek voor'}
            </Button>
          </p>
        )}
        {shown !== undefined && <OneVisit key={shown.id} visit={shown} />}
        {shown !== undefined && <History visits={inOrder} shown={shown.id} onShow={setChosen} />}
      </div>
    </Page>
  )
}

function OneVisit({ visit }: OfVisit) {
  const today = useToday()
  // The step that comes now; it stays open while it is being done.
  const [now] = useState<VisitMoment>(() => visitMoments.find((moment) => !isDone(visit, moment)) ?? 'call')
  const step = (moment: VisitMoment) => ({ visit, moment, startsOpen: moment === now })
  return (
    <section className="stack" aria-labelledby={VISIT_TITLE}>
      <h2 id={VISIT_TITLE} tabIndex={-1}>
        {visitName(visit)}
      </h2>
      <DayField
        id={visitAnchor(visit.id, 'day')}
        label="Op welke dag is het bezoek?"
        value={visit.day}
        makeEdit={(value) => setVisitDay(visit.id, value, today)}
      />
      <LookAgain visit={visit} />
      <div className="stack-s">
        <Step {...step('acquaint')} holds={['visitors', 'add.visitors']} doneLabel="Kennisgemaakt op">
          <Visitors visit={visit} />
        </Step>
        <Step {...step('self-scan')} holds={['alone', 'together', 'add.alone']} doneLabel="Zelfscan gedaan op">
          <p>
            <ToScreen screen={documentScreen('zelfscan-bezoek')}>Maak het blad om alleen in te vullen</ToScreen>
          </p>
          <SelfScan visit={visit} />
        </Step>
        <Step
          {...step('programme')}
          holds={['question.', 'tests', 'programme:', 'length', 'add.programme']}
          doneLabel="Vraag en programma klaar op"
        >
          <Asked visit={visit} />
          <Programme visit={visit} />
        </Step>
        <Step {...step('papers')} holds={[]} doneLabel="Stukken gestuurd op">
          <p>
            <ToScreen screen={documentScreen('bezoek-op-papier')}>Maak de stukken voor het bezoek</ToScreen>
          </p>
          <p>
            <ToScreen screen={documentScreen('profiel')}>Maak het profiel</ToScreen>
          </p>
        </Step>
        <Step {...step('day')} holds={[]}>
          <p>
            <ToScreen screen={documentScreen('bezoek-op-papier')}>Maak de stukken met de bladen</ToScreen>
          </p>
          <Rules />
        </Step>
        <Step
          {...step('report')}
          holds={['spoken', 'seen', 'meaning', 'questions.', 'advice', 'adviceAsked', 'add.spoken']}
          doneLabel="Verslag gekregen op"
        >
          <Report visit={visit} />
        </Step>
        <Step
          {...step('reaction')}
          holds={['reaction', 'next', 'receivers', 'add.next']}
          doneLabel="Reactie gestuurd op"
        >
          <After visit={visit} />
          <p>
            <ToScreen screen={documentScreen('verslag-bezoek')}>Maak het verslag met uw reactie</ToScreen>
          </p>
        </Step>
        <Step {...step('call')} holds={[]} doneLabel="Gebeld op" />
      </div>
    </section>
  )
}

/** What the visitors agree to; it stands in their papers too. */
const Rules = () => (
  <section className="stack-s" aria-labelledby="rules-title">
    <h3 id="rules-title">Afspraken voor bezoekers</h3>
    <ol className="measure">
      {scan.visitorRules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ol>
  </section>
)
