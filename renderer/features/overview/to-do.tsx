// "Wat nu?": one thing, with one button and at most one second way.
import type { SchoolYear } from '#shared/day.ts'
import type { Now } from '#shared/year/now.ts'
import { GroundBadge } from '../../components/ground-note.tsx'
import { ToScreen } from '../../components/link.tsx'
import { NextYear } from '../../components/next-year.tsx'
import { screenInYear } from '../../session/chosen-year.ts'

interface ToDoProps {
  readonly now: Now
  readonly schoolYear: SchoolYear | undefined
  readonly isOverdue: boolean
}

export function ToDo({ now, schoolYear, isOverdue }: ToDoProps) {
  const { title, sentence, button, field, also, why, ground } = now
  return (
    <section className="now stack-s" aria-labelledby="now-title">
      <h2 id="now-title">
        <span className="now-label">Wat nu?</span> {title}
      </h2>
      <p>{sentence}</p>
      <p className="row">
        <ToScreen screen={screenInYear(field, schoolYear)} field={field} asButton>
          {button}
        </ToScreen>
        {also !== null && (
          <ToScreen screen={screenInYear(also.field, schoolYear)} field={also.field}>
            {also.words}
          </ToScreen>
        )}
        {why !== '' && (
          <span className="small now-why">
            <b>Waarom nu?</b> {why} {ground !== null && <GroundBadge ground={ground} />}
            {ground?.unconfirmed === true && ' Controleer dit.'}
          </span>
        )}
      </p>
      {isOverdue && <NextYear className="small" />}
    </section>
  )
}
