// "Wat nu?": one thing, with one button and at most one second way.
import type { SchoolYear } from '#shared/day.ts'
import type { Now } from '#shared/year/now.ts'
import { ToScreen } from '../../components/link.tsx'
import { NextYear } from '../../components/next-year.tsx'
import { screenInYear } from '../../session/chosen-year.ts'

interface ToDoProps {
  readonly now: Now
  readonly schoolYear: SchoolYear | undefined
  readonly isOverdue: boolean
}

export function ToDo({ now: { title, sentence, button, field, also }, schoolYear, isOverdue }: ToDoProps) {
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
      </p>
      {isOverdue && <NextYear className="small" />}
    </section>
  )
}
