// The start at login, without a window: asking the system for it, and how a start knows that it is one.
import { app } from 'electron'
import path from 'node:path'
import type { Desk } from '../host/machine/types.ts'
import { placeAutostart } from './autostart-file.ts'

const CHECK = '--check'

/** This start only looks. macOS gives a login item no arguments: it says how the program was opened. */
export const isLoginCheck = (): boolean =>
  process.argv.includes(CHECK) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)

export function loginStart(): NonNullable<Desk['startAtLogin']> {
  // What starts this program again: an AppImage runs from a place that is gone after it.
  const executable = process.env['APPIMAGE'] ?? process.execPath
  const own = app.isPackaged ? [] : [app.getAppPath()]
  if (process.platform === 'linux')
    return (on) =>
      placeAutostart(path.join(app.getPath('appData'), 'autostart'), on ? [executable, ...own, CHECK] : null)
  const item = { path: executable, args: [...own.map((place) => `"${place}"`), CHECK] }
  return async (on) => {
    app.setLoginItemSettings({ ...item, openAtLogin: on })
    return app.getLoginItemSettings(item).openAtLogin === on
  }
}
