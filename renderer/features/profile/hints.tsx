// "Kijk hier nog naar": quiet hints on what was written. Whether a text says who somebody is, until the director says that it
// may stay; whether it reads well, when it is asked. Nothing of it blocks anything.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { openHints, readingHints, textsOf, type AnchoredHint } from '#shared/hints/texts.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { MayStay, quoted } from '../../components/may-stay.tsx'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import type { Place } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import type { Screen } from '../../session/screens.ts'

/** Where the focus goes when a hint goes: to the heading of the others, or where none is left to the button below it. */
const HINTS = 'hints-title'
const READ_ALONG = 'hints-read-along'

export function Hints({ id }: { readonly id: SectionId }) {
  const school = useLateSchool()
  const today = useToday()
  const privacy = useMemo(() => openHints(school, id, today), [school, id, today])
  const [reading, setReading] = useState(false)
  const isWritten = useMemo(() => textsOf(school, id, today).length > 0, [school, id, today])
  if (!isWritten) return null
  return (
    <section className="hints stack-s" data-some={privacy.length > 0 || reading || undefined} aria-labelledby={HINTS}>
      <h2 id={HINTS} tabIndex={-1} className={privacy.length === 0 && !reading ? 'unseen' : undefined}>
        Kijk hier nog naar
      </h2>
      {privacy.length > 0 && <HintList id={id} hints={privacy} mayStay />}
      {reading && <Reading id={id} school={school} />}
      <Button id={READ_ALONG} variant="default" aria-expanded={reading} onClick={() => setReading(!reading)}>
        {reading ? 'Stop met meelezen' : 'Lees mee: lange zinnen en afkortingen'}
      </Button>
    </section>
  )
}

function Reading({ id, school }: { readonly id: SectionId; readonly school: School }) {
  const today = useToday()
  const hints = useMemo(() => readingHints(school, id, today), [school, id, today])
  return (
    <div className="stack-s">
      <h3>Lange zinnen en afkortingen</h3>
      {hints.length === 0 ? (
        <p role="status">Wij vonden geen lange zinnen en geen afkortingen zonder uitleg.</p>
      ) : (
        <HintList id={id} hints={hints} />
      )}
    </div>
  )
}

/** More than this is folded away. */
const SHOWN = 6

/** What is asked about needs has a screen of its own. */
const screenOfHint = (id: SectionId, { field }: AnchoredHint): Screen =>
  field.startsWith('need:') ? { name: 'needs' } : { name: 'section', section: id }

interface HintListProps {
  readonly id: SectionId
  readonly hints: readonly AnchoredHint[]
  /** The director may say that the words stay as they are. */
  readonly mayStay?: boolean
}

function HintList({ id, hints, mayStay = false }: HintListProps) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul>
        {(all ? hints : hints.slice(0, SHOWN)).map((hint) => (
          <li key={`${hint.field} ${hint.start} ${hint.kind}`}>
            <ToScreen screen={screenOfHint(id, hint)} field={hint.field}>
              {quoted(hint.quote)}
            </ToScreen>{' '}
            {hint.reason}{' '}
            {mayStay && (
              <InSection
                hint={hint}
                isLast={hints.every(({ field, quote }) => field === hint.field && quote === hint.quote)}
              />
            )}
          </li>
        ))}
      </ul>
      {hints.length > SHOWN && !all && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          Toon alle {hints.length} punten
        </button>
      )}
    </>
  )
}

function InSection({ hint, isLast }: { readonly hint: AnchoredHint; readonly isLast: boolean }) {
  const place = (anchor: string): Place => ({ route: presentRoute(), field: anchor, caret: null })
  const next = isLast ? READ_ALONG : HINTS
  return <MayStay hint={hint} next={next} places={{ before: place(HINTS), after: place(next) }} />
}
