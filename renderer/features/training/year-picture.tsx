// The school year as a picture: months from August to July, and a bar for each training. The same is told in words for who
// cannot see it.
import type { SchoolYear } from '#shared/day.ts'
import { timeline, type TimelineBar } from '#shared/training-plan/timeline.ts'
import { named } from '../../components/named.ts'
import type { TrainingRow } from '#shared/training-plan/plan.ts'

/** More than this is no picture any more. */
const MOST = 40

export function YearPicture({
  rows,
  schoolYear
}: {
  readonly rows: readonly TrainingRow[]
  readonly schoolYear: SchoolYear
}) {
  const { months, bars, undated } = timeline(rows, schoolYear)
  if (bars.length === 0)
    return (
      <p className="small soft">
        Vul bij een scholing de eerste en de laatste dag in. Dan ziet u hier het jaar in beeld.
      </p>
    )
  const monthAt = (place: number): string => months[Math.min(11, Math.max(0, Math.floor(place)))]?.name ?? ''
  const told = ({ row, from, until }: TimelineBar): string =>
    `${nameOf(row)}: ${monthAt(from)} tot en met ${monthAt(until - 0.01)}`
  return (
    <figure className="year-picture">
      <figcaption className="small soft">
        Wanneer is welke scholing?{' '}
        {undated.length > 0 &&
          `Van ${undated.length === 1 ? 'één scholing' : `${undated.length} scholingen`} zijn er nog geen dagen.`}
      </figcaption>
      <div className="year-months" aria-hidden="true">
        {months.map(({ name }) => (
          <span key={name}>{name === 'maart' ? 'mrt' : name.slice(0, 3)}</span>
        ))}
      </div>
      <ul>
        {bars.slice(0, MOST).map((bar) => (
          <li key={bar.row.item.id}>
            <span className="unseen">{told(bar)}</span>
            <span
              aria-hidden="true"
              className="year-bar"
              data-status={bar.row.item.status}
              data-before={bar.before || undefined}
              data-after={bar.after || undefined}
              style={{
                marginInlineStart: `${(bar.from / 12) * 100}%`,
                width: `${Math.max(2, ((bar.until - bar.from) / 12) * 100)}%`
              }}
            />
            <span aria-hidden="true" className="year-name">
              {nameOf(bar.row)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const nameOf = ({ item }: TrainingRow): string => named(item.goal)
