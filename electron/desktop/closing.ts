// No window closes and the program does not stop while something is not on disk, unless the director says so.
import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import { endHeld, isHeldByDisk } from '../host/machine/held-exit.ts'
import type { Host } from '../host/types.ts'

/** Milliseconds for a window to hand over its last keystrokes: it sends every edit within 100 ms. */
const LAST_KEYSTROKES = 150

export class Closing {
  private readonly host: () => Host | undefined
  private readonly leaving = new WeakSet<BrowserWindow>()
  private readonly asking = new WeakSet<BrowserWindow>()
  /** The director was told once that something is not on disk. */
  private told = false
  private quitting = false
  private settled = false

  /** The host is undefined until it has started; then there is nothing to write. */
  constructor(host: () => Host | undefined) {
    this.host = host
  }

  /** Quitting waits for the disk; sleep and the end of the session write what there is. */
  watchProgram(): void {
    app.on('window-all-closed', () => app.quit())
    app.on('before-quit', (event) => {
      if (this.settled) return
      event.preventDefault()
      void this.quit()
    })
    const writeNow = (): void => void this.host()?.flush()
    powerMonitor.on('suspend', writeNow)
    powerMonitor.on('lock-screen', writeNow)
    powerMonitor.on('shutdown', writeNow)
  }

  watchWindow(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (this.settled || this.leaving.has(window)) return
      event.preventDefault()
      void this.close(window)
    })
    // Windows gives the program a few seconds here; nothing can be asked any more.
    window.on('query-session-end', () => void this.host()?.flush())
    window.on('session-end', () => void this.host()?.flush())
  }

  private async close(window: BrowserWindow): Promise<void> {
    if (this.asking.has(window)) return
    this.asking.add(window)
    const yes = await this.mayClose(window)
    this.asking.delete(window)
    if (!yes || window.isDestroyed()) return
    // The last window takes the program with it; asked once is enough.
    if (BrowserWindow.getAllWindows().length === 1) return this.end()
    this.leaving.add(window)
    window.close()
  }

  private async quit(): Promise<void> {
    if (this.quitting) return
    this.quitting = true
    try {
      if (await this.mayClose(undefined)) await this.end()
    } finally {
      this.quitting = false
    }
  }

  private async end(): Promise<void> {
    try {
      await this.host()?.close()
    } finally {
      if (await isHeldByDisk()) app.once('quit', endHeld)
      this.settled = true
      app.quit()
    }
  }

  private async mayClose(window: BrowserWindow | undefined): Promise<boolean> {
    const host = this.host()
    if (host === undefined) return true
    await new Promise((resolve) => setTimeout(resolve, LAST_KEYSTROKES))
    if (await host.flush().catch(() => false)) {
      this.told = false
      return true
    }
    if (!this.told) {
      // The window itself shows what is the matter and what can be done about it.
      this.told = true
      host.refuseClose()
      return false
    }
    const unsaved = await host.unsaved()
    const question = {
      type: 'warning' as const,
      message: `Nog niet opgeslagen: uw laatste wijzigingen in ${unsaved.map(({ name }) => name).join(', ')}.`,
      detail: unsaved.every(({ isKept }) => isKept)
        ? 'Het programma heeft er een noodkopie van op deze computer. Opent u de school later weer? Dan kunt u die terugzetten.'
        : 'Als u nu sluit, bent u die wijzigingen kwijt. U kunt eerst een kopie op een andere plaats bewaren: kies Terug en dan Bewaar kopie elders.',
      buttons: ['Terug', 'Toch sluiten'],
      defaultId: 0,
      cancelId: 0,
      noLink: true
    }
    const { response } = await (window === undefined
      ? dialog.showMessageBox(question)
      : dialog.showMessageBox(window, question))
    return response === 1
  }
}
