// Opens an address in the machine's own browser, when it has one. It stands on a command line, which other accounts of the
// machine can read: it may hold no secret.
import { spawn } from 'node:child_process'

/** Whether there is a browser to open anything in, as far as can be known. */
export const hasBrowser = (): boolean => starter('') !== undefined

export function openBrowser(address: string): void {
  const start = starter(address)
  if (start === undefined) return
  const [program, ...given] = start
  const child = spawn(program, given, { stdio: 'ignore', detached: true })
  // No browser to start: the director uses the printed address.
  child.on('error', () => undefined)
  child.unref()
}

function starter(address: string): [string, ...string[]] | undefined {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  if (process.platform === 'darwin') return ['open', address]
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? ''
  return display === '' ? undefined : ['xdg-open', address]
}
