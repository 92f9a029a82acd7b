// The same host over http on 127.0.0.1, for a browser on the same machine:
//   GET  /?token=…            once: lets this browser in and goes to /
//   GET  /…                   the window's files
//   POST /api/request         { tab, name, input } → Answer
//   POST /api/zip?name=…      a zip with a school, as it is → Answer with its id
//   GET  /api/events?tab=…    a WebSocket with the host's events; opens the tab's session
//   GET  /api/document/<id>   a made document, as a download
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { failed } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { TAB_SOCKET } from '#shared/contract/tab-socket.ts'
import { ZIP_ADDRESS, ZIP_TYPE } from '#shared/contract/zip-address.ts'
import { plainHeaders } from '../host/window/content-policy.ts'
import type { Host } from '../host/types.ts'
import { windowFile } from '../host/window/window-files.ts'
import { readJson, refuse, refuseOn, send, sendJson } from './answers.ts'
import { sendAttachment } from './attachment.ts'
import { Connections } from './connections.ts'
import { authorityOf, createGate, isForUs, isFromOurPage, isLedHere, mayRead, type Gate } from './gate.ts'
import { letIn, notFound, notIn, usedToken } from './pages.ts'
import { isTabId, Tabs } from './tabs.ts'

export interface LoopbackOptions {
  readonly host: Pick<Host, 'connect' | 'documentFile' | 'receiveZip'>
  /** The built window. */
  readonly windowFolder: string
  readonly report: (error: unknown) => void
  /** Called when no tab has been open for `idle` milliseconds. */
  readonly onIdle: () => void
  /** Called when a browser came in: the token is used up. */
  readonly onLetIn?: () => void
  readonly times?: Partial<LoopbackTimes>
}

/** In milliseconds. */
export interface LoopbackTimes {
  readonly grace: number
  readonly beat: number
  readonly idle: number
  /** How long a caller may take over the first lines of a request, and over all of it. A tab's socket is no request any more. */
  readonly headers: number
  readonly request: number
}

const TIMES: LoopbackTimes = { grace: 4_000, beat: 20_000, idle: 30 * 60_000, headers: 10_000, request: 30_000 }
/** Of a file, as the window says it again. */
const LONGEST_NAME = 200
/** A tab says nothing over its socket, so this is more than enough. In bytes. */
const LARGEST_MESSAGE = 1_000

export interface Loopback {
  /** With the one-time token. */
  readonly address: string
  readonly port: number
  /** Ends the tabs' sessions and stops listening. */
  close(): Promise<void>
}

