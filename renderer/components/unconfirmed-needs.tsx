// What the director chose of needs and did not confirm: it goes along with nothing, and is told where she delivers.
import { listed } from '#shared/text.ts'
import { useBegunNames } from '../session/begun-needs.ts'
import { useOpen, useSchool } from '../session/school-store.ts'
import { ToScreen } from './link.tsx'
import { Symbol } from './symbols.tsx'

export function UnconfirmedNeeds() {
  const schoolId = useOpen((state) => state.schoolId)
  const rows = useSchool(({ sections }) => sections.extraSupport.needs)
  const open = useBegunNames(schoolId).filter(({ need }) => !rows.some((row) => row.need === need))
  if (open.length === 0) return null
  return (
    <p className="check-this measure">
      <Symbol name="warn" /> U koos iets bij {listed(open.map(({ name }) => name))}, maar bevestigde het nog niet. Dit
      gaat dus niet mee. <ToScreen screen={{ name: 'needs' }}>Bevestig het bij Hulpvragen</ToScreen>.
    </p>
  )
}
