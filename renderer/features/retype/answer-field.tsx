// The answer to a question of the partnership, with what may say who somebody is below it: it goes out with the delivery.
import { useMemo } from 'react'
import { asksForPupils } from '#shared/hints/asked-pupils.ts'
import type { AnchoredHint } from '#shared/hints/texts.ts'
import { checkHint } from '#shared/school/edits.ts'
import type { Internal } from '#shared/school/school.ts'
import { setTemplateAnswer, templateQuestionAnchor } from '#shared/school/template-edits.ts'
import { shortText } from '#shared/short-text.ts'
import { LongTextField } from '../../components/fields.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

const LONGEST = 90

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
function AnswerHints({ anchor, hints }: { readonly anchor: string; readonly hints: readonly AnchoredHint[] }) {
  const mayWrite = useMayWrite()
  const keep = (quote: string): void => {
    edit(checkHint(newId(), anchor, quote))
    goToField(anchor)
    announce(`“${shortText(quote, LONGEST)}” mag blijven staan. U kunt dit ongedaan maken.`)
  }
  return (
    <div aria-live="polite">
      {hints.length > 0 && (
        <ul className="plain-list small">
          {hints.map(({ quote, start, kind, reason }) => (
            <li key={`${start} ${kind}`} className="check-this">
              <Symbol name="warn" /> “{shortText(quote, LONGEST)}” {reason}{' '}
              {mayWrite && (
                <button type="button" className="text-button" onClick={() => keep(quote)}>
                  Dit mag blijven staan<span className="unseen">: “{shortText(quote, LONGEST)}”</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
