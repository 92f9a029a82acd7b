// Prints a document of ours to PDF. The page is shown in no window, so nothing that counts windows sees it. It has a session
// of its own in memory, no script, no preload and no network: only its own text.
import { session, WebContentsView, type Session, type WebContents } from 'electron'
import type { PrintPage } from '#shared/documents/print-page.ts'
import { commonHeaders } from '../host/window/content-policy.ts'
import { headingPages } from '../pdf/heading-pages.ts'
import { withProperties } from '../pdf/properties.ts'
import { SCHEME } from './address.ts'
import { lockDownSession } from './lock-down.ts'
import { closeNetwork } from './offline.ts'
import { safeSettings } from './safe-settings.ts'

/** Milliseconds. The host gives up after a minute and says so; this only clears away what still prints then. */
const TIME_LIMIT = 70_000

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Rejects when it takes too long, or when the page stops. */
export function pdfPrinter(): (page: PrintPage) => Promise<Uint8Array> {
  const loaded = new Map<string, string>()
  let own: Session | undefined
  return async (page) => {
    own ??= printSession(loaded)
    const view = new WebContentsView({
      webPreferences: { ...safeSettings, javascript: false, devTools: false, session: own }
    })
    const address = `${SCHEME}://afdruk/${view.webContents.id}`
    const print = async (html: string): Promise<Uint8Array> => {
      loaded.set(address, html)
      await view.webContents.loadURL(address)
      return view.webContents.printToPDF({ ...PDF, headerTemplate: page.header, footerTemplate: page.footer })
    }
    const printed = async (): Promise<Uint8Array> => {
      const first = await print(page.html(new Map()))
      const pages = headingPages(first)
      return withProperties(pages.size === 0 ? first : await print(page.html(pages)), page.properties)
    }
    const trouble = troubleWith(view.webContents)
    try {
      return await Promise.race([printed(), trouble.happens])
    } finally {
      trouble.forget()
      loaded.delete(address)
      view.webContents.close()
    }
  }
}

const PDF = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  printBackground: true,
  displayHeaderFooter: true
} as const

/** Not kept on disk: its name does not begin with "persist:". */
function printSession(loaded: ReadonlyMap<string, string>): Session {
  const own = session.fromPartition('afdruk', { cache: false })
  lockDownSession(own)
  closeNetwork(own)
  own.protocol.handle(SCHEME, ({ url }) => {
    const html = loaded.get(url)
    return new Response(html ?? '', {
      status: html === undefined ? 404 : 200,
      headers: {
        ...commonHeaders,
        'Content-Security-Policy': POLICY,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/html; charset=utf-8'
      }
    })
  })
  return own
}

function troubleWith(contents: WebContents): { readonly happens: Promise<never>; forget(): void } {
  let timer: NodeJS.Timeout | undefined
  const happens = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), TIME_LIMIT)
    contents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`the page to print stopped: ${reason}`))
    )
  })
  return { happens, forget: () => clearTimeout(timer) }
}
