// Starts the program for a scenario, on either host or on the seam, with folders of its own. After each test: no console error, no
// uncaught error, and no address in the network log that is not on this machine.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  _electron,
  chromium,
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type ElectronApplication,
  type Page
} from '@playwright/test'
import { inTime } from './in-time.ts'
import { outsideAddresses } from './net-log.ts'
import { VIEWPORT, watch, type Running } from './running.ts'
import { openSeam, type Seam } from './seam.ts'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** The desktop program, the program in a browser, or its window over a host in the test's own process. */
export type HostKind = 'electron' | 'chromium' | 'seam'
export interface HostOption {
  hostKind: HostKind
}

export interface StartOptions {
  /** A school's folder to open at start. */
  readonly school?: string
  /** The day it is for the program. */
  readonly today?: string
  /** Another folder to make schools in, such as one on a small disk. */
  readonly schools?: string
  /** Where the program was left; otherwise it begins at the list. */
  readonly asLeft?: boolean
}

export interface App {
  readonly kind: HostKind
  /** The folder in which the program makes schools. */
  readonly schools: string
  /** A folder for whatever the test needs beside it. */
  readonly scratch: string
  start(options?: StartOptions): Promise<Running>
}

/** The day; the year's dates in the scenarios follow from it. */
export const TODAY = '2026-11-23'

const nothingLeft = (netLogs: readonly string[], browser: 'ours' | 'the director’s own'): void =>
  expect(
    netLogs.flatMap((file) => outsideAddresses(readFileSync(file, 'utf8'), browser)),
    'nothing leaves this machine'
  ).toEqual([])

interface OfWorker extends HostOption {
  readonly directorsBrowser: Browser | undefined
  readonly seam: Seam | undefined
}

export const test = base.extend<{ app: App }, OfWorker>({
  hostKind: ['electron', { option: true, scope: 'worker' }],
  // One for many scenarios, each with a profile of its own: a browser takes longer to start than some of them.
  directorsBrowser: [
    async ({ hostKind }, use) => {
      if (hostKind === 'electron') return use(undefined)
      const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-browser-'))
      const netLog = path.join(home, 'net-log.json')
      const browser = await startBrowser(netLog, hostKind === 'seam' ? seamBrowser : hostBrowser)
      await use(browser)
      await inTime('closing the browser', browser.close())
      nothingLeft([netLog], 'the director’s own')
      rmSync(home, { recursive: true })
    },
    { scope: 'worker' }
  ],
  seam: [
    async ({ directorsBrowser, hostKind }, use) => {
      if (hostKind !== 'seam' || directorsBrowser === undefined) return use(undefined)
      const seam = await openSeam(directorsBrowser)
      await use(seam)
      await seam.close()
    },
    { scope: 'worker' }
  ],
  app: async ({ directorsBrowser, hostKind, seam }, use, info) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-e2e-'))
    const folders = {
      schools: path.join(home, 'Documenten', 'SOP-wijzer'),
      data: path.join(home, 'data'),
      scratch: path.join(home, 'scratch')
    }
    for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
    const complaints: string[] = []
    const netLogs: string[] = []
    const running: Running[] = []
    const environment = (options: StartOptions): Record<string, string> => ({
      ...(process.env as Record<string, string>),
      SOP_WIJZER_DATA: folders.data,
      SOP_WIJZER_SCHOOLS: options.schools ?? folders.schools,
      SOP_WIJZER_TODAY: options.today ?? TODAY
    })
    const newNetLog = (): string => {
      netLogs.push(path.join(home, `net-log-${netLogs.length}.json`))
      return netLogs.at(-1) ?? ''
    }
    const begin = (options: StartOptions, args: readonly string[]): Promise<Running> => {
      if (options.asLeft !== true) rmSync(path.join(folders.data, 'laatste-school.json'), { force: true })
      if (seam !== undefined) {
        return seam.start({
          dataFolder: folders.data,
          schoolsFolder: options.schools ?? folders.schools,
          today: options.today ?? TODAY,
          places: args,
          answers: path.join(folders.scratch, 'antwoorden'),
          deliveries: path.join(folders.scratch, 'leveringen'),
          complain: (complaint) => void complaints.push(complaint)
        })
      }
      const launch: Launch = { env: environment(options), args, complaints }
      return directorsBrowser === undefined
        ? startElectron(launch, newNetLog())
        : startInBrowser(launch, directorsBrowser)
    }
    await use({
      kind: hostKind,
      schools: folders.schools,
      scratch: folders.scratch,
      async start(options = {}) {
        const args = options.school === undefined ? [] : [options.school]
        const started = await begin(options, args)
        running.push(started)
        return started
      }
    })
    for (const one of running) await one.quit()
    const expected = info.annotations
      .filter(({ type }) => type === 'expected-complaint')
      .map(({ description }) => description ?? '')
    const unexpected = complaints.filter((complaint) => !expected.some((part) => complaint.includes(part)))
    expect(unexpected, 'the console stays silent').toEqual([])
    nothingLeft(netLogs, 'ours')
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

export { expect }

interface Launch {
  readonly env: Record<string, string>
  readonly args: readonly string[]
  readonly complaints: string[]
}

const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

async function startElectron({ env, args, complaints }: Launch, netLog: string): Promise<Running> {
  // Without a path: then Playwright holds the program's start back until it watches. With one, it can miss the first window for ever.
  const electron = await _electron.launch({
    args: [...noSandbox, `--log-net-log=${netLog}`, projectRoot, ...args],
    env
  })
  const complain = (complaint: string): void => void complaints.push(complaint)
  electron.on('window', (page) => watch(page, complain))
  const page = watch(await electron.firstWindow(), complain)
  await page.waitForLoadState('domcontentloaded')
  let gone = false
  return {
    page,
    secondWindow: () => newElectronWindow(electron),
    async quit() {
      if (gone) return
      gone = true
      await inTime('closing Electron', electron.close()).catch((error: unknown) => {
        electron.process().kill('SIGKILL')
        throw error
      })
    },
    async crash() {
      gone = true
      const ended = new Promise((resolve) => electron.process().once('exit', resolve))
      electron.process().kill('SIGKILL')
      await inTime('the end of Electron after kill -9', ended)
    }
  }
}

async function newElectronWindow(electron: ElectronApplication): Promise<Page> {
  const next = electron.waitForEvent('window')
  await electron.evaluate(({ Menu }) => {
    const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined => {
      for (const item of items) {
        if (item.label.includes('Nieuw venster')) return item
        const inside = item.submenu ? find(item.submenu.items) : undefined
        if (inside !== undefined) return inside
      }
      return undefined
    }
    find(Menu.getApplicationMenu()?.items ?? [])?.click()
  })
  const page = await next
  await page.waitForLoadState('domcontentloaded')
  return page
}

const hostBrowser = process.env['SOP_WIJZER_CHROMIUM'] ?? '/usr/bin/chromium'
/** The window alone needs no browser around it; without its shell the browser serves. */
const seamBrowser = process.env['SOP_WIJZER_HEADLESS_SHELL'] ?? hostBrowser

const startBrowser = (netLog: string, executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...noSandbox,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=OptimizationHints,MediaRouter',
      `--log-net-log=${netLog}`
    ]
  })

