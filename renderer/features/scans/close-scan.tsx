// Closing a scan: what of the answers is kept, and what goes for good.
import { FEWEST_FOR_COUNTS } from '#shared/questionnaire/batch.ts'
import { FEWEST_FORMS } from '#shared/questionnaire/counting.ts'
import { numberWord } from '#shared/text.ts'
import type { ScanNow } from '#shared/contract/contract.ts'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'
import { questionnaireTexts } from './content.ts'
import type { ScanProps } from './scan-props.ts'
import { askedWords, goesWords, whoseWaiting } from './scan-words.ts'
import { SureButton } from '../../components/sure-button.tsx'
import { stepAnchor } from './steps.ts'

const TITLE = stepAnchor('close')

interface CloseScanProps extends ScanProps {
  /** To the questions about forms. */
  readonly toQuestions: () => void
}

export function CloseScan({ scanId, now, again, toQuestions }: CloseScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const { waiting, scan } = now
  const total = waiting.others + (waiting.own ? 1 : 0)
  const isAgain = scan.batches.length > 0
  const close = async (): Promise<void> => {
    const closed = await askOrTell('scans.close', { schoolId, scanId })
    // Also where it failed: something else may have been done with it, or not all forms could go.
    await again()
    if (closed === undefined) return
    announce('De scan is gesloten.')
    document.getElementById('page-title')?.focus()
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Sluit de scan
      </h2>
      {waiting.asked.length > 0 ? (
        <>
          <p className="check-this measure">
            {askedWords(waiting.asked.length)} Zolang u die niet beantwoordt, telt zo’n formulier niet mee. Daarna kunt
            u de scan sluiten.
          </p>
          <p>
            <button type="button" className="text-button" onClick={toQuestions}>
              Naar de vraag bij “Inlezen”
            </button>
          </p>
        </>
      ) : total === 0 && !isAgain ? (
        <p className="measure">
          Er is nog geen formulier ingelezen. Daarom valt er nog niets te sluiten. Gaat de scan niet door? Wis hem dan
          bij “Uw scans”.
        </p>
      ) : (
        <>
          <WhatIsKept now={now} />
          <ul className="measure">
            <li>{goesWords(now)}</li>
            <li>
              {`Daarna komt er niets meer bij. Alleen ${numberWord(FEWEST_FOR_COUNTS)} of meer nieuwe formulieren van anderen samen kunnen er later nog bij.`}
            </li>
            <li>U kunt het sluiten niet ongedaan maken.</li>
          </ul>
          <SureButton
            id="scan.close.button"
            words="Sluit de scan"
            isMain
            question={`Sluit u de scan met ${whoseWaiting(now)}?`}
            yes="Ja, sluit de scan"
            no="Nee, nog niet"
            onSure={close}
          />
        </>
      )}
    </section>
  )
}

function WhatIsKept({ now }: { readonly now: ScanNow }) {
  const { keeps, waiting, scan } = now
  const total = waiting.others + (waiting.own ? 1 : 0)
  const others = `Er ${total === 1 ? 'is' : 'zijn'} ${whoseWaiting(now)}.`
  if (keeps === 'counts')
    return (
      <p className="measure">
        {others} Het programma bewaart per stelling hoe vaak elk antwoord is gekozen. Wie wat koos, is niet te zien.
      </p>
    )
  if (keeps === 'words')
    return (
      <p className="measure">
        {others} Het programma bewaart per stelling één woord, en per thema een gemiddelde. Geen aantallen.
      </p>
    )
  return (
    <p className="check-this measure">
      {others}{' '}
      {scan.batches.length > 0
        ? `Van anderen zijn er minder dan ${numberWord(FEWEST_FOR_COUNTS)}. Zij tellen niet mee en gaan weg. De uitkomst van eerder blijft.`
        : `Van anderen zijn er minder dan ${numberWord(FEWEST_FORMS)}. Sluit u nu, dan blijft er niets van over. ${questionnaireTexts.none}`}
    </p>
  )
}
