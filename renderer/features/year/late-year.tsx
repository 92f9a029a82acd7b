// Above the tasks of a year that is begun late: that it can still be, and what makes it shorter.
import { Symbol } from '../../components/symbols.tsx'
import { useLead } from '../../session/lead.ts'
import { LATE_START } from '../../session/year-anchors.ts'

export function LateYear() {
  const { late } = useLead()
  if (late === undefined) return null
  return (
    <section className="banner stack-s" data-tone="note" aria-labelledby={LATE_START}>
      <h2 id={LATE_START} tabIndex={-1}>
        <Symbol name="upcoming" /> {late.title}
      </h2>
      <p>{late.whole}</p>
      <ul>
        {late.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  )
}
