// The desktop program: a list of steps, each in a file of its own. Electron's "ready" waits for this module: nothing here waits for "ready", and only a
// start that just looks has it wait a moment.
import { app, Menu, Notification, session } from 'electron'
import { MOMENT, onClicks } from './desktop/activation.ts'
import { catchBugs } from './desktop/bugs.ts'
import { Closing } from './desktop/closing.ts'
import { watchCrashes } from './desktop/crashed-window.ts'
import { watchDay } from './desktop/day.ts'
import { desktopDesk } from './desktop/desk.ts'
import { lockDownContents, lockDownSession } from './desktop/lock-down.ts'
import { offerContextMenu, sendCommand, showMenus } from './desktop/menus.ts'
import { closeNetwork, stayOffline } from './desktop/offline.ts'
import { PlaceKeeper } from './desktop/place-keeper.ts'
import { checkAtLogin } from './desktop/login-check.ts'
import { isLoginCheck } from './desktop/login-start.ts'
import { wasClickedHere } from './desktop/notify.ts'
import { nameTheProgram } from './desktop/program.ts'
import { registerScheme, serveWindow } from './desktop/protocol.ts'
import { openTask, watchReminders } from './desktop/reminders.ts'
import { answerRequests } from './desktop/requests.ts'
import { secondStarts } from './desktop/second-start.ts'
import { onlyOne } from './desktop/single-instance.ts'
import { Windows } from './desktop/windows.ts'
import { lastPlace } from './host/own-folder/last-place.ts'
import type { Task } from './host/reminding/reminding.ts'
import type { Host } from './host/types.ts'

const program = nameTheProgram(new URL('.', import.meta.url))
const bugs = catchBugs(program.dataFolder, () => sendCommand(windows, 'save-copy'))
const closing = new Closing(() => host)
const places = new PlaceKeeper(lastPlace(program.dataFolder))
let host: Host | undefined
let isPrepared = false

stayOffline()
registerScheme()
lockDownContents()
// Electron would make menus of its own first.
Menu.setApplicationMenu(null)

let starting: Promise<Host> | undefined
const hostStarts = (): Promise<Host> => (starting ??= app.whenReady().then(startHost))
const isCheck = isLoginCheck()
// The host is read from disk while the window draws its first frame; a start that only looks needs none.
if (!isCheck) hostStarts().catch(() => undefined)
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

const onSecondStart = secondStarts(windows, hostStarts)
const isFirst = onlyOne(program.places, isCheck, (named) => {
  prepare()
  onSecondStart(named)
})
if (!isFirst) app.exit(0)
else if (isCheck)
  await checkAtLogin({ program, report: bugs.report, openTask: openClicked, hasWindow: () => isPrepared })
else app.whenReady().then(start).catch(bugs.fatal)

function start(): void {
  prepare()
  windows.open(program.places)
  // Of a notification that a check showed which has ended.
  onClicks(Notification, process.platform, {
    open: () => openClicked(null),
    isHeard: wasClickedHere,
    later: (work) => setTimeout(work, MOMENT)
  })
}

function openClicked(task: Task): void {
  prepare()
  void openTask(task, windows, hostStarts).catch(bugs.report)
}

/** All that windows need, once; the first of them may come long after the start. */
function prepare(): void {
  if (isPrepared) return
  isPrepared = true
  void app.dock?.show()
  lockDownSession(session.defaultSession)
  closeNetwork(session.defaultSession)
  serveWindow(program.windowFolder)
  answerRequests(windows)
  closing.watchProgram()
  places.watchProgram(() => windows.current())
  showMenus(windows)
  hostStarts().then((ready) => {
    host = ready
    watchDay(ready)
    watchReminders(ready)
  }, bugs.fatal)
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
    openTask: openClicked,
    wordWorker: program.wordWorker,
    regionWorker: program.regionWorker,
    report: bugs.report,
    diagnostics: diagnosticLog(program.dataFolder, Date.now)
  })
}
