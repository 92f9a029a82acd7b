// The window's way to its host: the desktop's own (put in place by the preload), or the browser host over http.
import type { Bridge } from '#shared/contract/contract.ts'
import { loopbackBridge } from './loopback.ts'

declare global {
  interface Window {
    readonly sopWijzer?: Bridge
  }
}

let found: Bridge | undefined

/** The same one every time. */
export function bridge(): Bridge {
  found ??= window.sopWijzer ?? loopbackBridge(() => forgotten())
  return found
}

let forgotten = (): void => location.reload()

/** What happens when the host forgot this window: it was away too long. Never on the desktop. */
export function whenForgotten(act: () => void): void {
  forgotten = act
}
