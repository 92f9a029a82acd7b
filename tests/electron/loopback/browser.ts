// Real http requests with every header in our own hand, as a browser or an attacker would send them.
import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { HostEvent } from '#shared/contract/contract.ts'
import type { Told } from '#shared/contract/tab-socket.ts'

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { Host: `127.0.0.1:${port}`, ...headers }, agent: false },
      (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (piece: string) => (text += piece))
          .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
          .on('error', reject)
      }
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Comes in with the token; gives the cookie as a browser sends it back. */
export async function comeIn(address: string): Promise<string> {
  const { port, search } = new URL(address)
  const { headers } = await ask(Number(port), { path: `/${search}` })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? 'no cookie'
}

export interface Stream {
  /** All messages so far. */
  readonly messages: readonly Told[]
  /** What the host told besides the session, in order. */
  readonly events: readonly HostEvent[]
  /** Resolves when so many messages have come. */
  until(count: number): Promise<readonly Told[]>
  /** The code with which it was closed. */
  readonly closed: Promise<number>
  /** How often the host gave a sign of life. */
  readonly pings: () => number
  /** The tab goes. */
  drop(): void
}

/** Opens a tab's socket; rejects with the answer's status when the host does not open it. */
export function follow(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
      headers: { Origin: `http://127.0.0.1:${port}`, ...headers }
    })
    const messages: Told[] = []
    const waiting: (() => void)[] = []
    let pings = 0
    socket.on('message', (data: Buffer) => {
      messages.push(JSON.parse(data.toString('utf8')) as Told)
      waiting.splice(0).forEach((look) => look())
    })
    socket.on('ping', () => pings++)
    socket.on('error', () => undefined)
    socket.on('unexpected-response', (sent, response) => {
      sent.destroy()
      reject(new Error(String(response.statusCode)))
    })
    const closed = new Promise<number>((done) => socket.once('close', done))
    socket.once('open', () =>
      resolve({
        messages,
        get events() {
          return messages.flatMap((told) => (told.kind === 'event' ? [told.event] : []))
        },
        until: async (count) => {
          while (messages.length < count) await new Promise<void>((look) => waiting.push(look))
          return messages
        },
        closed,
        pings: () => pings,
        drop: () => socket.terminate()
      })
    )
  })
}

/** Writes to a socket by hand and gives all that comes back until the other side ends it. */
export function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let got = ''
    socket.setEncoding('utf8').on('data', (piece: string) => (got += piece))
    socket.on('error', reject).on('close', () => resolve(got))
  })
}
