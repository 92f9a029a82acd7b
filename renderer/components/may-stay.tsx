// Hints on what was written, one by one: the words, why they are pointed at, and that they may stay. Nothing of it blocks anything.
import type { AnchoredHint } from '#shared/hints/texts.ts'
import { checkHint } from '#shared/school/edits.ts'
import { shortText } from '#shared/short-text.ts'
import { announce } from '../session/announce.ts'
import { newId } from '../session/new-id.ts'
import { goToField, type Place } from '../session/place.ts'
import { edit, useMayWrite } from '../session/school-store.ts'
import type { Screen } from '../session/screens.ts'
import { ToScreen } from './link.tsx'

const LONGEST = 90

/** The words that a hint is about, in quotes. */
export const quoted = (quote: string): string => `“${shortText(quote, LONGEST)}”`

interface MayStayProps {
  readonly hint: Pick<AnchoredHint, 'address' | 'quote'>
  /** Where the focus goes: the hint goes, and this button with it. */
  readonly next: string
  /** Where undo leads, where it is another place than she is at. */
  readonly places?: { readonly before: Place; readonly after: Place } | undefined
}

/** "Dit mag blijven staan": the director looked at it, and it says nothing about one person. Not there for who may not write. */
export function MayStay({ hint: { address, quote }, next, places }: MayStayProps) {
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  const keep = (): void => {
    edit(checkHint(newId(), address, quote), places)
    goToField(next)
    announce(`${quoted(quote)} mag blijven staan. U kunt dit ongedaan maken.`)
  }
  return (
    <button type="button" className="text-button" onClick={keep}>
      Dit mag blijven staan<span className="unseen">: {quoted(quote)}</span>
    </button>
  )
}

interface HintsToLookAtProps {
  readonly hints: readonly AnchoredHint[]
  readonly screenOf: (hint: AnchoredHint) => Screen
  readonly next: string
}

/** Of texts that stand on other places: each leads to its own. */
export const HintsToLookAt = ({ hints, screenOf, next }: HintsToLookAtProps) => (
  <ul>
    {hints.map((hint) => (
      <li key={`${hint.address} ${hint.start} ${hint.kind}`}>
        <ToScreen screen={screenOf(hint)} field={hint.field}>
          {quoted(hint.quote)}
        </ToScreen>{' '}
        {hint.reason} <MayStay hint={hint} next={next} />
      </li>
    ))}
  </ul>
)
