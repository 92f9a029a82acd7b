// This school year as a line, with today and 1 August. The heading above it says the same in words.
import { dayNumber, firstDayOf, nextSchoolYear, writeDay } from '#shared/day.ts'
import type { Agenda } from '#shared/planning/agenda.ts'

const MONTHS = ['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul']

/** A part of the line's length; its height is in pixels, so that the words are as large on a narrow screen. */
const at = (part: number): string => `${part * 100}%`

export function YearLine({ agenda }: { readonly agenda: Agenda }) {
  const next = nextSchoolYear(agenda.schoolYear)
  const start = dayNumber(firstDayOf(agenda.schoolYear))
  const end = dayNumber(firstDayOf(next))
  const now = (dayNumber(agenda.today) - start) / (end - start)
  return (
    <svg
      className="year-line"
      role="img"
      aria-label={`Lijn van schooljaar ${agenda.schoolYear}. Vandaag is het ${writeDay(agenda.today)}. Op 1 augustus begint ${next}.`}
    >
      <line x1="0" x2="100%" y1="32" y2="32" stroke="var(--line-strong)" strokeWidth="2" />
      <line x1="0" x2={at(now)} y1="32" y2="32" stroke="var(--accent)" strokeWidth="4" />
      {MONTHS.map((name, index) => (
        <g key={name}>
          <line
            x1={at(index / MONTHS.length)}
            x2={at(index / MONTHS.length)}
            y1="28"
            y2="36"
            stroke="var(--line-strong)"
          />
          <text
            className={index % 3 === 0 ? undefined : 'between'}
            x={at((index + 0.5) / MONTHS.length)}
            y="54"
            textAnchor="middle"
          >
            {name}
          </text>
        </g>
      ))}
      <circle cx={at(now)} cy="32" r="6" fill="var(--accent)" />
      <text className="now" x={at(now)} y="16" textAnchor={anchorAt(now)}>
        vandaag
      </text>
      <line x1="100%" x2="100%" y1="22" y2="62" stroke="var(--ink)" strokeWidth="2" />
      <text x="100%" y="78" textAnchor="end">
        1 augustus
      </text>
    </svg>
  )
}

/** Near an end of the line the word stays within it. */
function anchorAt(part: number): 'start' | 'middle' | 'end' {
  if (part < 0.1) return 'start'
  return part > 0.9 ? 'end' : 'middle'
}