export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { host, windowFolder, report, onIdle, onLetIn } = options
  const times = { ...TIMES, ...options.times }
  const connections = new Connections()
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload: LARGEST_MESSAGE })
  const server = serverOf(times)
  server.on('connection', (socket) => connections.add(socket))
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(error)
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, failed(problem('internal')))
    })
  })
  server.on('upgrade', attach)
  const port = await listen(server)
  const gate: Gate = createGate(port)

  let idle: NodeJS.Timeout | undefined
  /** Asks again when the program could not stop after all. */
  const waitIdle = (): void => {
    idle = setTimeout(() => {
      waitIdle()
      onIdle()
    }, times.idle)
  }
  waitIdle()
  const tabs = new Tabs({
    host,
    grace: times.grace,
    onCount(count) {
      clearTimeout(idle)
      if (count === 0) waitIdle()
    }
  })
  const beat = setInterval(() => tabs.beat(), times.beat)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isForUs(request, port)) return refuse(request, response, 403)
    const url = addressOf(request, port)
    if (url === undefined) return refuse(request, response, 400)
    if (url.pathname === '/api/request')
      return request.method === 'POST' ? handle(request, response) : refuse(request, response, 405)
    if (url.pathname === ZIP_ADDRESS)
      return request.method === 'POST'
        ? receive(request, response, url.searchParams.get('name') ?? '')
        : refuse(request, response, 405)
    if (request.method !== 'GET') return refuse(request, response, 405)
    const token = url.pathname === '/' ? url.searchParams.get('token') : null
    if (token !== null) return enter(request, response, token)
    if (!isIn(request)) return send(response, notIn)
    if (url.pathname.startsWith('/api/document/'))
      return download(request, response, url.pathname.slice('/api/document/'.length))
    // The page itself may be opened from anywhere; its parts only by the page.
    if (
      !mayRead(
        request,
        port,
        url.pathname === '/' ? ['same-origin', 'same-site', 'cross-site', 'none'] : ['same-origin', 'none']
      )
    )
      return refuse(request, response, 403)
    const file = await windowFile(windowFolder, url.pathname, [`ws://${authorityOf(port)}`])
    return send(response, file.status === 404 ? notFound : file)
  }

  function isIn(request: IncomingMessage): boolean {
    const known = gate.isIn(request)
    if (known) connections.isKnown(request.socket)
    return known
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const cookie = gate.letIn(token)
    if (cookie === undefined && !isIn(request)) return send(response, usedToken)
    if (cookie !== undefined) onLetIn?.()
    const given: Readonly<Record<string, string>> = cookie === undefined ? {} : { 'Set-Cookie': cookie }
    // A browser that was led here by another page would leave the cookie out where it is sent on.
    if (isLedHere(request)) return send(response, { ...letIn, headers: { ...letIn.headers, ...given } })
    send(response, { status: 303, headers: { ...plainHeaders, ...given, Location: '/' }, body: '' })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isIn(request) || !isFromOurPage(request, port)) return refuse(request, response, 403)
    if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(request, response, 415)
    const body = await readJson(request)
    if (body.kind === 'gone') return void response.destroy()
    if (body.kind === 'too-large') return refuse(request, response, 413)
    const asked = body.kind === 'read' ? envelope(body.value) : undefined
    if (asked === undefined) return sendJson(response, 400, failed(problem('bad-request')))
    const session = tabs.session(asked.tab)
    if (session === undefined) return sendJson(response, 410, failed(problem('stale')))
    sendJson(response, 200, await session.request(asked.name, asked.input))
  }

  /** Not read as a whole: the host writes it down as it comes, and stops where it is too large. */
  async function receive(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (!isIn(request) || !isFromOurPage(request, port)) return refuse(request, response, 403)
    if (request.headers['content-type'] !== ZIP_TYPE) return refuse(request, response, 415)
    const received = await host.receiveZip(name.slice(0, LONGEST_NAME), request)
    // What the page still sends is not waited for.
    sendJson(response, 200, received, received.ok ? {} : { Connection: 'close' })
  }

  /** The only thing besides http: a tab's socket. */
  function attach(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = addressOf(request, port)
    if (!isForUs(request, port) || !isIn(request) || !isFromOurPage(request, port)) return refuseOn(socket, 403)
    if (url?.pathname !== TAB_SOCKET) return refuseOn(socket, 404)
    const tab = url.searchParams.get('tab')
    if (!isTabId(tab)) return refuseOn(socket, 400)
    sockets.handleUpgrade(request, socket, head, (opened) => tabs.attach(tab, opened))
  }

  async function download(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    if (!mayRead(request, port, ['same-origin', 'none'])) return refuse(request, response, 403)
    const file = /^[\w-]{1,100}$/.test(id) ? host.documentFile(id) : undefined
    if (file === undefined || !(await sendAttachment(response, file))) send(response, notFound)
  }

  sockets.on('wsClientError', (_error, socket) => refuseOn(socket, 400))
  sockets.on('headers', (lines) =>
    lines.push(...Object.entries(plainHeaders).map(([name, value]) => `${name}: ${value}`))
  )

  return {
    address: `http://${authorityOf(port)}/?token=${gate.token}`,
    port,
    async close() {
      clearTimeout(idle)
      clearInterval(beat)
      const closed = new Promise((resolve) => server.close(resolve))
      await tabs.endAll()
      clearTimeout(idle)
      connections.endAll()
      await closed
    }
  }
}

/** A server that waits for nobody and of whose answers none goes without our headers, not those of Node itself either. */
function serverOf({ headers, request }: LoopbackTimes): Server {
  const server = createServer({
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(headers, 2_000),
    requireHostHeader: false
  })
  /** The response under way on a connection: what is added behind its beginning would be read as part of it. */
  const underWay = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (asked, response) => underWay.set(asked.socket, response))
  server.on('checkExpectation', (asked, response) => refuse(asked, response, 417))
  server.on('connect', (_asked, socket) => refuseOn(socket, 405))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = underWay.get(socket)
    if (
      !socket.writable ||
      error.code === 'ECONNRESET' ||
      (response?.headersSent === true && !response.writableFinished)
    )
      socket.destroy()
    else refuseOn(socket, STATUS_OF[error.code ?? ''] ?? 400)
  })
  return server
}

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408
}

/** Only a path is taken ("/assets/…"); put behind our own name, so that "//other/…" stays a path as well. */
function addressOf({ url = '' }: IncomingMessage, port: number): URL | undefined {
  const address = `http://${authorityOf(port)}${url}`
  return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined
}

function envelope(
  value: unknown
): { readonly tab: string; readonly name: string; readonly input: unknown } | undefined {
  if (typeof value !== 'object' || value === null || !('tab' in value) || !('name' in value) || !('input' in value))
    return undefined
  const { tab, name, input } = value
  return isTabId(tab) && typeof name === 'string' ? { tab, name, input } : undefined
}

/** A free port, on this machine's own address only. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
