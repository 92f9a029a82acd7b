// "Maak een lijst voor uw scholen" with no school open, reached from the list of regions.
import { WithoutSchool } from '../../components/without-school.tsx'
import { later } from '../../session/later.ts'
import { REGIONS } from '../../session/route.ts'

const List = later(() => import('./make-list.tsx'))

export const MakeListProgram = () => (
  <WithoutSchool back={REGIONS} words="Terug naar uw regio’s">
    <List />
  </WithoutSchool>
)
