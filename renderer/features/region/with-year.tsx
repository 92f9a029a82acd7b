// A page on the deliveries of a school year, of the schools that are chosen: heading, filters, and what the host says.
import type { ReactNode } from 'react'
import type { SchoolYear } from '#shared/day.ts'
import { deliveredWords } from './delivered.ts'
import { Filters } from './filters.tsx'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { useAsked, useRegionYear } from './use-region.ts'

interface WithYearProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly children: (year: SchoolYear) => ReactNode
}

export function WithYear({ title, intro, children }: WithYearProps) {
  const year = useRegionYear()
  return (
    <RegionPage title={title} intro={intro}>
      {year === undefined ? <NoDeliveries /> : <OfYear year={year}>{children(year)}</OfYear>}
    </RegionPage>
  )
}

function OfYear({ year, children }: { readonly year: SchoolYear; readonly children: ReactNode }) {
  const overview = useAsked('regions.overview', { schoolYear: year })
  return (
    <Shown asked={overview}>
      {(value) => (
        <div className="stack-l">
          <p>{deliveredWords(value, year)}</p>
          <Filters areas={value.areas} boards={value.boards} />
          {children}
        </div>
      )}
    </Shown>
  )
}
