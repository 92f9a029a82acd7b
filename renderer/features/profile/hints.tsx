// "Kijk hier nog naar": quiet hints on what was written. Whether a text says who somebody is, always; whether it reads well,
// when it is asked. Nothing of it blocks anything.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { openHints, readingHints, textsOf, type AnchoredHint } from '#shared/hints/texts.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { useLateSchool } from '../../shell/late-school.ts'

export function Hints({ id }: { readonly id: SectionId }) {
  const school = useLateSchool()
  const privacy = useMemo(() => openHints(school, id), [school, id])
  const [reading, setReading] = useState(false)
  const isWritten = useMemo(() => textsOf(school, id).length > 0, [school, id])
  if (!isWritten) return null
  return (
    <section className="hints stack-s" data-some={privacy.length > 0 || reading || undefined} aria-labelledby="hints-title">
      <h2 id="hints-title" className={privacy.length === 0 && !reading ? 'unseen' : undefined}>Kijk hier nog naar</h2>
      {privacy.length > 0 && <HintList id={id} hints={privacy} />}
      {reading && <Reading id={id} school={school} />}
      <Button variant="default" aria-expanded={reading} onClick={() => setReading(!reading)}>
        {reading ? 'Stop met meelezen' : 'Lees mee: lange zinnen en afkortingen'}
      </Button>
    </section>
  )
}

function Reading({ id, school }: { readonly id: SectionId; readonly school: School }) {
  const hints = useMemo(() => readingHints(school, id), [school, id])
  return (
    <div className="stack-s">
      <h3>Lange zinnen en afkortingen</h3>
      {hints.length === 0 ? <p role="status">Wij vonden geen lange zinnen en geen afkortingen zonder uitleg.</p> : <HintList id={id} hints={hints} />}
    </div>
  )
}

/** More than this is folded away. */
const SHOWN = 6
const LONGEST = 90

function HintList({ id, hints }: { readonly id: SectionId; readonly hints: readonly AnchoredHint[] }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul>
        {(all ? hints : hints.slice(0, SHOWN)).map(({ field, start, kind, quote, reason }) => (
          <li key={`${field} ${start} ${kind}`}>
            <ToScreen screen={{ name: 'section', section: id }} field={field}>“{quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()}…` : quote}”</ToScreen> {reason}
          </li>
        ))}
      </ul>
      {hints.length > SHOWN && !all && <button type="button" className="text-button" onClick={() => setAll(true)}>Toon alle {hints.length} punten</button>}
    </>
  )
}
