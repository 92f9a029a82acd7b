// "Over SOP-wijzer" with no school open, reached from the list of schools and from the menu.
import { Suspense } from 'react'
import { To } from '../../components/link.tsx'
import { GeneralBanner } from '../../components/banner.tsx'
import { later } from '../../session/later.ts'
import { START } from '../../session/route.ts'

const About = later(() => import('./about.tsx'))

export function AboutProgram() {
  return (
    <main className="start">
      <GeneralBanner />
      <p className="to-start">
        <To to={START}>Terug naar uw scholen</To>
      </p>
      <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
        <About />
      </Suspense>
    </main>
  )
}
