// When a window's page stops working: the host has the work, so it is written and the page is loaded anew.
import { dialog, type BrowserWindow } from 'electron'
import type { Host } from '../host/types.ts'

/** A second crash within this many milliseconds is not answered by loading once more without asking. */
const SOON = 60_000

export function watchCrashes(window: BrowserWindow, host: () => Host | undefined): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const again = performance.now() - last < SOON
    last = performance.now()
    void host()?.flush()
    if (!again) window.webContents.reload()
    void tell(window, again).then((choice) => {
      if (window.isDestroyed()) return
      if (choice === 'close') window.close()
      else if (again) window.webContents.reload()
    })
  })
}

async function tell(window: BrowserWindow, again: boolean): Promise<'go-on' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: again ? 'Dit venster is weer gestopt.' : 'Dit venster was gestopt en is opnieuw geopend.',
    detail: 'Wat u schreef, is bewaard. Mist u toch iets van de laatste seconde, typ dat dan opnieuw.',
    buttons: again ? ['Open het venster opnieuw', 'Sluit het venster'] : ['Ga door'],
    defaultId: 0,
    cancelId: 0,
    noLink: true
  })
  return response === 1 ? 'close' : 'go-on'
}
