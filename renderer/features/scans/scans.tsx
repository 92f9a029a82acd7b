// "Scans en bezoek": beginning a scan, and those of all years.
import { useState } from 'react'
import { questionnaires, statementsOf, type QuestionnaireId } from './content.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { useMayWrite } from '../../session/school-store.ts'
import { goToField } from '../../session/place.ts'
import { BEGIN_TITLE, BeginScan, choiceAnchor } from './begin-scan.tsx'
import { History } from './history.tsx'
import { OnlyToRead } from './only-to-read.tsx'
import { useScans } from './use-scans.ts'

const choices: readonly { readonly id: QuestionnaireId; readonly words: string }[] = [
  { id: 'school', words: 'Voor uw team' },
  { id: 'parents', words: 'Voor ouders' },
  { id: 'boards', words: 'Voor besturen en samenwerkingsverband' }
]

export default function Scans() {
  const mayWrite = useMayWrite()
  const { known, again } = useScans()
  return (
    <Page
      title="Scans en bezoek"
      intro={
        <p className="measure">
          Vraag uw team, ouders of besturen wat zij zien. Wat eruit komt, gebruikt u voor uw profiel. Alles blijft op uw
          computer.
        </p>
      }
    >
      <div className="stack-l">
        {mayWrite ? <Begin /> : <OnlyToRead />}
        <History known={known} again={again} />
        <Visit />
      </div>
    </Page>
  )
}

/** It begins with a scan too, which the school does with a few colleagues. */
const Visit = () => (
  <section className="stack" aria-labelledby="visit-title">
    <h2 id="visit-title">Komen collega’s van andere scholen kijken?</h2>
    <p className="measure">
      Kijk eerst zelf, maak dan een vraag voor hen. Hier staan ook het programma en het verslag.
    </p>
    <p>
      <ToScreen screen={{ name: 'visit' }}>Bereid een bezoek voor</ToScreen>
    </p>
  </section>
)

function Begin() {
  const [chosen, setChosen] = useState<QuestionnaireId>()
  const leave = (): void => {
    if (chosen !== undefined) goToField(choiceAnchor(chosen))
    setChosen(undefined)
  }
  return (
    <section className="stack" aria-labelledby="begin-title">
      <h2 id="begin-title">Begin een scan</h2>
      <div className="choices" data-compact>
        {choices.map(({ id, words }) => (
          <button
            key={id}
            id={choiceAnchor(id)}
            type="button"
            className="choice"
            aria-expanded={chosen === id}
            onClick={() => {
              setChosen(id)
              goToField(BEGIN_TITLE)
            }}
          >
            <b>{words}</b>
            <span>{sizeOf(id)}</span>
          </button>
        ))}
      </div>
      {chosen !== undefined && <BeginScan key={chosen} questionnaire={chosen} onLeave={leave} />}
    </section>
  )
}

/** "45 stellingen, ongeveer 12 minuten" */
function sizeOf(id: QuestionnaireId): string {
  const questionnaire = questionnaires[id]
  return `${statementsOf(questionnaire).length} stellingen, ongeveer ${questionnaire.minutes} minuten`
}
