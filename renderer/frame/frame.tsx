// The frame around the screens of a school: rail, bar with save status and undo, banners, the screen itself, and what undo did.
import { createElement, Suspense } from 'react'
import { Banners } from './banners.tsx'
import { barHeight } from '../components/covering.ts'
import { HistoryButtons } from './history-buttons.tsx'
import { Rail } from './rail.tsx'
import { useRoute } from '../session/route.ts'
import './screens.ts'
import { SaveStatus } from './save-status.tsx'
import { componentOf, isAlone, pathOf, type Screen } from '../session/screens.ts'
import { useSchool } from '../session/school-store.ts'
import { schoolTitle } from '../session/window-title.ts'
import { UndoStrip } from './undo-strip.tsx'

export function SchoolFrame() {
  const alone = useRoute(({ route }) => route.name === 'school' && isAlone(route.screen))
  return alone ? (
    <main className="alone">
      <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
        <CurrentScreen />
      </Suspense>
    </main>
  ) : (
    <Framed />
  )
}

function Framed() {
  const name = useSchool((school) => school.identity.name)
  return (
    <div className="frame">
      <a className="skip" href="#content" onClick={skip}>
        Naar de inhoud
      </a>
      <Rail />
      <header className="bar" ref={barHeight}>
        <span className="bar-school">{schoolTitle(name)}</span>
        <div className="bar-tools">
          <SaveStatus />
          <HistoryButtons />
        </div>
      </header>
      <main className="page" id="content">
        <Banners />
        <Suspense fallback={<h1 className="waiting">Even geduld…</h1>}>
          <CurrentScreen />
        </Suspense>
      </main>
      <UndoStrip />
    </div>
  )
}

function skip(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('page-title')?.focus()
}

function CurrentScreen() {
  const route = useRoute((state) => state.route)
  const screen: Screen = route.name === 'school' ? route.screen : { name: 'overview' }
  return createElement(componentOf(screen), { key: pathOf(screen), ...screen })
}
