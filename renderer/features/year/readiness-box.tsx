// "Klaar voor de MR" and "Klaar om vast te stellen": what must be there first, each with its ground and a link to the
// field, and apart from it what would be good to have.
import type { ReactNode } from 'react'
import type { Readiness } from '#shared/law/readiness.ts'
import { Symbol } from '../../components/symbols.tsx'
import { MissingList } from '../../components/missing-list.tsx'
import { PartHeading } from './part-heading.tsx'

interface ReadinessBoxProps {
  /** The place that links go to. */
  readonly id: string
  readonly title: string
  readonly readiness: Readiness
  readonly whenReady: string
  readonly whenNot: string
  /** Told beside it; it holds nothing up. */
  readonly beside?: ReactNode
}

export function ReadinessBox({
  id,
  title,
  readiness: { ready, must, better },
  whenReady,
  whenNot,
  beside
}: ReadinessBoxProps) {
  return (
    <section className="readiness stack" aria-labelledby={id}>
      <PartHeading id={id} isPlace>
        {title}
      </PartHeading>
      {ready ? (
        <p className="state readiness-yes" data-state="finished">
          <Symbol name="done" /> {whenReady}
        </p>
      ) : (
        <div className="stack-s">
          <p>{whenNot}</p>
          {must.length > 0 && <MissingList items={must} withGround />}
        </div>
      )}
      {beside}
      {better.length > 0 && (
        <details>
          <summary>Niet verplicht, wel goed ({better.length})</summary>
          <div className="stack-s">
            <p>Dit hoeft niet. Het maakt het stuk wel beter voor de lezer.</p>
            <MissingList items={better} withGround />
          </div>
        </details>
      )}
    </section>
  )
}
