// The headers under which the window's files are served, the same on both hosts: what a page may load and run.
import { randomBytes } from 'node:crypto'

/** Stands in index.html where the page reads the nonce of this load. */
export const NONCE_PLACE = '__CSP_NONCE__'

/** New for every load of the page: only styles that carry it may be added by our own code. */
export const newNonce = (): string => randomBytes(18).toString('base64')

/** @param connect what the page may speak to besides its own origin over http. */
export function contentPolicy(nonce: string, connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Styles on an element, as React sets them; no style sheet and no script comes in that way.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'"
  ].join('; ')
}

/** On every answer, whatever it is. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY'
}

/** What is no page may load nothing at all. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** On every answer that is no page and is not kept. */
export const plainHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  'Content-Security-Policy': CLOSED_POLICY,
  'Cache-Control': 'no-store'
}