async function startInBrowser({ env, args, complaints }: Launch, browser: Browser): Promise<Running> {
  const server = spawn(process.execPath, [path.join(projectRoot, 'dist', 'loopback.js'), '--no-open', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const address = await inTime('the address of the browser host', addressOf(server))
  const context = await browser.newContext({ viewport: VIEWPORT })
  context.on('page', (page) => watch(page, (complaint) => void complaints.push(complaint)))
  const page = await context.newPage()
  await page.goto(address)
  let gone = false
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (gone) return
    gone = true
    if (signal === 'SIGTERM') await inTime('closing the tabs', closeTabs(context))
    server.kill(signal)
    await inTime(`the end of the browser host after ${signal}`, ended)
    await inTime('closing the browser’s context', context.close())
  }
  return {
    page,
    async secondWindow() {
      const tab = await context.newPage()
      await tab.goto(new URL('/', address).href)
      return tab
    },
    quit: () => stop('SIGTERM'),
    async crash() {
      const before = complaints.length
      await stop('SIGKILL')
      // The browser itself says that its connection broke; that is what was asked of it.
      const after = complaints
        .splice(before)
        .filter(
          (complaint) =>
            !/Failed to load resource: net::ERR_|WebSocket connection to 'ws:\/\/127\.0\.0\.1.* failed/u.test(complaint)
        )
      complaints.push(...after)
    }
  }
}

/** As a person closes them: each page gets its chance to send what was just typed. */
async function closeTabs(context: BrowserContext): Promise<void> {
  const keeper = await context.newPage()
  await Promise.all(
    context
      .pages()
      .filter((page) => page !== keeper)
      .map(async (page) => {
        const closed = page.waitForEvent('close')
        await page.close({ runBeforeUnload: true })
        await closed
      })
  )
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
      if (found) resolve(found[0])
    })
    server.once('exit', () => reject(new Error(`the browser host stopped: ${said}`)))
  })
}
