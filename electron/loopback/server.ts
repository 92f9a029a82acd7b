// The same host over http on 127.0.0.1, for a browser on the same machine:
//   GET  /?token=…            once: lets this browser in and goes to /
//   GET  /…                   the window's files
//   POST /api/request         { tab, name, input } → Answer
//   GET  /api/events?tab=…    the host's events (SSE); opens the tab's session
//   GET  /api/document/<id>   a made document, as a download
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { failed } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { CLOSED_POLICY, commonHeaders } from '../host/content-policy.ts'
import type { Host } from '../host/types.ts'
import { windowFile } from '../host/window-files.ts'
import { readJson, send, sendJson } from './answers.ts'
import { sendAttachment } from './attachment.ts'
import { authorityOf, createGate, isForUs, isFromOurPage, mayRead, type Gate } from './gate.ts'
import { notFound, notIn, usedToken } from './pages.ts'
import { isTabId, Tabs } from './tabs.ts'

export interface LoopbackOptions {
  readonly host: Pick<Host, 'connect' | 'documentFile'>
  /** The built window. */
  readonly windowFolder: string
  readonly report: (error: unknown) => void
  /** Called when no tab has been open for `idle` milliseconds. */
  readonly onIdle: () => void
  readonly times?: Partial<LoopbackTimes>
}

/** In milliseconds. */
export interface LoopbackTimes {
  readonly grace: number
  readonly beat: number
  readonly idle: number
}

const TIMES: LoopbackTimes = { grace: 4_000, beat: 20_000, idle: 30 * 60_000 }

export interface Loopback {
  /** With the one-time token. */
  readonly address: string
  readonly port: number
  /** Ends the tabs' sessions and stops listening. */
  close(): Promise<void>
}

export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { host, windowFolder, report, onIdle } = options
  const times = { ...TIMES, ...options.times }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(error)
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, failed(problem('internal')))
    })
  })
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
    if (url.pathname === '/api/request') return request.method === 'POST' ? handle(request, response) : refuse(request, response, 405)
    if (request.method !== 'GET') return refuse(request, response, 405)
    const token = url.pathname === '/' ? url.searchParams.get('token') : null
    if (token !== null) return enter(request, response, token)
    if (!gate.isIn(request)) return send(response, notIn)
    if (url.pathname === '/api/events') return follow(request, response, url.searchParams.get('tab'))
    if (url.pathname.startsWith('/api/document/')) return download(request, response, url.pathname.slice('/api/document/'.length))
    // The page itself may be opened from anywhere; its parts only by the page.
    if (!mayRead(request, port, url.pathname === '/' ? ['same-origin', 'same-site', 'cross-site', 'none'] : ['same-origin', 'none'])) return refuse(request, response, 403)
    const file = await windowFile(windowFolder, url.pathname)
    return send(response, file.status === 404 ? notFound : file)
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const cookie = gate.letIn(token)
    if (cookie === undefined && !gate.isIn(request)) return send(response, usedToken)
    response.writeHead(303, { ...commonHeaders, 'Cache-Control': 'no-store', Location: '/', ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) })
    response.end()
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!gate.isIn(request) || !isFromOurPage(request, port)) return refuse(request, response, 403)
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

  function follow(request: IncomingMessage, response: ServerResponse, tab: string | null): void {
    if (!mayRead(request, port, ['same-origin'])) return refuse(request, response, 403)
    if (!isTabId(tab)) return sendJson(response, 400, failed(problem('bad-request')))
    response.writeHead(200, { ...commonHeaders, 'Content-Security-Policy': CLOSED_POLICY, 'Cache-Control': 'no-store', 'Content-Type': 'text/event-stream; charset=utf-8' })
    // A duplicated tab carries the name of the other. Told in the stream, because a failed request shows as an error of the page.
    if (tabs.isTaken(tab)) response.end('event: taken\ndata: null\n\n')
    else tabs.attach(tab, response)
  }

  async function download(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    if (!mayRead(request, port, ['same-origin', 'none'])) return refuse(request, response, 403)
    const file = /^[\w-]{1,100}$/.test(id) ? host.documentFile(id) : undefined
    if (file === undefined || !(await sendAttachment(response, file))) send(response, notFound)
  }

  return {
    address: `http://${authorityOf(port)}/?token=${gate.token}`,
    port,
    async close() {
      clearTimeout(idle)
      clearInterval(beat)
      const closed = new Promise((resolve) => server.close(resolve))
      await tabs.endAll()
      clearTimeout(idle)
      server.closeAllConnections()
      await closed
    }
  }
}

/** Says no without reading on: what the caller still sends is not waited for. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  sendJson(response, status, failed(problem('bad-request')), { Connection: 'close', ...(status === 405 ? { Allow: request.url === '/api/request' ? 'POST' : 'GET' } : {}) })
}

/** Only a path is taken ("/assets/…"); put behind our own name, so that "//other/…" stays a path as well. */
function addressOf({ url = '' }: IncomingMessage, port: number): URL | undefined {
  const address = `http://${authorityOf(port)}${url}`
  return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined
}

function envelope(value: unknown): { readonly tab: string; readonly name: string; readonly input: unknown } | undefined {
  if (typeof value !== 'object' || value === null || !('tab' in value) || !('name' in value) || !('input' in value)) return undefined
  const { tab, name, input } = value
  return isTabId(tab) && typeof name === 'string' ? { tab, name, input } : undefined
}

/** A free port, on this machine's own address only. */
function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
