// The packaged program: made anew, started, and put to work. Its fuses keep Playwright's usual way in shut, so the
// window is reached over Chromium's own debugging port.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { chromium, expect, test, type Page } from '@playwright/test'
import { makeDocuments } from './make-documents.ts'
import { outsideAddresses } from './net-log.ts'

const projectRoot = path.resolve(import.meta.dirname, '../..')
const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

test.describe.configure({ mode: 'serial' })

/** Electron's switches in the executable stand behind this mark: a version, their number, and '1' or '0' for each. */
const FUSES_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyAsar',
  'ownSnapshot',
  'fileProtocol'
] as const

/** The packaged executable. */
let executable: string
let resources: string
let home: string

test.beforeAll(() => {
  // The whole program is packed.
  test.setTimeout(180_000)
  const done = spawnSync(process.execPath, [path.join(projectRoot, 'build', 'pack.mjs')], {
    cwd: projectRoot,
    encoding: 'utf8'
  })
  expect(done.status, done.stderr + done.stdout).toBe(0)
  executable = done.stdout.trim().split('\n').at(-1) ?? ''
  resources = path.join(path.dirname(executable), process.platform === 'darwin' ? '../Resources' : 'resources')
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-packed-'))
})

test.afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))

test('the package holds our program and nothing beside it', () => {
  expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false)
  const files = listPackage(path.join(resources, 'app.asar'), { isPack: false }).map((name) =>
    name.replaceAll('\\', '/')
  )
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/dist/main.js',
      '/dist/preload.cjs',
      '/dist/region-worker.js',
      '/dist/word-worker.js',
      '/dist/renderer/index.html'
    ])
  )
  expect(files.filter((name) => !/^\/(package\.json$|dist(\/|$))/.test(name))).toEqual([])
})

test('the executable cannot be made into Node, debugged as Node, or given another program', () => {
  expect(fuses()).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    fileProtocol: false
  })
})

test('the packaged program starts, makes a school and writes its document as Word and as PDF', async () => {
  const netLog = path.join(home, 'net-log.json')
  const env = {
    ...process.env,
    SOP_WIJZER_DATA: path.join(home, 'data'),
    SOP_WIJZER_SCHOOLS: path.join(home, 'scholen'),
    NODE_OPTIONS: '--this-is-refused-by-node'
  }
  const program = spawn(executable, [...noSandbox, '--remote-debugging-port=0', `--log-net-log=${netLog}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(program))
    const page = await programPage(() => browser.contexts().flatMap((context) => context.pages()))
    await expect(page.getByRole('main')).toBeVisible()
    expect(page.url()).toBe('app://sop-wijzer/')
    for (const [form, begin] of [
      ['word', 'PK'],
      ['pdf', '%PDF']
    ] as const) {
      const made = await makeDocuments(page, ['sop'], form)
      expect(made).toMatchObject({ kind: 'finished' })
      if (made.kind !== 'finished') return
      const file = path.join(made.results[0]?.place ?? '', made.results[0]?.fileName ?? '')
      expect(readFileSync(file).subarray(0, begin.length).toString()).toBe(begin)
    }
    await browser.close()
  } finally {
    await end(program)
  }
  expect(outsideAddresses(readFileSync(netLog, 'utf8'), 'ours')).toEqual([])
})

function fuses(): Record<string, boolean> {
  const framework = path.join(path.dirname(executable), '../Frameworks/Electron Framework.framework/Electron Framework')
  const bytes = readFileSync(process.platform === 'darwin' ? framework : executable)
  const first = bytes.indexOf(FUSES_MARK) + FUSES_MARK.length + 2
  return Object.fromEntries(FUSES.map((name, index) => [name, bytes[first + index] === '1'.charCodeAt(0)]))
}

function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    program.once('exit', (code) => reject(new Error(`the program stopped (${code}): ${said}`)))
  })
}

async function programPage(pages: () => Page[]): Promise<Page> {
  // The packed program reads itself from its archive, and the browser's port is asked only now and then.
  await expect.poll(() => pages().length, { timeout: 30_000 }).toBe(1)
  const [page] = pages()
  if (page === undefined) throw new Error('no window')
  return page
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGTERM')
  await ended
}
