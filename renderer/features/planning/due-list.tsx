// Lines of the planning: the day, what is to be done with the way there, and behind "Meer" why, and what she can say of it.
import type { IsoDay } from '#shared/day.ts'
import { writeDay } from '#shared/day.ts'
import { distanceWords, dueWords } from '#shared/planning/due.ts'
import type { Planned } from '#shared/planning/planned.ts'
import { capital } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'
import { DueActs } from './due-acts.tsx'

interface DueListProps {
  readonly deadlines: readonly Planned[]
  readonly today: IsoDay
}

export function DueList({ deadlines, today }: DueListProps) {
  return (
    <ul className="planning">
      {deadlines.map((deadline) => (
        <Line key={deadline.id} deadline={deadline} today={today} />
      ))}
    </ul>
  )
}

function Line({ deadline, today }: { readonly deadline: Planned; readonly today: IsoDay }) {
  const { what, field, ground } = deadline
  const mayWrite = useMayWrite()
  return (
    <li>
      <When deadline={deadline} today={today} />
      <div className="stack-s">
        <p>
          <ToScreen screen={screenOfField(field) ?? { name: 'overview' }} field={field}>
            {what}
          </ToScreen>
        </p>
        <Remark deadline={deadline} />
      </div>
      <Disclosure
        summary={
          <>
            Meer<span className="unseen"> over: {what}</span>
          </>
        }
      >
        <div className="stack">
          <GroundNote ground={ground} />
          {mayWrite && <DueActs deadline={deadline} today={today} />}
        </div>
      </Disclosure>
    </li>
  )
}

/** Of what is done only when it was. */
function When({ deadline, today }: { readonly deadline: Planned; readonly today: IsoDay }) {
  const { done } = deadline
  if (done !== null)
    return <p className="small">{done.since === null ? 'Klaar' : `Klaar op ${writeDay(done.since)}`}</p>
  const away = distanceWords(deadline, today)
  return (
    <p>
      {capital(dueWords(catalogue, deadline))}
      {away !== '' && <span className="small soft away">{away}</span>}
    </p>
  )
}

function Remark({ deadline: { done, isOutside, snoozedUntil, whose } }: { readonly deadline: Planned }) {
  const words = [
    ...(isOutside ? ['Buiten dit programma gebeurd.'] : []),
    ...(done === null && whose === 'others' ? ['Hier wacht u op anderen.'] : []),
    ...(done === null && snoozedUntil !== null ? [`U wordt hieraan herinnerd op ${writeDay(snoozedUntil)}.`] : [])
  ]
  return words.length === 0 ? null : <p className="small soft">{words.join(' ')}</p>
}
