// The program in a browser on this machine: starts the host and its server, says where it is, and stops in good order.
//   node dist/loopback.js [--no-open] [school's folder]
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { placesIn } from '../host/arguments.ts'
import { bugLog } from '../host/bug-log.ts'
import { createHost } from '../host/host.ts'
import { dataFolder, newId, schoolsFolder, systemClock, usualPlaces } from '../host/system.ts'
import type { Desk, Host } from '../host/types.ts'
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
  pickSchoolFolder: () => Promise.resolve(null),
  pickCopyFolder: () => Promise.resolve(null),
  openPath: () => Promise.resolve(false),
  showInFolder: () => undefined,
  openLink: (href) => Promise.resolve(openBrowser(href)),
  printPdf: null
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
  report: log.write
})

let startFile: StartFile | undefined
process.on('exit', () => startFile?.remove())

/** What this start named is for the first tab. */
let named = placesIn(given, [], process.cwd())
const forTabs: Pick<Host, 'connect' | 'documentFile'> = {
  connect(emit) {
    const places = named
    named = []
    return host.connect(emit, places)
  },
  documentFile: (id) => host.documentFile(id)
}

const loopback = await startLoopback({
  host: forTabs,
  windowFolder: path.join(path.dirname(fileURLToPath(import.meta.url)), 'renderer'),
  report: log.write,
  onLetIn: () => startFile?.remove(),
  onIdle: () => void stop('SOP-wijzer is gestopt: er stond een half uur geen tabblad open. Uw werk is opgeslagen.')
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

let stopping = false
let warned = false

/** Everything is written first. What cannot be written is said; a second Ctrl+C stops anyway. */
async function onSignal(): Promise<void> {
  if (await stop(undefined, warned)) return
  warned = true
  host.refuseClose()
  console.error('Uw laatste wijzigingen zijn nog niet opgeslagen. Kijk in uw browser wat er aan de hand is. Druk nog eens op Ctrl+C om toch te stoppen.')
}

/** Gives false, and goes on, while something cannot be written; unless `anyway`. */
async function stop(sentence: string | undefined, anyway = false): Promise<boolean> {
  if (stopping) return true
  stopping = true
  const written = await host.flush().catch(() => false)
  if (!written && !anyway) {
    stopping = false
    return false
  }
  await loopback.close()
  await host.close()
  if (sentence !== undefined) console.log(sentence)
  process.exit(0)
}

function versionOf(manifest: URL): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : ''
}

function onBug(error: unknown): void {
  log.write(error)
  console.error(`Er ging iets mis in het programma. Wat al was opgeslagen, is veilig. Wat er misging staat, zonder tekst van uw school, in ${log.file}`)
}
