// The frame around the screens of a school: rail, bar with save status and undo, banners, the screen itself, and what undo did.
import { Suspense } from 'react'
import { Overview } from '../features/overview/overview.tsx'
import { Banners } from './banners.tsx'
import { barHeight } from './covering.ts'
import { HistoryButtons } from './history-buttons.tsx'
import { later } from './later.ts'
import { Rail } from './rail.tsx'
import { useRoute, type Screen } from './route.ts'
import { SaveStatus } from './save-status.tsx'
import { useSchool } from './school-store.ts'
import { UndoStrip } from './undo-strip.tsx'

const Profile = later(() => import('../features/profile/profile.tsx'))
const SectionScreen = later(() => import('../features/profile/section-screen.tsx'))
const Begin = later(() => import('../features/begin/begin.tsx'))
const Team = later(() => import('../features/team/team.tsx'))
const Training = later(() => import('../features/training/training.tsx'))
const Year = later(() => import('../features/year/year.tsx'))
const Documents = later(() => import('../features/documents/documents.tsx'))
const DocumentScreen = later(() => import('../features/documents/document-screen.tsx'))
const Details = later(() => import('../features/details/details.tsx'))

export function SchoolFrame() {
  const name = useSchool((school) => school.identity.name)
  return (
    <div className="frame">
      <a className="skip" href="#content" onClick={skip}>
        Naar de inhoud
      </a>
      <Rail />
      <header className="bar" ref={barHeight}>
        <span className="bar-school">{name.trim() === '' ? 'School zonder naam' : name}</span>
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
  switch (screen.name) {
    case 'overview':
      return <Overview />
    case 'profile':
      return <Profile />
    case 'section':
      return <SectionScreen key={screen.section} id={screen.section} />
    case 'begin':
      return <Begin />
    case 'team':
      return <Team />
    case 'training':
      return <Training />
    case 'year':
      return <Year />
    case 'documents':
      return <Documents />
    case 'document':
      return <DocumentScreen key={`${screen.path} ${screen.version}`} path={screen.path} version={screen.version} />
    case 'details':
      return <Details />
  }
}
