// The day may change while the program is open: at midnight, after sleep, or while nobody looked.
import { app, powerMonitor } from 'electron'
import type { Host } from '../host/types.ts'

const MINUTE = 60_000

export function watchDay(host: Host): void {
  const look = (): void => host.dayMayHaveChanged()
  powerMonitor.on('resume', look)
  app.on('browser-window-focus', look)
  setInterval(look, MINUTE)
}
