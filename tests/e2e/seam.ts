// The built window in a browser, over a host in the test's own process: real folders, a real disk, the real worker. There is no
// program to start, and one page is kept for all scenarios of a worker: each loads it anew, over a host of its own.
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { HostEvent } from '#shared/contract/contract.ts'
import { parseDay } from '#shared/day.ts'
import { commonHeaders } from '../../electron/host/window/content-policy.ts'
import { createHost } from '../../electron/host/host.ts'
import { newId, systemClock } from '../../electron/host/machine/system.ts'
import type { Desk, ToPick } from '../../electron/host/machine/types.ts'
import type { Host, Session } from '../../electron/host/types.ts'
import { windowFile } from '../../electron/host/window/window-files.ts'
import { inTime } from './in-time.ts'
import { VIEWPORT, watch, type Running } from './running.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** An empty page of the same origin, where the kept page waits: its last screen is left, as when a window closes. */
const NOWHERE = '/nowhere'
/** It asks for no picture, which the browser would look for by itself. */
const EMPTY_PAGE = '<!doctype html><title>Leeg</title><link rel="icon" href="data:,">'

/** After an edit the host writes almost at once: most scenarios wait for it. In milliseconds. */
const REST = 20

export interface SeamLaunch {
  readonly dataFolder: string
  readonly schoolsFolder: string
  /** The day it is for the program. */
  readonly today: string
  /** What the program is started with: the folder of a school. */
  readonly places: readonly string[]
  /** Where the director chooses files with answers to a scan: all that there are, or nothing. */
  readonly answers: string
  /** The folder with deliveries that is chosen, where it is there. */
  readonly deliveries: string
  readonly complain: (complaint: string) => void
}

export interface Seam {
  start(launch: SeamLaunch): Promise<Running>
  close(): Promise<void>
}

const answersIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []

const pickedOf = ({
  answers,
  deliveries
}: Pick<SeamLaunch, 'answers' | 'deliveries'>): Partial<Record<ToPick, string | undefined>> => ({
  bundle: path.join(answers, 'bundel.json'),
  'own-answers': answersIn(answers)[0],
  'deliveries-folder': existsSync(deliveries) ? deliveries : undefined
})

/** A director who chooses no folder, on a machine that opens everything. Nothing prints here. */
const deskOf = ({ answers, deliveries, schoolsFolder }: SeamLaunch): Desk => ({
  pick: (what) => Promise.resolve(pickedOf({ answers, deliveries })[what] ?? null),
  pickSeveral: (what) => Promise.resolve(what === 'answers' && existsSync(answers) ? answersIn(answers) : null),
  pickPlace: (what, fileName) =>
    Promise.resolve(
      what === 'zip' ? null : path.join(path.dirname(what === 'list' ? schoolsFolder : answers), fileName)
    ),
  openPath: () => Promise.resolve(true),
  showInFolder: () => undefined,
  openLink: () => Promise.resolve(),
  printPdf: null,
  notify: null,
  startAtLogin: null,
  setBadge: null
})

/** One page with its session, and where it complains. */
interface Line {
  readonly session: Session
  readonly complain: (complaint: string) => void
}

export async function openSeam(browser: Browser): Promise<Seam> {
  const { server, origin } = await serveWindow()
  const context = await browser.newContext({ viewport: VIEWPORT })
  const lines = new Map<Page, Line>()
  let kept: Page | undefined
  await context.exposeBinding('seamAsks', async ({ page }, name: string, input: string) => {
    const line = lines.get(page)
    if (line === undefined) throw new Error(`a page without a program asked for ${name}`)
    return JSON.stringify(await line.session.request(name, JSON.parse(input)))
  })
  await context.addInitScript(putBridge)
  context.on('page', (page) => watch(page, (complaint) => lines.get(page)?.complain(complaint)))

  return {
    async start(launch) {
      const host = hostOf(launch)
      const isFree = kept !== undefined && !kept.isClosed() && !lines.has(kept)
      const page = isFree && kept !== undefined ? kept : await context.newPage()
      if (!isFree) kept = page
      await asNew(page)
      return run({ host, page, launch, context, lines, origin })
    },
    async close() {
      await inTime('closing the pages of the seam', context.close())
      server.closeAllConnections()
      await inTime('stopping to serve the window', new Promise((resolve) => server.close(resolve)))
    }
  }
}

