// The list of regions, without a region open; read when it is asked for.
import { WithoutSchool } from '../../components/without-school.tsx'
import { later } from '../../session/later.ts'
import { START } from '../../session/route.ts'

const RegionList = later(() => import('./region-list.tsx'))

export const Regions = () => (
  <WithoutSchool back={START} words="Terug naar uw scholen">
    <RegionList />
  </WithoutSchool>
)
