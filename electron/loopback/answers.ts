// Reading what a page sends and writing what it gets.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CLOSED_POLICY, commonHeaders } from '../host/content-policy.ts'

/** Bytes. A whole school as patches is well below; more is no edit by a person. */
export const LARGEST_REQUEST = 8 * 1024 * 1024

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const plain = { ...commonHeaders, 'Content-Security-Policy': CLOSED_POLICY, 'Cache-Control': 'no-store' }
  send(response, { status, headers: { ...plain, 'Content-Type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(value) })
}

export type Body = { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'too-large' } | { readonly kind: 'not-json' } | { readonly kind: 'gone' }

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
