// Who may speak to the browser host. Any page in any browser tab can send requests to 127.0.0.1; only our own page, in
// the browser that was let in with the one-time token, is answered.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** "127.0.0.1:49152": what the Host header must say, letter for letter. A name that was made to point here does not pass. */
export const authorityOf = (port: number): string => `127.0.0.1:${port}`

/** What the gate reads of a request. */
export interface Caller {
  readonly headers: IncomingHttpHeaders
}

export interface Gate {
  /** Part of the address that is printed; lets in one browser, once. */
  readonly token: string
  /** The Set-Cookie header for a caller with the right token, at its first use; undefined for every other. */
  letIn(token: string): string | undefined
  /** Did this browser come in with the token? */
  isIn(caller: Caller): boolean
}

export function createGate(port: number): Gate {
  const token = secret()
  const pass = secret()
  // Browsers send cookies to every port of a host, so the name tells ours from another program's.
  const name = `sop-wijzer-${port}`
  let used = false
  return {
    token,
    letIn(given) {
      if (used || !same(given, token)) return undefined
      used = true
      return `${name}=${pass}; HttpOnly; SameSite=Strict; Path=/`
    },
    isIn: ({ headers }) => cookiesOf(headers.cookie).some(([key, value]) => key === name && same(value, pass))
  }
}

/** The Host header names us and nothing else. */
export const isForUs = ({ headers }: Caller, port: number): boolean => headers.host === authorityOf(port)

/** A page that is not ours must not use our cookie: for requests that do something, the browser has to name our origin. */
export function isFromOurPage({ headers }: Caller, port: number): boolean {
  return headers.origin === `http://${authorityOf(port)}` && fetchSite(headers, ['same-origin'])
}

/** For reading: browsers leave Origin out when a page reads from its own host, but say from where it comes. */
export function mayRead({ headers }: Caller, port: number, sites: readonly string[]): boolean {
  return (headers.origin === undefined || headers.origin === `http://${authorityOf(port)}`) && fetchSite(headers, sites)
}

/** Was the browser led here by another page? An address that was typed, or opened by another program, comes from none. */
export const isLedHere = ({ headers }: Caller): boolean => !fetchSite(headers, ['none', 'same-origin'])

/** Every present browser sends Sec-Fetch-Site; without it SameSite and Origin still stand. */
function fetchSite(headers: IncomingHttpHeaders, allowed: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || (typeof site === 'string' && allowed.includes(site))
}

const secret = (): string => randomBytes(32).toString('base64url')

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookiesOf(header: string | undefined): readonly (readonly [string, string])[] {
  return (header ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
  })
}
