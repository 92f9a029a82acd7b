// Another start of the program: a school that is open comes to the front, another one opens in a window of its own, and what is
// no school is said in the window that is open.
import type { Host } from '../host/types.ts'
import { bringToFront, tellWindow, type Windows } from './windows.ts'

/** What answers each start after the first, one by one: two quick starts with one school make one window. */
export function secondStarts(windows: Windows, hostStarts: () => Promise<Host>): (places: readonly string[]) => void {
  let before: Promise<unknown> = Promise.resolve()
  return (places) => {
    const answered = before.then(async () => answer(places, windows, await hostStarts()))
    before = answered.catch(() => undefined)
  }
}

async function answer(places: readonly string[], windows: Windows, host: Host): Promise<void> {
  const found = places.length === 0 ? undefined : await host.sessionsWith(places)
  const window = found?.ok === true ? await windows.withSession(found.value) : windows.current()
  if (window === undefined) return void windows.open(places)
  bringToFront(window)
  if (found?.ok === false) tellWindow(window, { type: 'not-opened', problem: found.problem })
}
