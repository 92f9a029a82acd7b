// Finds the Electron runtime and a Chromium-like browser on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'

const npmPackage = path.join(root, 'node_modules', 'electron')

/**
 * The path of the Electron executable, or undefined with the reason.
 * @param {{ fetch: boolean }} how with `fetch`, electron's own installer may download its runtime
 * @returns {{ executable: string } | { executable: undefined, why: string }}
 */
export function findElectron({ fetch }) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const executable = path.join(
      override,
      process.platform === 'win32'
        ? 'electron.exe'
        : process.platform === 'darwin'
          ? 'Electron.app/Contents/MacOS/Electron'
          : 'electron'
    )
    return existsSync(executable)
      ? { executable }
      : { executable: undefined, why: 'in ELECTRON_OVERRIDE_DIST_PATH staat geen Electron' }
  }
  const here = installed()
  if (here) return { executable: here }
  if (!fetch) return { executable: undefined, why: 'Electron is op deze computer nog niet opgehaald' }
  console.log('Electron wordt één keer opgehaald. Dat kan enkele minuten duren.')
  spawnSync(process.execPath, [path.join(npmPackage, 'install.js')], { stdio: 'ignore', timeout: 300_000 })
  const fetched = installed()
  return fetched
    ? { executable: fetched }
    : { executable: undefined, why: 'Electron kon niet worden opgehaald van internet' }
}

function installed() {
  const pointer = path.join(npmPackage, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const executable = path.join(npmPackage, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/** Why no window can be shown here, or undefined when one can. */
export function whyNoDisplay() {
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  return needsDisplay ? 'deze computer heeft geen beeldscherm' : undefined
}

/** Electron's sandbox refuses to run for root; only a container or a test machine starts it so. */
export const electronArguments = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

const BROWSERS = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  ]
}

/** A Chromium-like browser to test with: SOP_WIJZER_CHROMIUM, or one in its usual place. */
export function findBrowser() {
  const named = process.env.SOP_WIJZER_CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  return (BROWSERS[process.platform] ?? []).find((file) => existsSync(file))
}

const SHELL = '/usr/bin/chromium-headless-shell'

/** The same engine without a browser around it, which starts and draws with less: SOP_WIJZER_HEADLESS_SHELL, or Debian's. Undefined where there is none. */
export function findShell() {
  const named = process.env.SOP_WIJZER_HEADLESS_SHELL ?? SHELL
  return existsSync(named) ? named : undefined
}
