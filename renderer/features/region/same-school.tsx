// The list and a delivery may mean the same school under two names: one press says so.
import { Button } from '@mantine/core'
import type { Check } from '#shared/region/checks.ts'
import { sameOnList } from '#shared/region/alike.ts'
import { saveRegion, useRegion } from './use-region.ts'

export function SameSchool({ check: { same, about } }: { readonly check: Check }) {
  const { region } = useRegion()
  const row = region.schools.find(({ id }) => id === same?.rowId)
  if (same === undefined || row === undefined) return null
  return (
    <>
      {' '}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          document.getElementById('page-title')?.focus()
          void saveRegion('regions.changeSchools', { put: [sameOnList(row, same)], remove: [] })
        }}
      >
        Ja, dit is dezelfde school<span className="unseen"> als {about}</span>
      </Button>
    </>
  )
}
