// npm run dev: the program while one works on it. A change in renderer/ loads the window anew; one in electron/, shared/ or
// assets/ starts the program again, at the same screen. In Electron where it is, else in the browser on this machine.
//   npm run dev -- <school's folder>
// There is no server of its own and no content policy of its own: the window's files are built again, which takes about a
// second, and come by the program's own host, so that what is tried here is what is shipped. The tool that tests drive the
// program with does the loading, so that the program itself holds no code for this.
// Schools and settings stand in out/dev, apart from those of the person who works here.
import { _electron, chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { buildHost, buildWindow, root } from './build.mjs'
import { electronArguments, findBrowser, findElectron, whyNoDisplay } from './electron-runtime.mjs'
import { writeNotices } from './notices.mjs'

const program = path.join(root, 'out', 'dev')
const dist = path.join(program, 'dist')
const given = process.argv.slice(2)
/** Milliseconds without a change after which is built: an editor writes a file in several steps. */
const REST = 120
const HOST = ['electron', 'shared', 'assets']
const WINDOW = ['renderer', 'shared', 'assets']

mkdirSync(program, { recursive: true })
// The program reads its name and its version there.
cpSync(path.join(root, 'package.json'), path.join(program, 'package.json'))
const env = {
  ...process.env,
  SOP_WIJZER_DATA: process.env.SOP_WIJZER_DATA ?? path.join(program, 'gegevens'),
  SOP_WIJZER_SCHOOLS: process.env.SOP_WIJZER_SCHOOLS ?? path.join(program, 'scholen'),
  SOP_WIJZER_NO_OPEN: '1'
}

const display = whyNoDisplay()
const electron = display ? { why: display } : findElectron({ fetch: true })
if (!electron.executable) console.log(`Het venster kan niet open: ${electron.why}. Het programma draait in de browser.`)
const start = electron.executable ? startElectron : browserStarter()

let changed = new Set([...HOST, ...WINDOW])
let running
let isBusy = false
let rest
const watched = new Set()
for (const room of changed) watchFolder(path.join(root, room), room)
await catchUp()

/** Each folder by itself: on Linux, Node loses sight of a file that an editor replaced when it watches a whole tree. */
function watchFolder(folder, room) {
  if (!existsSync(folder)) return void watched.delete(folder)
  if (!watched.has(folder)) {
    watched.add(folder)
    watch(folder, () => {
      note(room)
      watchFolder(folder, room)
    }).on('error', () => watched.delete(folder))
  }
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) watchFolder(path.join(folder, entry.name), room)
}

function note(room) {
  changed.add(room)
  clearTimeout(rest)
  rest = setTimeout(catchUp, REST)
}

/** Builds what changed and shows it. A mistake in the code is said, and what ran goes on. */
async function catchUp() {
  if (isBusy) return
  isBusy = true
  while (changed.size > 0) {
    const rooms = changed
    changed = new Set()
    const began = performance.now()
    try {
      const inHost = HOST.some((room) => rooms.has(room))
      if (WINDOW.some((room) => rooms.has(room))) await buildWindow(dist)
      if (inHost) await buildHost(dist)
      writeNotices(dist, path.join(root, 'node_modules'))
      if (running && !inHost) await running.reload()
      else await startAgain()
      console.log(`Bijgewerkt in ${((performance.now() - began) / 1_000).toFixed(1)} s: ${[...rooms].join(', ')}`)
    } catch (error) {
      console.error(`Nog niet bijgewerkt: ${error.message}`)
    }
  }
  isBusy = false
}

async function startAgain() {
  const place = running ? await running.leave() : ''
  running = undefined
  running = await start(place)
}

async function startElectron(place) {
  const app = await _electron.launch({ args: [...electronArguments(), program, ...given], env, colorScheme: null })
  const close = endsHere(app)
  const page = await app.firstWindow()
  await goBack(page, place)
  return {
    reload: () => Promise.all(app.windows().map((window) => window.reload())),
    async leave() {
      const at = placeOf(app.windows()[0])
      app.off('close', close)
      await app.close()
      return at
    }
  }
}

/** The browser stays open while the host starts again, each time at another address. */
function browserStarter() {
  const executablePath = display ? undefined : findBrowser()
  let page
  return async (place) => {
    const host = spawn(process.execPath, [path.join(dist, 'loopback.js'), ...given], { env, cwd: root })
    host.stderr.pipe(process.stderr)
    const ended = new Promise((resolve) => host.once('exit', resolve))
    process.once('exit', () => host.kill())
    const address = await addressOf(host)
    if (executablePath && !page) {
      const browser = await chromium.launch({
        executablePath,
        headless: false,
        chromiumSandbox: process.getuid?.() !== 0
      })
      endsHere(browser, 'disconnected')
      page = await browser.newPage({ viewport: null, colorScheme: null })
    }
    if (page) {
      await page.goto(address)
      await goBack(page, place)
    } else console.log(`Open ${address} en laad de pagina zelf opnieuw na een wijziging.`)
    return {
      reload: async () => page?.reload(),
      async leave() {
        host.kill('SIGINT')
        await ended
        return placeOf(page)
      }
    }
  }
}

function addressOf(host) {
  return new Promise((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (piece) => {
      said += piece
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? []
      if (address) resolve(address)
    })
    host.once('exit', () => reject(new Error('het programma stopte')))
  })
}

/** Whoever closes the program is done. */
function endsHere(opened, event = 'close') {
  const end = () => process.exit(0)
  opened.on(event, end)
  return end
}

/** The screen, as it stands in the address. */
const placeOf = (page) => (page ? new URL(page.url()).hash : '')

async function goBack(page, place) {
  await page.getByRole('main').waitFor()
  if (place) await page.evaluate((hash) => void (location.hash = hash), place)
}
