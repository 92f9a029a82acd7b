// "Maak een lijst voor uw scholen" with no school open, reached from the list of regions.
import { Suspense } from 'react'
import { To } from '../../components/link.tsx'
import { GeneralBanner } from '../../components/banner.tsx'
import { later } from '../../session/later.ts'
import { REGIONS } from '../../session/route.ts'

const List = later(() => import('./make-list.tsx'))

export function MakeListProgram() {
  return (
    <main className="start">
      <GeneralBanner />
      <p className="to-start">
        <To to={REGIONS}>Terug naar uw regio’s</To>
      </p>
      <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
        <List />
      </Suspense>
    </main>
  )
}
