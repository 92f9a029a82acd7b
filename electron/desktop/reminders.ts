// Notifications while the program runs, also minimised; and what a click on one opens.
import { powerMonitor } from 'electron'
import type { Task } from '../host/reminding/reminding.ts'
import type { Host } from '../host/types.ts'
import { bringToFront, tellWindow, type Windows } from './windows.ts'

/** Milliseconds. The first look waits until the window has had its turn. */
const FIRST = 20_000
const EACH = 3_600_000

export function watchReminders(host: Host): void {
  const look = (): void => void host.remind()
  setTimeout(look, FIRST)
  setInterval(look, EACH)
  powerMonitor.on('resume', look)
}

/** In the window that has the school, or in a window of its own; of more schools any window will do. */
export async function openTask(task: Task, windows: Windows, hostStarts: () => Promise<Host>): Promise<void> {
  const found = task === null ? undefined : await (await hostStarts()).sessionsWith([task.folder])
  const window = found?.ok === true ? await windows.withSession(found.value) : undefined
  if (task === null) {
    const current = windows.current()
    return current === undefined ? void windows.open() : bringToFront(current)
  }
  if (window === undefined) return void windows.open([task.folder], task.field)
  bringToFront(window)
  tellWindow(window, { type: 'task', field: task.field })
}
