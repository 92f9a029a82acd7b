// The program in a browser on this machine: starts the host and its server, says where it is, and stops in good order.
//   node dist/loopback.js [--no-open] [school's folder]
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { placesIn } from '../host/machine/arguments.ts'
import { bugLog } from '../host/own-folder/bug-log.ts'
import { diagnosticLog } from '../host/own-folder/diagnostic-log.ts'
import { endHeld, isHeldByDisk } from '../host/machine/held-exit.ts'
import { createHost } from '../host/host.ts'
import { within } from '../host/machine/patience.ts'
import { dataFolder, newId, schoolsFolder, systemClock, usualPlaces } from '../host/machine/system.ts'
import type { Desk } from '../host/machine/types.ts'
import type { Host } from '../host/types.ts'
import { hasBrowser, openBrowser } from './open-browser.ts'
import { startLoopback } from './server.ts'
import { writeStartFile, type StartFile } from './start-file.ts'

const MINUTE = 60_000

const version = versionOf(new URL('../package.json', import.meta.url))
const usual = usualPlaces()
const data = dataFolder(usual.data)
const given = process.argv.slice(2)
const log = bugLog(data, version, Date.now)
// A terminal that was closed hears nothing any more; that is no bug.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
process.on('uncaughtException', onBug)
process.on('unhandledRejection', onBug)

/** A browser host shows no dialogs and starts no programs: the page downloads documents and opens links itself. */
const desk: Desk = {
  pick: () => Promise.resolve(null),
  pickSeveral: () => Promise.resolve(null),
  pickPlace: () => Promise.resolve(null),
  openPath: () => Promise.resolve(false),
  showInFolder: () => undefined,
  openLink: (href) => Promise.resolve(openBrowser(href)),
  printPdf: null,
  notify: null,
  startAtLogin: null,
  setBadge: null
}

const host = createHost({
  capabilities: { kind: 'browser', pickFolder: false, openPlaces: false, menu: false },
  dataFolder: data,
  schoolsFolder: schoolsFolder(usual.documents),
  clock: systemClock(),
  newId,
  desk,
  appVersion: version,
  wordWorker: new URL('word-worker.js', import.meta.url),
  regionWorker: new URL('region-worker.js', import.meta.url),
  report: log.write,
  diagnostics: diagnosticLog(data, Date.now)
})

let startFile: StartFile | undefined
process.on('exit', () => startFile?.remove())

/** What this start named is for the first tab. */
let named = placesIn(given, [], process.cwd())
const forTabs: Pick<Host, 'connect' | 'documentFile' | 'receiveZip'> = {
  connect(emit) {
    const places = named
    named = []
    return host.connect(emit, places)
  },
  documentFile: (id) => host.documentFile(id),
  receiveZip: (fileName, pieces) => host.receiveZip(fileName, pieces)
}

const loopback = await startLoopback({
  host: forTabs,
  windowFolder: path.join(path.dirname(fileURLToPath(import.meta.url)), 'renderer'),
  report: log.write,
  onLetIn: () => startFile?.remove(),
  onIdle: () =>
    void stopWhenWritten('SOP-wijzer is gestopt: er stond een half uur geen tabblad open. Uw werk is opgeslagen.')
})
setInterval(() => host.dayMayHaveChanged(), MINUTE)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal())

console.log(`SOP-wijzer staat open op ${loopback.address} (stoppen: Ctrl+C)`)
if (!given.includes('--no-open') && process.env['SOP_WIJZER_NO_OPEN'] !== '1') openInBrowser()

function openInBrowser(): void {
  if (!hasBrowser()) return
  try {
    startFile = writeStartFile(dataFolder(usual.forBrowser), loopback.address)
    openBrowser(startFile.address)
  } catch (error) {
    // The printed address is left, and does as well.
    log.write(error)
  }
}

/** How long a second Ctrl+C, and the tabs at the end, are waited for, in milliseconds. */
const MOMENT = 1_000
let signals = 0
let ending = false

/** Everything is written first. What is not on disk is said; a second Ctrl+C stops anyway. */
async function onSignal(): Promise<void> {
  signals += 1
  const isFirst = signals === 1
  const flushing = isWritten()
  const written = await (isFirst ? flushing : within(MOMENT, flushing))
  if (written === true) return end(undefined)
  if (isFirst) host.refuseClose()
  console.error(await notWritten(isFirst))
  if (!isFirst) await end(undefined)
}

async function notWritten(isFirst: boolean): Promise<string> {
  const unsaved = await host.unsaved()
  const what = `Uw laatste wijzigingen zijn nog niet opgeslagen. Het gaat om: ${unsaved.map(({ name }) => name).join(', ')}.`
  if (isFirst) return `${what} Kijk in uw browser wat er aan de hand is. Druk nog eens op Ctrl+C om toch te stoppen.`
  return `${what} ${unsaved.every(({ isKept }) => isKept) ? 'Er is een noodkopie: die kunt u terugzetten als u de school weer opent.' : 'Er is geen noodkopie.'} SOP-wijzer stopt nu.`
}

const isWritten = (): Promise<boolean> => host.flush().catch(() => false)

/** Goes on while something cannot be written. */
async function stopWhenWritten(sentence: string): Promise<void> {
  if (await isWritten()) await end(sentence)
}

async function end(sentence: string | undefined): Promise<void> {
  if (ending) return
  ending = true
  await within(MOMENT, loopback.close())
  await host.close()
  if (sentence !== undefined) console.log(sentence)
  startFile?.remove()
  if (await isHeldByDisk()) endHeld()
  process.exit(0)
}

function versionOf(manifest: URL): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : ''
}

function onBug(error: unknown): void {
  log.write(error)
  console.error(
    `Er ging iets mis in het programma. Wat al was opgeslagen, is veilig. Wat er misging staat, zonder tekst van uw school, in ${log.file}`
  )
}
