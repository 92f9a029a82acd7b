// Reading what a page sends and writing what it gets.
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failed } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { plainHeaders } from '../host/window/content-policy.ts'

/** Bytes. A whole school as patches is well below; more is no edit by a person. */
const LARGEST_REQUEST = 8 * 1024 * 1024

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {}
): void {
  send(response, json(status, value, headers))
}

/** Says no without reading on: what the caller still sends is not waited for. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  send(response, refusal(status, status === 405 ? { Allow: request.url === '/api/request' ? 'POST' : 'GET' } : {}))
}

/** Says no where there is no response to write to: on what was no request, and on what asks for another protocol. */
export function refuseOn(socket: Duplex, status: number): void {
  const { headers, body } = refusal(status)
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) }).map(
    ([name, value]) => `${name}: ${value}\r\n`
  )
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${String(body)}`, () =>
    socket.destroy()
  )
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  json(status, failed(problem('bad-request')), { Connection: 'close', ...headers })

const json = (status: number, value: unknown, headers: Readonly<Record<string, string>>): Reply => ({
  status,
  headers: { ...plainHeaders, 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value)
})

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'gone' }

/** Reads a JSON body; stops reading as soon as it is too large. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST) return { kind: 'too-large' }
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > LARGEST_REQUEST) return { kind: 'too-large' }
      pieces.push(piece)
    }
  } catch {
    return { kind: 'gone' }
  }
  try {
    return { kind: 'read', value: JSON.parse(Buffer.concat(pieces).toString('utf8')) }
  } catch {
    return { kind: 'not-json' }
  }
}
