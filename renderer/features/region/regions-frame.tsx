// The list of regions, without a region open; read when it is asked for.
import { Suspense } from 'react'
import { GeneralBanner } from '../../components/banner.tsx'
import { To } from '../../components/link.tsx'
import { later } from '../../session/later.ts'
import { START } from '../../session/route.ts'

const RegionList = later(() => import('./region-list.tsx'))

export function Regions() {
  return (
    <main className="start">
      <GeneralBanner />
      <p className="to-start">
        <To to={START}>Terug naar uw scholen</To>
      </p>
      <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
        <RegionList />
      </Suspense>
    </main>
  )
}
