// Cold start to a usable overview of the example school, against an empty Electron window: time, and memory after a rest.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleSchool } from '#assets/load.ts'
import { createSchoolAt, defaultStoreOptions } from '../../electron/store/index.ts'
import { median, type Bench, type Row } from './measurement.ts'

const ROUNDS = 7
/** The first pairs fill the machine's file cache and Chromium's cache of compiled scripts, which it writes while it rests. */
const WARMING = 3
/** Milliseconds that the window rests before its memory is read, and before it is closed. */
const REST = 1_500
const LONG_REST = 6_000

interface Start {
  /** Milliseconds from starting the process to the sight that was waited for. */
  readonly time: number
  /** Proportional share of memory of all its processes, in kilobytes. */
  readonly memory: number
}

export async function coldStart(bench: Bench): Promise<readonly Row[] | string> {
  if (bench.electron.executable === undefined) return bench.electron.why
  if (process.platform !== 'linux') return 'memory is read from /proc, which only Linux has'
  const work = mkdtempSync(path.join(bench.root, 'out', 'bench-start-'))
  try {
    const folder = path.join(work, 'school')
    await createSchoolAt(
      folder,
      exampleSchool(() => 'bench'),
      defaultStoreOptions()
    )
    const hook = path.join(work, 'hook.cjs')
    writeFileSync(hook, HOOK)
    const empty = emptyApp(path.join(work, 'empty'))
    const program = bench.electron.executable
    // One data folder each: as on a computer where the program was used before.
    const begin = (app: string, args: readonly string[], sight: string, rest: number): Promise<Start> =>
      start(rest, program, [...bench.electronArguments, '-r', hook, app, ...args], {
        SIGHT: sight,
        SOP_WIJZER_DATA: path.join(work, `data-${path.basename(app)}`),
        SOP_WIJZER_SCHOOLS: work
      })
    const ours: Start[] = []
    const bare: Start[] = []
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      const rest = round < 0 ? LONG_REST : REST
      const pair = [
        await begin(empty, [], '#empty', rest),
        await begin(bench.root, [folder], '.frame h1', rest)
      ] as const
      if (round < 0) continue
      bare.push(pair[0])
      ours.push(pair[1])
    }
    const time = median(ours.map((one) => one.time)) / median(bare.map((one) => one.time))
    const memory = median(ours.map((one) => one.memory)) / median(bare.map((one) => one.memory))
    return [
      {
        what: 'cold start to the overview',
        figure: `${time.toFixed(2)}× (${median(ours.map((one) => one.time)).toFixed(0)} ms against ${median(bare.map((one) => one.time)).toFixed(0)} ms)`,
        goal: '≤ 1.3× an empty window',
        met: time <= 1.3
      },
      {
        what: 'memory after start',
        figure: `${memory.toFixed(2)}× (${(median(ours.map((one) => one.memory)) / 1024).toFixed(0)} MB against ${(median(bare.map((one) => one.memory)) / 1024).toFixed(0)} MB)`,
        goal: '≤ 1.2× an empty window',
        met: memory <= 1.2
      }
    ]
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Loaded before either app: says on stdout when the sight is painted. */
const HOOK = `
const { app } = require('electron')
// The program reads its arguments as a director's: ours are not among them.
process.argv.splice(process.argv.indexOf('-r'), 2)
app.on('web-contents-created', (_event, contents) => {
  contents.on('dom-ready', async () => {
    await contents.executeJavaScript(\`new Promise((seen) => {
      const look = () => document.querySelector('\${process.env.SIGHT}') ? requestAnimationFrame(() => setTimeout(seen)) : setTimeout(look, 2)
      look()
    })\`)
    process.stdout.write('SEEN\\n')
  })
})
`

function emptyApp(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js' }))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>leeg</title><p id="empty">leeg</p>')
  writeFileSync(
    path.join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.setPath('userData', process.env.SOP_WIJZER_DATA)
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } }).loadFile(require('node:path').join(__dirname, 'index.html')))
app.on('window-all-closed', () => app.quit())
`
  )
  return folder
}

function start(
  rest: number,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<Start> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
    const tooLong = setTimeout(() => end(new Error('the window did not come within a minute')), 60_000)
    const end = (outcome: Start | Error): void => {
      clearTimeout(tooLong)
      child.removeAllListeners('exit')
      child.once('exit', () => (outcome instanceof Error ? reject(outcome) : resolve(outcome)))
      // As a director closes it, so that what the browser keeps for next time is kept.
      child.kill('SIGTERM')
    }
    child.once('exit', (code) => reject(new Error(`the window stopped with code ${code}`)))
    child.stdout.on('data', (piece: Buffer) => {
      if (!piece.toString().includes('SEEN')) return
      const time = performance.now() - began
      setTimeout(() => end({ time, memory: memoryOf(child.pid ?? 0) }), rest)
    })
  })
}

function memoryOf(parent: number): number {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const above = readSafely(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]
    if (above !== undefined) children.set(Number(above), [...(children.get(Number(above)) ?? []), Number(name)])
  }
  const sum = (pid: number): number => {
    const share = Number(/^Pss:\s+(\d+)/m.exec(readSafely(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
    return share + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0)
  }
  return sum(parent)
}

/** A process may end between listing and reading. */
function readSafely(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
