// One step around a visit: when it is to be done, what it is about, and the day on which it was.
import type { ReactNode } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import type { VisitMoment } from '#shared/catalogue/text-keys.ts'
import { visitAnchor } from '#shared/school/visit-anchors.ts'
import { setVisitField, type Visit } from '#shared/school/visit-edits.ts'
import { doneFields, dueOfMoment } from '#shared/visit/visit-deadlines.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { DayField } from '../../components/fields.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useWords } from '../../session/school-words.ts'
import { scan, standWords } from './visit-words.ts'

interface StepProps {
  readonly visit: Visit
  readonly moment: VisitMoment
  readonly startsOpen: boolean
  /** What the step holds of the visit, as addresses call it: links open it. */
  readonly holds: readonly string[]
  /** What is asked when it is done; absent where a day says nothing. */
  readonly doneLabel?: string
  readonly children?: ReactNode
}

export function Step({ visit, moment, startsOpen, holds, doneLabel, children }: StepProps) {
  const today = useToday()
  const words = useWords()
  const place = scan.moments.findIndex(({ id }) => id === moment)
  const said = scan.moments[place]
  const done = doneFields[moment]
  const begins = [...holds, ...(doneLabel === undefined ? [] : [done])].map((part) => `visit:${visit.id}.${part}`)
  const stand = standWords(visit, moment, dueOfMoment(visit, moment, catalogue), today)
  return (
    <Disclosure summary={`${place + 1}. ${said?.title ?? ''}: ${stand}`} startsOpen={startsOpen} holds={begins}>
      <div className="own-layer stack">
        <p className="measure">{fill(said?.about ?? '', words)}</p>
        {children}
        {doneLabel !== undefined && (
          <DayField
            id={visitAnchor(visit.id, done)}
            label={doneLabel}
            value={visit[done]}
            makeEdit={(value) => setVisitField(visit.id, done, value)}
          />
        )}
      </div>
    </Disclosure>
  )
}
