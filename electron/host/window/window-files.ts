// The built files of the window, as both hosts serve them: one folder, known kinds of files, nothing else.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CLOSED_POLICY, commonHeaders, contentPolicy, newNonce, NONCE_PLACE, plainHeaders } from './content-policy.ts'

export interface WindowFile {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer<ArrayBuffer> | string
}

/**
 * Gives the file at an address path such as "/assets/index-5f3a.js"; 404 for all that is not one of our files.
 * @param connect what the page may speak to besides its own origin over http.
 */
export async function windowFile(
  folder: string,
  pathname: string,
  connect: readonly string[] = []
): Promise<WindowFile> {
  const name = fileNameOf(pathname)
  const kind = name === undefined ? undefined : KINDS[path.extname(name)]
  if (name === undefined || kind === undefined) return NOT_FOUND
  try {
    const content = await readFile(path.join(folder, name))
    return name === PAGE
      ? page(content.toString('utf8'), kind, connect)
      : { status: 200, headers: { ...fileHeaders(name), 'Content-Type': kind }, body: content }
  } catch {
    return NOT_FOUND
  }
}

/**
 * The file's name inside the folder, or undefined for an address that cannot be one of ours. Folders and names hold
 * plain letters, digits, hyphens and underscores; a dot only inside the last name. So "..", "%2e", "\", ":" never pass.
 */
export function fileNameOf(pathname: string): string | undefined {
  if (pathname === '/') return PAGE
  return /^\/(?:[\w-]+\/)*[\w-][\w.-]*$/.test(pathname) && pathname.length <= 200 ? pathname.slice(1) : undefined
}

const PAGE = 'index.html'

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

const NOT_FOUND: WindowFile = {
  status: 404,
  headers: { ...plainHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  body: ''
}

function page(html: string, kind: string, connect: readonly string[]): WindowFile {
  const nonce = newNonce()
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'Content-Security-Policy': contentPolicy(nonce, connect),
      'Cache-Control': 'no-store',
      'Content-Type': kind
    },
    body: html.replaceAll(NONCE_PLACE, nonce)
  }
}

/** Names under assets/ carry a fingerprint of their content, so they may be kept. */
const fileHeaders = (name: string): Record<string, string> => ({
  ...commonHeaders,
  'Content-Security-Policy': CLOSED_POLICY,
  'Cache-Control': name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
})
