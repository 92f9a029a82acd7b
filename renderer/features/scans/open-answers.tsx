// What was answered in words, once: to read, to take along into the profile as a proposal, and then it goes.
import { useMemo } from 'react'
import { hintsInWords } from '#shared/hints/texts.ts'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { Symbol } from '../../components/symbols.tsx'
import { useOpen, useSchool } from '../../session/school-store.ts'
import { questionnaires } from './content.ts'
import { TakeAlong } from './take-along.tsx'
import type { ScanProps } from './scan-props.ts'
import { SureButton } from '../../components/sure-button.tsx'
import { stepAnchor } from './steps.ts'

const TITLE = stepAnchor('open-answers')

export function OpenAnswers({ scanId, now: { scan, open }, again }: ScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const finish = async (): Promise<void> => {
    const finished = await askOrTell('scans.finish', { schoolId, scanId })
    await again()
    if (finished === undefined) return
    announce('De open antwoorden zijn weg. De uitkomst staat er nu.')
    document.getElementById('page-title')?.focus()
  }
  return (
    <section className="stack-l" aria-labelledby={TITLE}>
      <div className="stack-s measure">
        <h2 id={TITLE} tabIndex={-1}>
          Lees de open antwoorden
        </h2>
        <p>
          De antwoorden staan door elkaar. Neem mee wat u wilt gebruiken: dat wordt een voorstel, in uw eigen woorden.
          De rest komt in geen enkel stuk. Wis ze als u alles hebt gelezen.
        </p>
      </div>
      {questionnaires[scan.questionnaire].open.map(({ id, question }) => (
        <section key={id} className="stack" aria-labelledby={`scan.open.${id}`}>
          <h3 id={`scan.open.${id}`}>{question}</h3>
          <Answers scanId={scanId} question={id} said={open[id] ?? []} />
        </section>
      ))}
      <SureButton
        id="scan.open.erase"
        words="Wis de open antwoorden"
        isMain
        question="Hebt u alles gelezen, en meegenomen wat u wilt gebruiken?"
        yes="Ja, wis de open antwoorden"
        no="Nee, ik lees verder"
        onSure={finish}
      >
        <p>Daarna zijn de open antwoorden weg. U kunt dit niet ongedaan maken. De uitkomst van de stellingen blijft.</p>
      </SureButton>
    </section>
  )
}

interface AnswersProps {
  readonly scanId: string
  readonly question: string
  readonly said: readonly string[]
}

function Answers({ scanId, question, said }: AnswersProps) {
  if (said.length === 0) return <p className="soft">Hier schreef niemand iets.</p>
  return (
    <ul className="statements">
      {said.map((text, at) => (
        <li key={at} className="statement stack-s">
          <p className="said-in-words">{text}</p>
          <Guard text={text} />
          <TakeAlong id={`scan.take.${question}.${at}`} scanId={scanId} text={text} />
        </li>
      ))}
    </ul>
  )
}

/** What in it may say who somebody is. */
function Guard({ text }: { readonly text: string }) {
  const school = useSchool((one) => one)
  const hints = useMemo(() => hintsInWords(school, text), [school, text])
  if (hints.length === 0) return null
  return (
    <ul className="plain-list">
      {hints.map(({ kind, quote, reason, start }) => (
        <li key={`${start} ${kind}`} className="check-this">
          <Symbol name="warn" /> “{quote}”{' '}
          {kind === 'name' ? 'Hier staat misschien een naam. Laat die weg als u de zin meeneemt.' : reason}
        </li>
      ))}
    </ul>
  )
}
