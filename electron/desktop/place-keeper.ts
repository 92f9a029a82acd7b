// Remembers where the window stands. The last window that closes decides; one that is moved counts until then. Nothing waits for it.
import { app, screen, type BrowserWindow } from 'electron'
import type { LastPlace, WindowPlace } from '../host/own-folder/last-place.ts'
import { fitted, shifted, usualPlace, type Rectangle, type Screens } from './window-place.ts'

/** Milliseconds without another move before a place is kept. */
const REST = 400

export class PlaceKeeper {
  constructor(private readonly last: LastPlace) {}

  /** For a window that opens now; only after "ready". `front` is the window in front, `open` are all. */
  next(front: BrowserWindow | undefined, open: readonly BrowserWindow[]): WindowPlace {
    const screens = screensNow()
    if (front !== undefined) return { ...shifted(boundsOf(front), open.map(boundsOf), screens), maximised: false }
    const kept = this.last.read()
    return kept === undefined
      ? usualPlace(screens)
      : { ...fitted(boundsOnly(kept), screens), maximised: kept.maximised }
  }

  /** Quitting closes every window: then the one in front decides. */
  watchProgram(front: () => BrowserWindow | undefined): void {
    app.on('before-quit', (event) => this.onLeaving(event, front()))
  }

  /** After the closing itself is watched, which holds back what must first be written. */
  watchWindow(window: BrowserWindow): void {
    let resting: NodeJS.Timeout | undefined
    const moved = (): void => {
      clearTimeout(resting)
      resting = setTimeout(() => this.keep(window), REST)
    }
    window.on('move', moved)
    window.on('resize', moved)
    window.on('maximize', moved)
    window.on('unmaximize', moved)
    window.on('close', (event) => {
      clearTimeout(resting)
      this.onLeaving(event, window)
    })
  }

  /** The first of two times: closing is held back until everything is on disk, which leaves time for this. */
  private onLeaving(
    { defaultPrevented }: { readonly defaultPrevented: boolean },
    window: BrowserWindow | undefined
  ): void {
    if (defaultPrevented && window !== undefined) this.keep(window)
  }

  private keep(window: BrowserWindow): void {
    if (!window.isDestroyed()) void this.last.write({ ...boundsOf(window), maximised: window.isMaximized() })
  }
}

const boundsOnly = ({ x, y, width, height }: Rectangle): Rectangle => ({ x, y, width, height })
/** When it is not maximised. */
const boundsOf = (window: BrowserWindow): Rectangle => boundsOnly(window.getNormalBounds())

function screensNow(): Screens {
  const main = screen.getPrimaryDisplay()
  return [
    main.workArea,
    ...screen
      .getAllDisplays()
      .filter(({ id }) => id !== main.id)
      .map(({ workArea }) => workArea)
  ]
}
