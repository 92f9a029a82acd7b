// The window's own address, and the questions that security asks about other addresses. No Electron here.

export const SCHEME = 'app'
export const WINDOW_HOST = 'sop-wijzer'
/** The one page of the program. */
export const START = `${SCHEME}://${WINDOW_HOST}/`

/** Is this the program's page itself? A part after # is a place in the page. */
export function isStartPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && isOurs(url) && url.pathname === '/' && url.search === ''
}

/** May the window load this? Our own files, and what the page holds itself. Everything else is the network or the disk. */
export function mayLoad(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return false
  return isOurs(url) || url.protocol === 'data:' || url.protocol === `blob:` || url.protocol === 'devtools:'
}

/** Who sent an IPC message, as far as the check needs it. */
export interface Sender {
  /** The address of the sending frame; undefined when the frame is gone already. */
  readonly address: string | undefined
  readonly isMainFrame: boolean
  /** The web contents belong to one of the windows that we opened. */
  readonly isOurWindow: boolean
}

/** Only the program's own page, as the main frame of one of our own windows, is answered. */
export const mayAsk = (sender: Sender): boolean =>
  sender.isOurWindow && sender.isMainFrame && sender.address !== undefined && isStartPage(sender.address)

/** Reading the clipboard is none of them. */
const GIVEN: readonly string[] = ['clipboard-sanitized-write', 'fullscreen']

/**
 * The only permissions that are ever given, for the program's own page as the main frame: putting on the clipboard what was copied, cleaned by
 * Chromium; and filling the screen, for a talk with the team.
 */
export const mayHave = (permission: string, address: string | undefined, isMainFrame: boolean): boolean =>
  GIVEN.includes(permission) && isMainFrame && address !== undefined && isStartPage(address)

const isOurs = (url: URL): boolean =>
  url.protocol === `${SCHEME}:` && url.host === WINDOW_HOST && url.username === '' && url.password === ''
