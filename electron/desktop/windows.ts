// The program's windows. Each is a session of the host for as long as it is open.
import { BrowserWindow, nativeTheme, type WebContents } from 'electron'
import type { HostEvent } from '#shared/contract/contract.ts'
import type { WindowPlace } from '../host/own-folder/last-place.ts'
import type { Host, Session } from '../host/types.ts'
import { START } from './address.ts'
import { EVENT } from './channels.ts'
import { safeSettings } from './safe-settings.ts'
import { SMALLEST } from './window-place.ts'

export interface WindowsOptions {
  /** The host comes a moment after the first window, so that the window is not kept waiting. */
  readonly host: () => Promise<Host>
  readonly preload: string
  /** Developers' tools exist only outside the packaged program. */
  readonly developing: boolean
  /** Where a new window comes, beside the one in front and all that are open. */
  readonly place: (front: BrowserWindow | undefined, open: readonly BrowserWindow[]) => WindowPlace
  /** Called for every new window, before it loads. */
  readonly prepare: (window: BrowserWindow) => void
}

export class Windows {
  private readonly sessions = new Map<number, Promise<Session>>()

  constructor(private readonly options: WindowsOptions) {}

  /** `places`: what a start of the program named for it. `field`: where to go in that school. */
  open(places: readonly string[] = [], field: string | null = null): BrowserWindow {
    const { maximised, ...bounds } = this.options.place(this.current(), BrowserWindow.getAllWindows())
    const window = new BrowserWindow({
      ...bounds,
      minWidth: SMALLEST.width,
      minHeight: SMALLEST.height,
      title: 'SOP-wijzer',
      // Shown at once in the colour of the page (renderer/app.css, --paper), so that nothing flashes.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#161b1b' : '#f7f4ee',
      webPreferences: {
        preload: this.options.preload,
        ...safeSettings,
        devTools: this.options.developing
      }
    })
    if (maximised) window.maximize()
    this.connect(window, places, field)
    this.options.prepare(window)
    void window.loadURL(START)
    return window
  }

  /** The window in front, or the newest one. */
  current(): BrowserWindow | undefined {
    return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1)
  }

  /** The session of a window of ours; undefined for any other sender. */
  sessionOf(contents: WebContents): Promise<Session> | undefined {
    return this.sessions.get(contents.id)
  }

  /** The window of one of these sessions. */
  async withSession(ids: readonly string[]): Promise<BrowserWindow | undefined> {
    for (const window of BrowserWindow.getAllWindows()) {
      const session = await this.sessionOf(window.webContents)
      if (session !== undefined && ids.includes(session.id) && !window.isDestroyed()) return window
    }
    return undefined
  }

  private connect(window: BrowserWindow, places: readonly string[], field: string | null): void {
    const { webContents } = window
    const { id } = webContents
    const tell = (event: HostEvent): void => {
      if (!webContents.isDestroyed()) webContents.send(EVENT, event)
    }
    const session = this.options.host().then((host) => host.connect(tell, places, field))
    this.sessions.set(id, session)
    // A host that did not start is told once, where it is started.
    session.catch(() => undefined)
    window.once('closed', () => {
      this.sessions.delete(id)
      session.then((open) => open.close()).catch(() => undefined)
    })
  }
}

/** Brings a window to the front, also when it was minimised. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Tells one window alone: a menu command is for the window in front. */
export function tellWindow(window: BrowserWindow, event: HostEvent): void {
  if (!window.webContents.isDestroyed()) window.webContents.send(EVENT, event)
}
