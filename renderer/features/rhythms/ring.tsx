// Four years as a ring: how much of them has gone. The words beside it say the same.
import { addYears, dayNumber, type IsoDay } from '#shared/day.ts'

const SIZE = 76
const RADIUS = 31
const ROUND = 2 * Math.PI * RADIUS

export function Ring({
  due,
  today,
  isDuty
}: {
  readonly due: IsoDay | null
  readonly today: IsoDay
  readonly isDuty: boolean
}) {
  const gone = due === null ? 0 : shareGone(due, today)
  const years = ['1', '2', '3', '4']
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={textOf(due, gone)}>
      <g fill="none" strokeWidth="8" transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}>
        <circle
          className="ring-track"
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          strokeDasharray={due === null ? '3 5' : undefined}
        />
        {gone > 0 && (
          <circle
            className="ring-part"
            data-over={gone >= 1 ? (isDuty ? 'duty' : 'agreement') : undefined}
            cx={SIZE / 2}
            cy={SIZE / 2}
            r={RADIUS}
            strokeDasharray={`${Math.min(1, gone) * ROUND} ${ROUND}`}
          />
        )}
        {years.map((year, index) => (
          <line
            key={year}
            x1={SIZE / 2 + RADIUS - 5}
            x2={SIZE / 2 + RADIUS + 5}
            y1={SIZE / 2}
            y2={SIZE / 2}
            stroke="var(--sheet)"
            strokeWidth="2"
            transform={`rotate(${index * 90} ${SIZE / 2} ${SIZE / 2})`}
          />
        ))}
      </g>
    </svg>
  )
}

function shareGone(due: IsoDay, today: IsoDay): number {
  const start = dayNumber(addYears(due, -4))
  return Math.max(0, (dayNumber(today) - start) / (dayNumber(due) - start))
}

function textOf(due: IsoDay | null, gone: number): string {
  if (due === null) return 'Ring van vier jaar, nog zonder datum'
  if (gone >= 1) return 'Ring van vier jaar: de vier jaar zijn voorbij'
  return `Ring van vier jaar: ${Math.round(gone * 100)} procent is voorbij`
}
