// The application: the look, then the screen that the address asks for.
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core'
import { useEffect } from 'react'
import { styleNonce } from '../bridge/nonce.ts'
import { DamagedSchool } from '../features/damaged/damaged-school.tsx'
import { FailedSchool } from '../features/damaged/failed-school.tsx'
import { AboutProgram } from '../features/about/about-program.tsx'
import { RegionFrame } from '../features/region/region-frame.tsx'
import { Regions } from '../features/region/regions-frame.tsx'
import { Start } from '../features/start/start.tsx'
import { Announcer } from './announcer.tsx'
import { SchoolFrame } from './frame.tsx'
import { useHost } from '../session/host.ts'
import { useRoute } from '../session/route.ts'
import { useSchoolState } from '../session/school-store.ts'
import { NoHost } from './no-host.tsx'
import { cssVariables, theme } from './theme.ts'
import { visit } from '../session/visit.ts'

export function App() {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={followMachine}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
    >
      <Announcer />
      <Screens />
    </MantineProvider>
  )
}

/** Light or dark as the machine has it. Nothing is kept in the window; reading its storage would only cost the start. */
const followMachine: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  clear: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined
}

function Screens() {
  const isReady = useHost((state) => state.hello !== null)
  const hasProblem = useHost((state) => state.problem !== null)
  const wanted = useRoute(({ route }) => (route.name === 'school' ? route.schoolId : null))
  const name = useRoute(({ route }) => route.name)
  useEffect(() => {
    if (isReady) void visit(wanted)
  }, [isReady, wanted])
  if (!isReady) return hasProblem ? <NoHost /> : null
  if (wanted !== null) return <School wanted={wanted} />
  switch (name) {
    case 'about':
      return <AboutProgram />
    case 'regions':
      return <Regions />
    case 'region':
      return <RegionFrame />
    default:
      return <Start />
  }
}

function School({ wanted }: { readonly wanted: string }) {
  const kind = useSchoolState(({ state }) =>
    state.kind !== 'none' && state.schoolId === wanted ? state.kind : 'opening'
  )
  switch (kind) {
    case 'open':
      return <SchoolFrame key={wanted} />
    case 'damaged':
      return <DamagedSchool />
    case 'failed':
      return <FailedSchool />
    case 'opening':
      return (
        <main className="start" aria-busy="true">
          <h1 className="waiting">Uw school wordt geopend…</h1>
        </main>
      )
  }
}
