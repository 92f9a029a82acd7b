// Starts the desktop program for a test that needs its main process, with folders of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { inTime } from './in-time.ts'

const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
export const programArguments = [...noSandbox, path.resolve(import.meta.dirname, '../..')]

export interface Program {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly env: Record<string, string>
  /** The folder in which the program makes schools. */
  readonly schools: string
}

export const test = base.extend<{ program: Program }>({
  program: async ({ browserName: _browser }, use) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-program-'))
    const schools = path.join(home, 'scholen')
    const env = {
      ...(process.env as Record<string, string>),
      SOP_WIJZER_DATA: path.join(home, 'data'),
      SOP_WIJZER_SCHOOLS: schools,
      SOP_WIJZER_TODAY: '2026-11-23'
    }
    const electron = await _electron.launch({ args: programArguments, env })
    const running = electron.process()
    const gone = new Promise((resolve) => running.once('exit', resolve))
    const page = await electron.firstWindow()
    await expect(page.getByRole('main')).toBeVisible()
    await use({ electron, page, env, schools })
    // In good order, so that no process of it still writes in the folders; some tests have ended it already.
    await inTime('closing Electron', Promise.race([electron.close(), gone]), 5).catch(() => undefined)
    running.kill('SIGKILL')
    if (running.exitCode === null && running.signalCode === null)
      await inTime('the end of Electron after kill -9', gone)
    // A helper of Chromium may still write its cache when the program has ended; what is left is in the folder for temporary files.
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    } catch {
      // Nothing is tested on it any more.
    }
  }
})

export { expect }
