// The bridge: the contract, exposed to the window as window.sopWijzer. Nothing else of Electron or Node reaches the page.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { HostEvent } from '#shared/contract/contract.ts'
import { EVENT, REQUEST } from './desktop/channels.ts'

/** Asked before the page has read its scripts, so that the host is at work meanwhile; the page's first hello gets the answer. */
let earlyHello: Promise<unknown> | undefined = ipcRenderer.invoke(REQUEST, 'host.hello', {})

function request(name: unknown, input: unknown): Promise<unknown> {
  if (name !== 'host.hello' || earlyHello === undefined) return ipcRenderer.invoke(REQUEST, String(name), input)
  const early = earlyHello
  earlyHello = undefined
  return early
}

contextBridge.exposeInMainWorld('sopWijzer', {
  request,
  listen: (listener: (event: HostEvent) => void): (() => void) => {
    // The IPC event itself stays here: it holds the way back to the main process.
    const pass = (_event: IpcRendererEvent, event: HostEvent): void => listener(event)
    ipcRenderer.on(EVENT, pass)
    return () => void ipcRenderer.off(EVENT, pass)
  }
})
