// Real http requests with every header in our own hand, as a browser or an attacker would send them.
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { eventReader, type StreamEvent } from '../../../renderer/bridge/event-stream.ts'

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
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { Host: `127.0.0.1:${port}`, ...headers }, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text })).on('error', reject)
    })
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
  /** All events so far. */
  readonly events: readonly StreamEvent[]
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Resolves when so many events have come. */
  until(count: number): Promise<readonly StreamEvent[]>
  readonly ended: Promise<void>
  /** The tab goes. */
  drop(): void
}

export function follow(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { Host: `127.0.0.1:${port}`, ...headers }, agent: false }, (response: IncomingMessage) => {
      const read = eventReader()
      const events: StreamEvent[] = []
      const waiting: (() => void)[] = []
      response.setEncoding('utf8').on('data', (piece: string) => {
        events.push(...read(piece))
        waiting.splice(0).forEach((look) => look())
      })
      response.on('error', () => undefined)
      resolve({
        events,
        status: response.statusCode ?? 0,
        headers: response.headers,
        until: async (count) => {
          while (events.length < count) await new Promise<void>((look) => waiting.push(look))
          return events
        },
        ended: new Promise((done) => response.once('close', () => done())),
        drop: () => sent.destroy()
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
