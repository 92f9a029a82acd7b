// Reading the answers in: files, codes, and forms on paper. Only how many there are is shown.
import { askedWords, formsWords, whoseWaiting } from './scan-words.ts'
import { OwnForm } from './own-form.tsx'
import { PaperEntry } from './paper-entry-form.tsx'
import { ReadFiles } from './read-files.tsx'
import type { ScanProps } from './scan-props.ts'
import { stepAnchor } from './steps.ts'
import { TypeCode } from './type-code.tsx'

const TITLE = stepAnchor('read-in')

export function ReadIn(props: ScanProps) {
  const { waiting } = props.now
  return (
    <section className="stack-l" aria-labelledby={TITLE}>
      <div className="stack-s">
        <h2 id={TITLE} tabIndex={-1}>
          Lees de antwoorden in
        </h2>
        <p className="scan-count" role="status">
          <strong>{whoseWaiting(props.now)}</strong> ingelezen.
        </p>
        {waiting.own && <OwnForm {...props} />}
        {waiting.asked.length > 0 && <p className="check-this measure">{askedWords(waiting.asked.length)}</p>}
        {waiting.damaged > 0 && (
          <p className="check-this measure">
            {formsWords(waiting.damaged)} in de map van deze scan {waiting.damaged === 1 ? 'is' : 'zijn'} beschadigd en{' '}
            {waiting.damaged === 1 ? 'telt' : 'tellen'} niet mee. Lees die bestanden opnieuw in.
          </p>
        )}
        <p className="measure soft">Dit programma toont pas wat erin staat als de scan is gesloten.</p>
      </div>
      <ReadFiles {...props} />
      <TypeCode {...props} />
      <PaperEntry {...props} />
    </section>
  )
}
