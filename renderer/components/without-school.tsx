// A page of the program with no school open, with the way back.
import { Suspense, type ReactNode } from 'react'
import type { Route } from '../session/route.ts'
import { GeneralBanner } from './banner.tsx'
import { To } from './link.tsx'

interface WithoutSchoolProps {
  readonly back: Route
  /** Of the link back. */
  readonly words: string
  /** It may be read late. */
  readonly children: ReactNode
}

export const WithoutSchool = ({ back, words, children }: WithoutSchoolProps) => (
  <main className="start">
    <GeneralBanner />
    <p className="to-start">
      <To to={back}>{words}</To>
    </p>
    <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>{children}</Suspense>
  </main>
)
