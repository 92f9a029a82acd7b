// The answer to a question of the partnership, with what may say who somebody is below it: it goes out with the delivery.
import { useMemo } from 'react'
import { asksForPupils } from '#shared/hints/asked-pupils.ts'
import type { AnchoredHint } from '#shared/hints/texts.ts'
import type { Internal } from '#shared/school/school.ts'
import { setTemplateAnswer, templateQuestionAnchor } from '#shared/school/template-edits.ts'
import { LongTextField } from '../../components/fields.tsx'
import { MayStay, quoted } from '../../components/may-stay.tsx'
import { Symbol } from '../../components/symbols.tsx'

interface AnswerFieldProps {
  readonly row: Internal['template']['questions'][number]
  /** Of all answers. */
  readonly hints: readonly AnchoredHint[]
}

export function AnswerField({ row: { id, question, help, answer }, hints }: AnswerFieldProps) {
  const anchor = templateQuestionAnchor(id)
  const isAboutPupils = useMemo(() => asksForPupils(question) || asksForPupils(help), [question, help])
  const about = isAboutPupils
    ? 'Noem geen leerlingen. Zijn het er minder dan 5? Schrijf dan “minder dan 5”: anders is te herkennen om wie het gaat.'
    : ''
  const description = [help, about].filter((part) => part !== '').join(' ')
  return (
    <div>
      <LongTextField
        id={anchor}
        label={question}
        description={description === '' ? undefined : description}
        value={answer}
        makeEdit={(value) => setTemplateAnswer(id, value)}
      />
      <AnswerHints anchor={anchor} hints={hints.filter(({ field }) => field === anchor)} />
    </div>
  )
}

/** Nothing of it blocks anything, but the delivery stays a concept as long as it is open. */
const AnswerHints = ({ anchor, hints }: { readonly anchor: string; readonly hints: readonly AnchoredHint[] }) => (
  <div aria-live="polite">
    {hints.length > 0 && (
      <ul className="plain-list small">
        {hints.map(({ quote, start, kind, reason }) => (
          <li key={`${start} ${kind}`} className="check-this">
            <Symbol name="warn" /> {quoted(quote)} {reason} <MayStay hint={{ address: anchor, quote }} next={anchor} />
          </li>
        ))}
      </ul>
    )}
  </div>
)
