// npm start on machines that cannot show a window: one clear sentence, and the same program in the browser.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let home: string

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-start-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Starts, waits for the address, asks for the page, stops as Ctrl+C does. */
async function start(
  env: Readonly<Record<string, string>>
): Promise<{ said: string; status: number; code: number | null }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...machine } = process.env
  const child = spawn(process.execPath, [path.join(root, 'build', 'start.mjs')], {
    cwd: root,
    env: {
      ...machine,
      SOP_WIJZER_NO_OPEN: '1',
      SOP_WIJZER_DATA: path.join(home, 'data'),
      SOP_WIJZER_SCHOOLS: path.join(home, 'scholen'),
      ...env
    }
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`it stopped: ${said}`)))
  })
  const { status } = await fetch(address, { redirect: 'manual' })
  child.kill('SIGINT')
  return { said, status, code: await ended }
}

const SENTENCE = /^Het venster kan niet open: .+\. SOP-wijzer opent daarom in uw browser, alleen op deze computer\.$/m

test.runIf(process.platform === 'linux')(
  'without a display it says so and serves the browser',
  async () => {
    const { said, status, code } = await start({})
    expect(said).toMatch(SENTENCE)
    expect(said).toContain('geen beeldscherm')
    expect(status).toBeLessThan(400)
    expect(code).toBe(0)
  },
  60_000
)

test('without a runtime of Electron it says so and serves the browser', async () => {
  const { said, status } = await start({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: home })
  expect(said).toMatch(SENTENCE)
  expect(status).toBeLessThan(400)
})

test.runIf(process.platform === 'linux').each([
  ['stops with an error', 'exit 127'],
  ['is killed while it starts', 'kill -SEGV $$']
])(
  'when Electron %s it says so and serves the browser',
  async (_what, end) => {
    const runtime = mkdtempSync(path.join(home, 'electron-'))
    writeFileSync(path.join(runtime, 'electron'), `#!/bin/sh\n${end}\n`)
    chmodSync(path.join(runtime, 'electron'), 0o755)
    const { said, status } = await start({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: runtime })
    expect(said).toMatch(SENTENCE)
    expect(said).toContain('Electron start niet')
    expect(status).toBeLessThan(400)
  },
  60_000
)

test('what the tests build is the quick window that a director gets', () => {
  const assets = path.join(root, 'dist', 'renderer', 'assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((file) => readFileSync(path.join(assets, file), 'utf8').includes('jsxDEV'))).toEqual([])
})
