// What is due first: a few lines, each to where it is done.
import type { Agenda } from '#shared/planning/agenda.ts'
import { dueLine, firstDue } from '#shared/planning/due.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { screenOfField } from '../../session/screens.ts'

const SHOWN = 3

export function FirstDue({ agenda: { deadlines, today } }: { readonly agenda: Agenda }) {
  const first = firstDue(deadlines, today, SHOWN)
  if (first.length === 0) return null
  return (
    <section aria-labelledby="first-due-title" className="stack-s">
      <h2 id="first-due-title">Wat komt eerst?</h2>
      <ul className="tasks due">
        {first.map((deadline) => (
          <li key={deadline.id}>
            <ToScreen screen={screenOfField(deadline.field) ?? { name: 'overview' }} field={deadline.field}>
              {deadline.what}
            </ToScreen>
            <span className="small">{dueLine(catalogue, deadline, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
