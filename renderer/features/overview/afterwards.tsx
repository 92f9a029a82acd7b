// "Daarna": what comes after the one thing, each with its day.
import type { SchoolYear } from '#shared/day.ts'
import type { Lead } from '#shared/year/lead.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { screenInYear } from '../../session/chosen-year.ts'

interface AfterwardsProps {
  readonly lead: Pick<Lead, 'next' | 'waits'>
  readonly schoolYear: SchoolYear | undefined
}

export const Afterwards = ({ lead: { next, waits }, schoolYear }: AfterwardsProps) => (
  <section className="afterwards" aria-labelledby="afterwards-title">
    <h2 id="afterwards-title">Daarna</h2>
    {waits !== '' && (
      <p>
        <Symbol name="upcoming" /> {waits}
      </p>
    )}
    <ol>
      {next.map(({ title, when, field }) => (
        <li key={field}>
          <ToScreen screen={screenInYear(field, schoolYear)} field={field}>
            {title}
          </ToScreen>
          <span className="small soft">{when}</span>
        </li>
      ))}
    </ol>
  </section>
)
