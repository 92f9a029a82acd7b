// The frame around the pages of a region: rail, bar with the school year and the save status, and the page itself.
import { createElement, Suspense, useEffect } from 'react'
import { GeneralBanner } from '../../components/banner.tsx'
import { To } from '../../components/link.tsx'
import { railInSight } from '../../components/rail-in-sight.ts'
import { later } from '../../session/later.ts'
import { REGIONS, useRoute } from '../../session/route.ts'
import type { RegionKind } from '#shared/region/region.ts'
import { pageAt, railPageOf, railPages, regionPages, type RegionPageName } from './pages.ts'
import { tellPage } from '../../session/visit.ts'
import { Reading, RegionPage, Unread } from './region-page.tsx'
import { regionTitle, regionWords } from './region-words.ts'
import { ToRegion } from './to-region.tsx'
import { useRegionState, visitRegion } from './use-region.ts'

const RegionBar = later(() => import('./region-bar.tsx'))
const Damaged = later(() => import('./damaged-region.tsx'))

export function RegionFrame() {
  const route = useRoute((state) => state.route)
  const regionId = route.name === 'region' ? route.regionId : null
  useEffect(() => {
    void visitRegion(regionId)
    return () => void visitRegion(null)
  }, [regionId])
  const isShown = useRegionState((state) => state.regionId === regionId && state.opened !== null)
  const opened = useRegionState((state) => state.opened)
  const problem = useRegionState((state) => state.problem)
  if (route.name !== 'region') return null
  if (problem !== null) return <Failed message={problem.message} />
  if (!isShown || opened === null) return <Opening />
  return (
    <Suspense fallback={<Opening />}>
      {opened.state === 'damaged' ? (
        <Damaged opened={opened} />
      ) : (
        <Framed
          name={regionTitle(opened.region.name)}
          kind={opened.region.kind}
          page={pageAt(route.parts)}
          parts={route.parts.slice(1)}
        />
      )}
    </Suspense>
  )
}

const Opening = () => (
  <main className="start" aria-busy="true">
    <h1 className="waiting">De regio wordt geopend…</h1>
  </main>
)

interface FramedProps {
  readonly name: string
  readonly kind: RegionKind
  readonly page: RegionPageName
  readonly parts: readonly string[]
}

function Framed({ name, kind, page, parts }: FramedProps) {
  const isYearKnown = useRegionState((state) => state.usualYear !== undefined)
  const unread = useRegionState((state) => state.unread)
  const words = regionWords[kind]
  const at = [page, ...parts].join('/')
  // Each page that shows: the next start opens there.
  useEffect(tellPage, [at])
  return (
    <div className="frame">
      <a className="skip" href="#content" onClick={skip}>
        Naar de inhoud
      </a>
      <nav ref={railInSight} className="rail" aria-label={words.rail}>
        <p className="rail-brand" aria-hidden="true">
          SOP-wijzer
        </p>
        <ul>
          {railPages(kind).map((one) => (
            <li key={one.name}>
              <ToRegion page={one.name} current={railPageOf(page) === one.name}>
                {one.title}
              </ToRegion>
            </li>
          ))}
        </ul>
        <div className="rail-foot">
          <To to={REGIONS}>{words.other}</To>
        </div>
      </nav>
      <RegionBar name={name} />
      <main className="page" id="content">
        <GeneralBanner />
        <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
          {isYearKnown ? (
            createElement(regionPages[page].component, { key: at, parts })
          ) : (
            <RegionPage title={regionPages[page].title}>
              {unread === null ? <Reading /> : <Unread problem={unread} />}
            </RegionPage>
          )}
        </Suspense>
      </main>
    </div>
  )
}

function skip(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('page-title')?.focus()
}

const Failed = ({ message }: { readonly message: string }) => (
  <main className="start stack">
    <h1>Deze regio gaat nu niet open</h1>
    <p role="alert">{message}</p>
    <p>
      <To to={REGIONS}>Terug naar uw regio’s</To>
    </p>
  </main>
)
