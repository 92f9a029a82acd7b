// The desktop program: a list of steps, each in a file of its own. No top-level await here: Electron's "ready" would
// wait for this module, and this module for "ready".
import { app, session } from 'electron'
import { catchBugs } from './desktop/bugs.ts'
import { Closing } from './desktop/closing.ts'
import { watchCrashes } from './desktop/crashed-window.ts'
import { watchDay } from './desktop/day.ts'
import { desktopDesk } from './desktop/desk.ts'
import { lockDownContents, lockDownSession } from './desktop/lock-down.ts'
import { offerContextMenu, sendCommand, showMenus } from './desktop/menus.ts'
import { closeNetwork, stayOffline } from './desktop/offline.ts'
import { nameTheProgram } from './desktop/program.ts'
import { registerScheme, serveWindow } from './desktop/protocol.ts'
import { answerRequests } from './desktop/requests.ts'
import { onlyOne } from './desktop/single-instance.ts'
import { bringToFront, Windows } from './desktop/windows.ts'
import type { Host } from './host/types.ts'

const program = nameTheProgram(new URL('.', import.meta.url))
const bugs = catchBugs(program.dataFolder, () => sendCommand(windows, 'save-copy'))
const closing = new Closing(() => host)
let host: Host | undefined
let school = program.school

stayOffline()
registerScheme()
lockDownContents()

// The host is read from disk while the window draws its first frame.
const hostStarts = app.whenReady().then(startHost)
const windows = new Windows({
  host: hostStarts,
  preload: program.preload,
  developing: !app.isPackaged,
  prepare(window) {
    closing.watchWindow(window)
    watchCrashes(window, () => host)
    offerContextMenu(window)
  }
})

if (onlyOne(school, onSecondStart)) app.whenReady().then(start).catch(bugs.fatal)
else app.exit(0)

async function start(): Promise<void> {
  lockDownSession(session.defaultSession)
  closeNetwork(session.defaultSession)
  serveWindow(program.windowFolder)
  answerRequests(windows)
  closing.watchProgram()
  showMenus(windows)
  windows.open()
  host = await hostStarts
  watchDay(host)
}

async function startHost(): Promise<Host> {
  const [{ createHost }, { newId, systemClock }] = await Promise.all([import('./host/host.ts'), import('./host/system.ts')])
  return createHost({
    capabilities: { kind: 'desktop', pickFolder: true, openPlaces: true, menu: true },
    dataFolder: program.dataFolder,
    schoolsFolder: program.schoolsFolder,
    clock: systemClock(),
    newId,
    desk: desktopDesk({ window: () => windows.current(), schoolsFolder: program.schoolsFolder }),
    appVersion: app.getVersion(),
    get openAtStart() {
      return school
    },
    wordWorker: program.wordWorker,
    report: bugs.report
  })
}

/** Another start of the program: a school that it names opens in a window of its own. */
function onSecondStart(asked: string | null): void {
  const window = windows.current()
  if (asked !== null) school = asked
  if (window === undefined || asked !== null) windows.open()
  else bringToFront(window)
}
