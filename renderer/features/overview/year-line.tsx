// The year as a line of its tasks, each a link to its page. A symbol says how far each is, and words say it too.
import type { SchoolYear } from '#shared/day.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import type { Task } from '#shared/year/tasks.ts'
import { ToScreen } from '../../components/link.tsx'
import { TaskSymbol } from '../../components/task-badge.tsx'
import { nameOfStep } from '../../session/step-names.ts'

interface YearLineProps {
  readonly tasks: readonly Task[]
  readonly offer: Offer
  /** What there is to do now. */
  readonly present: StepId | null
  /** Only where it is not the offer that is worked at. */
  readonly schoolYear: SchoolYear | undefined
}

export function YearLine({ tasks, offer, present, schoolYear }: YearLineProps) {
  const inYear = schoolYear === undefined ? {} : { schoolYear }
  return (
    <nav className="year-line" aria-label={`De taken voor de schoolgids ${offer.schoolYear}`}>
      <ol>
        {tasks.map(({ id, status, when }) => (
          <li key={id} data-state={status.kind} data-present={id === present || undefined}>
            <ToScreen screen={{ name: 'year', ...inYear, step: id }} isPresent={id === present}>
              <span className="year-line-mark">
                <TaskSymbol status={status} />
              </span>
              <span className="year-line-name">{nameOfStep(id)}</span>
              <span className={when === '' ? 'year-line-state' : 'unseen'}>{status.label}</span>
            </ToScreen>
            {when !== '' && <span className="year-line-state">{withoutYear(when)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The line is of one year; with it a date is too long for its place. */
const withoutYear = (when: string): string => when.replace(/ \d{4}$/u, '')
