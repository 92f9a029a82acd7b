// Of a year that is begun late, in one line: that it can still be. What makes it shorter stands above its tasks.
import type { SchoolYear } from '#shared/day.ts'
import type { LateStart } from '#shared/year/late-start.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { LATE_START } from '../../session/year-anchors.ts'

interface LateProps {
  readonly late: LateStart
  /** Only where it is not the offer that is worked at. */
  readonly schoolYear: SchoolYear | undefined
}

export const Late = ({ late: { title, brief }, schoolYear }: LateProps) => (
  <p className="small">
    <Symbol name="upcoming" /> <b>{title}</b> {brief}{' '}
    <ToScreen screen={{ name: 'year', ...(schoolYear !== undefined && { schoolYear }) }} field={LATE_START}>
      Zo gaat het sneller
    </ToScreen>
  </p>
)
