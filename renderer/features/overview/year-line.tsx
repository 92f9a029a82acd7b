// This school year as a line, with today and 1 August. The heading above it says the same in words.
import { firstDayOf, nextSchoolYear, writeDay } from '#shared/day.ts'
import type { Agenda } from '#shared/year/agenda.ts'
import { dayNumber } from './day-number.ts'

const MONTHS = ['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul']
const WIDTH = 720
const LEFT = 14
const LENGTH = WIDTH - 2 * LEFT

export function YearLine({ agenda }: { readonly agenda: Agenda }) {
  const start = dayNumber(firstDayOf(agenda.schoolYear))
  const end = dayNumber(firstDayOf(nextSchoolYear(agenda.schoolYear)))
  const now = LEFT + ((dayNumber(agenda.today) - start) / (end - start)) * LENGTH
  const month = LENGTH / MONTHS.length
  return (
    <svg className="year-line" viewBox={`0 0 ${WIDTH} 62`} style={{ width: '100%', maxWidth: '46rem', display: 'block', overflow: 'visible' }} role="img"
      aria-label={`Lijn van schooljaar ${agenda.schoolYear}. Vandaag is het ${writeDay(agenda.today)}. Op 1 augustus begint ${agenda.offerYear}.`}>
      <line x1={LEFT} x2={LEFT + LENGTH} y1="32" y2="32" stroke="var(--line-strong)" strokeWidth="2" />
      <line x1={LEFT} x2={now} y1="32" y2="32" stroke="var(--accent)" strokeWidth="4" />
      {MONTHS.map((name, index) => (
        <g key={name}>
          <line x1={LEFT + index * month} x2={LEFT + index * month} y1="28" y2="36" stroke="var(--line-strong)" />
          <text x={LEFT + (index + 0.5) * month} y="54" textAnchor="middle">{name}</text>
        </g>
      ))}
      <circle cx={now} cy="32" r="6" fill="var(--accent)" />
      <text className="now" x={Math.min(Math.max(now, 40), WIDTH - 40)} y="16" textAnchor="middle">vandaag</text>
      <path d={`M${LEFT + LENGTH} 22v20`} stroke="var(--ink)" strokeWidth="2" />
      {now < WIDTH - 130 && <text x={WIDTH - LEFT} y="16" textAnchor="end">1 augustus</text>}
    </svg>
  )
}
