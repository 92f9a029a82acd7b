// Too few schools delivered to speak of states: how many did, from how many on one speaks of them, and where that is said.
import type { SchoolYear } from '#shared/day.ts'
import type { Delivered } from '#shared/region/coverage.ts'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegion, useRegionYear } from './use-region.ts'

/** Of the whole region, also where a page looks at some of its schools. */
export function NoStates() {
  const year = useRegionYear()
  return year === undefined ? null : <OfYear year={year} />
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const { region } = useRegion()
  const overview = useAsked('regions.overview', { schoolYear: year })
  if (overview.state !== 'there') return null
  return (
    <p>
      {noStatesWords(overview.value.delivered, region.thresholds.delivered)}{' '}
      <ToRegion page="region-settings" parts={[NUMBERS]}>
        Verander dat getal bij Instellingen
      </ToRegion>
    </p>
  )
}

/** In the address: to the numbers of the settings. */
export const NUMBERS = 'getallen'

/** @param threshold as a share */
export const noStatesWords = ({ n, m }: Pick<Delivered, 'n' | 'm'>, threshold: number): string =>
  `${n} van ${m} ${m === 1 ? 'school' : 'scholen'} ${n === 1 ? 'leverde' : 'leverden'}. U ziet standen pas vanaf ${Math.round(threshold * 100)} procent.`
