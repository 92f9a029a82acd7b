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
import { PlaceKeeper } from './desktop/place-keeper.ts'
import { nameTheProgram } from './desktop/program.ts'
import { registerScheme, serveWindow } from './desktop/protocol.ts'
import { answerRequests } from './desktop/requests.ts'
import { secondStarts } from './desktop/second-start.ts'
import { onlyOne } from './desktop/single-instance.ts'
import { Windows } from './desktop/windows.ts'
import { lastPlace } from './host/own-folder/last-place.ts'
import type { Host } from './host/types.ts'

const program = nameTheProgram(new URL('.', import.meta.url))
const bugs = catchBugs(program.dataFolder, () => sendCommand(windows, 'save-copy'))
const closing = new Closing(() => host)
const places = new PlaceKeeper(lastPlace(program.dataFolder))
let host: Host | undefined

stayOffline()
registerScheme()
lockDownContents()

// The host is read from disk while the window draws its first frame.
const hostStarts = app.whenReady().then(startHost)
const windows = new Windows({
  host: hostStarts,
  preload: program.preload,
  developing: !app.isPackaged,
  place: (front, open) => places.next(front, open),
  prepare(window) {
    closing.watchWindow(window)
    places.watchWindow(window)
    watchCrashes(window, () => host)
    offerContextMenu(window)
  }
})

if (onlyOne(program.places, secondStarts(windows, hostStarts))) app.whenReady().then(start).catch(bugs.fatal)
else app.exit(0)

async function start(): Promise<void> {
  lockDownSession(session.defaultSession)
  closeNetwork(session.defaultSession)
  serveWindow(program.windowFolder)
  answerRequests(windows)
  closing.watchProgram()
  places.watchProgram(() => windows.current())
  showMenus(windows)
  windows.open(program.places)
  host = await hostStarts
  watchDay(host)
}

async function startHost(): Promise<Host> {
  const [{ createHost }, { diagnosticLog }, { newId, systemClock }] = await Promise.all([
    import('./host/host.ts'),
    import('./host/own-folder/diagnostic-log.ts'),
    import('./host/machine/system.ts')
  ])
  return createHost({
    capabilities: { kind: 'desktop', pickFolder: true, openPlaces: true, menu: true },
    dataFolder: program.dataFolder,
    schoolsFolder: program.schoolsFolder,
    clock: systemClock(),
    newId,
    desk: desktopDesk({ window: () => windows.current(), schoolsFolder: program.schoolsFolder }),
    appVersion: app.getVersion(),
    wordWorker: program.wordWorker,
    report: bugs.report,
    diagnostics: diagnosticLog(program.dataFolder, Date.now)
  })
}
