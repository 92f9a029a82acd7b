// app://sop-wijzer/ : the window's files, read from the built folder and nowhere else.
import { protocol } from 'electron'
import { windowFile } from '../host/window/window-files.ts'
import { SCHEME, WINDOW_HOST } from './address.ts'

/** Before "ready". */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** Before the first window. */
export function serveWindow(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url)
    const file = await windowFile(folder, url.host === WINDOW_HOST && request.method === 'GET' ? url.pathname : '')
    return new Response(file.body, { status: file.status, headers: { ...file.headers } })
  })
}
