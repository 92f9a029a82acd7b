// "U kunt intussen al beginnen met het volgende jaar": beside a year that is still open, where the school is still there for the next.
import { offerYearByCalendar } from '#shared/school/current-offer.ts'
import { hasYear } from '#shared/year/ending.ts'
import { useToday } from '../session/host.ts'
import { useSchool } from '../session/school-store.ts'
import { ToScreen } from './link.tsx'

export function NextYear({ className }: { readonly className?: string }) {
  const next = offerYearByCalendar(useToday())
  const hasNext = useSchool((school) => hasYear(school, next))
  if (!hasNext) return null
  return (
    <p className={className}>
      U kunt intussen al beginnen met het volgende jaar:{' '}
      <ToScreen screen={{ name: 'year', schoolYear: next }}>werk aan {next}</ToScreen>.
    </p>
  )
}