function hostOf(launch: SeamLaunch): Host {
  const { dataFolder, schoolsFolder, today, complain } = launch
  const clock = systemClock()
  return createHost({
    capabilities: { kind: 'desktop', pickFolder: true, openPlaces: true, menu: true },
    dataFolder,
    schoolsFolder,
    clock: { ...clock, today: () => parseDay(today) ?? clock.today() },
    newId,
    desk: deskOf(launch),
    appVersion: '0.0.0',
    wordWorker: pathToFileURL(path.join(dist, 'word-worker.js')),
    regionWorker: pathToFileURL(path.join(dist, 'region-worker.js')),
    report: (error) => complain(`reported: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    rest: REST
  })
}

interface Program {
  readonly host: Host
  /** Its first window. */
  readonly page: Page
  readonly launch: SeamLaunch
  readonly context: BrowserContext
  readonly lines: Map<Page, Line>
  readonly origin: string
}

async function run({ host, page, launch, context, lines, origin }: Program): Promise<Running> {
  /** Its windows, with what happens when one closes. */
  const own = new Map<Page, () => void>()
  let gone = false

  async function show(window: Page, places: readonly string[] = []): Promise<Page> {
    const session = host.connect((event) => tell(window, event), places)
    lines.set(window, { session, complain: launch.complain })
    const closed = (): void => void part(window)
    own.set(window, closed)
    window.once('close', closed)
    await window.goto(`${origin}/`)
    return window
  }

  async function part(window: Page): Promise<void> {
    const line = lines.get(window)
    const closed = own.get(window)
    if (line === undefined || closed === undefined) return
    window.off('close', closed)
    own.delete(window)
    lines.delete(window)
    await line.session.close()
  }

  return {
    page: await show(page, launch.places),
    secondWindow: async () => show(await context.newPage()),
    async quit() {
      if (gone) return
      gone = true
      for (const window of own.keys()) {
        // Told by hand: what a page sends while it goes is not carried any more.
        await inTime(
          'sending what was typed last',
          window.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide')))
        )
        await inTime(`leaving ${window.url()}`, window.goto(`${origin}${NOWHERE}`))
        await inTime(
          'emptying what a page keeps',
          window.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()))
        )
        await inTime('the end of a window’s session', part(window))
        if (window !== page) await inTime('closing a second window', window.close())
      }
      await inTime('the host’s last writing', host.close())
    },
    crash: () => Promise.reject(new Error('kill -9 needs a host with a process of its own'))
  }
}

/** As a page that was never used. */
async function asNew(page: Page): Promise<void> {
  await page.setViewportSize(VIEWPORT)
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' })
  await page.mouse.move(0, 0)
}

/** The page may be leaving, or gone: then nobody listens any more. */
function tell(page: Page, event: HostEvent): void {
  page
    .evaluate(
      (told) => (window as unknown as { seamTells?: (event: string) => void }).seamTells?.(told),
      JSON.stringify(event)
    )
    .catch(() => undefined)
}

/** Runs in the page before its own scripts: what the desktop's preload puts there (electron/preload.ts). */
function putBridge(): void {
  const { seamAsks } = window as unknown as { readonly seamAsks: (name: string, input: string) => Promise<string> }
  const listeners = new Set<(event: unknown) => void>()
  const bridge = {
    request: async (name: string, input: unknown): Promise<unknown> =>
      JSON.parse(await seamAsks(name, JSON.stringify(input))),
    listen: (listener: (event: unknown) => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
  const seamTells = (told: string): void => {
    for (const listener of listeners) listener(JSON.parse(told))
  }
  Object.assign(window, { sopWijzer: Object.freeze(bridge), seamTells })
}

/** The window's files, with the headers of both hosts, on this machine's own address. */
async function serveWindow(): Promise<{ readonly server: Server; readonly origin: string }> {
  const folder = path.join(dist, 'renderer')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file =
      pathname === NOWHERE
        ? Promise.resolve({ status: 200, headers: { ...commonHeaders, 'Content-Type': 'text/html' }, body: EMPTY_PAGE })
        : windowFile(folder, pathname)
    file
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.destroy())
  })
  await inTime('serving the window', new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
