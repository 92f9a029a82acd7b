// Connects the window to its host: the first question, the events, and what happens when the window goes.
import type { HostEvent, MenuCommand, OpenedAtStart } from '#shared/contract/contract.ts'
import { bridge, whenForgotten } from '../bridge/bridge.ts'
import { stayingInYear } from '../session/chosen-year.ts'
import { takeRegionChange, takeRegionProgress } from '../features/region/use-region.ts'
import { hasUnsavedWords, saveAllUnsaved } from '../features/region/unsaved-words.ts'
import { ask, refreshSchools, useHost } from '../session/host.ts'
import { keepFocusInSight } from './focus-in-sight.ts'
import { followSchool } from '../session/late-school.ts'
import { cleanIncomingText } from './incoming-fields.ts'
import { listenToKeys } from './keys.ts'
import { readAllLater } from '../session/later.ts'
import { goToPlace, watchCarets } from '../session/place.ts'
import { ABOUT, followAddress, go, goTo, presentRoute, START, useRoute, type Route } from '../session/route.ts'
import { screenOfField, type Screen } from '../session/screens.ts'
import {
  beginAgain,
  flushEdits,
  isStuck,
  takeAccess,
  takeAnswer,
  takeNoSpare,
  takeReplaced,
  takeSaveState,
  useSchoolState
} from '../session/school-store.ts'
import { takeOperation } from '../session/operations.ts'
import { watchOutside } from '../session/outside.ts'
import { hushOnLeaving, redoLast, undoLast } from '../session/undo-redo.ts'
import { announce } from '../session/announce.ts'
import { saveCopy } from '../session/saving.ts'
import { isStepAnchor } from '../session/year-anchors.ts'
import { leftRoute, rememberScreens, showUnsaved } from '../session/visit.ts'

export async function startUp(): Promise<void> {
  whenForgotten(beginAgain)
  bridge().listen(onEvent)
  watchCarets()
  followSchool()
  watchOutside()
  keepFocusInSight()
  listenToKeys()
  cleanIncomingText()
  addEventListener('pagehide', flushAll)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushAll()
  })
  addEventListener('beforeunload', onLeave)
  rememberScreens()
  followAddress()
  // What was said about one screen is not said on the next.
  useRoute.subscribe(() => useHost.setState({ notice: null }))
  hushOnLeaving()
  await sayHello()
  readAllLater()
}

function flushAll(): void {
  flushEdits()
  saveAllUnsaved()
}

/** Closing a tab is asked about when words would go with it. On the desktop the host decides about closing. */
function onLeave(event: BeforeUnloadEvent): void {
  if ((isStuck() || hasUnsavedWords()) && useHost.getState().hello?.capabilities.kind === 'browser')
    event.preventDefault()
}

export async function sayHello(): Promise<void> {
  const hello = await ask('host.hello', {})
  if (!hello.ok) {
    useHost.setState({ problem: hello.problem })
    return
  }
  const { leftAt, openAtStart, today } = hello.value
  if (openAtStart?.ok === true) takeAtStart(openAtStart.value)
  else if (openAtStart !== null) useHost.setState({ problem: openAtStart.problem })
  else if (leftAt !== null && presentRoute().name === 'start') go(leftRoute(leftAt))
  useHost.setState({ hello: hello.value, today })
}

function takeAtStart({ schoolId, field, opened }: OpenedAtStart): void {
  if (presentRoute().name !== 'start') {
    void ask('school.close', { schoolId })
    return
  }
  takeAnswer(schoolId, opened)
  goToTask(schoolId, field)
}

/** What a notification was about. */
function goToTask(schoolId: string, field: string | null): void {
  if (field === null) return go({ name: 'school', schoolId, screen: { name: 'overview' } })
  const screen = stayingInYear({ name: 'overview' }, screenOfField(field) ?? { name: 'overview' }, field)
  const route: Route = { name: 'school', schoolId, screen }
  if (isStepAnchor(field)) go(route)
  else goToPlace({ route, field, caret: null })
}

function onEvent(event: HostEvent): void {
  switch (event.type) {
    case 'save':
      return takeSaveState(event.schoolId, event.state)
    case 'no-spare':
      return takeNoSpare(event.schoolId, event.problem)
    case 'access':
      return takeAccess(event.schoolId, event.access)
    case 'replaced':
      return takeReplaced(event)
    case 'operation':
      return takeOperation(event.operationId, event.state)
    case 'day':
      return useHost.setState({ today: event.today })
    case 'schools':
      return void refreshSchools()
    case 'region':
      return takeRegionChange(event.regionId)
    case 'region-progress':
      return takeRegionProgress(event.regionId, event)
    case 'menu':
      return obey(event.command)
    case 'task': {
      const { state } = useSchoolState.getState()
      return state.kind === 'open' ? goToTask(state.schoolId, event.field) : undefined
    }
    case 'not-opened':
      return useHost.setState({ problem: event.problem })
    case 'close-refused':
      announce('Het venster blijft open: uw laatste werk staat nog niet op de schijf.')
      return showUnsaved(hasUnsaved() ?? event.schoolId)
  }
}

function obey(command: MenuCommand): void {
  switch (command) {
    case 'undo':
      return undoLast()
    case 'redo':
      return redoLast()
    case 'schools':
      return go(START)
    case 'overview':
      return goInSchool({ name: 'overview' })
    case 'documents':
      return goInSchool({ name: 'documents' })
    case 'about':
      return isOpen() ? goTo({ name: 'about' }) : go(ABOUT)
    case 'save-copy':
      return isOpen() ? void saveCopy() : needsSchool()
  }
}

const isOpen = (): boolean => useSchoolState.getState().state.kind === 'open'

const goInSchool = (screen: Screen): void => (isOpen() ? goTo(screen) : needsSchool())

const needsSchool = (): void => useHost.setState({ notice: 'Open eerst een school.' })

/** The open school, when its own work is not on disk: then the director stays there. */
function hasUnsaved(): string | undefined {
  const { state } = useSchoolState.getState()
  if (state.kind !== 'open') return undefined
  const isUnsaved =
    (state.save.kind === 'silent' && !state.save.allSaved) ||
    state.save.kind === 'failed' ||
    state.save.kind === 'conflict' ||
    isStuck()
  return isUnsaved && state.access.mode === 'write' ? state.schoolId : undefined
}
