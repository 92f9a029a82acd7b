// Runs one of the project's own tools and says how it went.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { root } from './build.mjs'

const binary = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** How long each step took, in seconds, in the order in which they were taken. */
export const times = []

/** Runs a tool of node_modules/.bin with its output on the screen. Gives its exit code; 1 when it could not start. */
export function step(title, tool, args, env = {}) {
  console.log(`\n— ${title}`)
  const began = Date.now()
  const done = spawnSync(binary(tool), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32'
  })
  times.push({ title, seconds: (Date.now() - began) / 1_000 })
  return done.status ?? 1
}

/**
 * Begins a tool beside what is run meanwhile, for the time that others leave: they wait for windows and disks. Its output goes to a file, and to
 * the screen when it is waited for. Gives what to wait with, which gives its exit code; 1 when it could not start.
 * @param log place of that file
 */
export function beside(title, tool, args, log) {
  const began = Date.now()
  const output = openSync(log, 'w')
  const child = spawn(binary(tool), args, {
    cwd: root,
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32'
  })
  closeSync(output)
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Then it takes its share like the others.
  }
  return async () => {
    const waited = Date.now()
    const code = await ended
    console.log(`\n— ${title}\n${readFileSync(log, 'utf8')}`)
    // What it took while others ran costs nothing.
    times.push({
      title: `${title}: nog te wachten, van ${Math.round((Date.now() - began) / 1_000)} s`,
      seconds: (Date.now() - waited) / 1_000
    })
    return code
  }
}

/** Runs a command of npm with its output on the screen; gives its exit code. */
export const npmRun = (args, env = {}) =>
  spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32'
  }).status ?? 1

/** TypeScript 7.0 does not look again at who reads a JSON file when that file alone changed: a text that went would pass until all is built anew. */
function contentChanged() {
  const changed = (place) => statSync(path.join(root, place), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const texts = readdirSync(path.join(root, 'assets'), { recursive: true }).filter((file) => file.endsWith('.json'))
  const built = changed('out/types/shared/tsconfig.tsbuildinfo')
  return texts.some((file) => changed(path.join('assets', file)) > built)
}

/** How the files are written and what they may say, without running them. Each gives its exit code. */
export const readings = [
  () => step('Types', 'tsc', ['-b', ...(contentChanged() ? ['--force'] : [])]),
  () => step('Lint', 'oxlint', ['-c', 'build/oxlint.json', '--deny-warnings']),
  () => step('Format', 'oxfmt', ['--check', '.'])
]

/** The same as `step`, with its output given back instead of shown. */
export function listen(tool, args, env = {}) {
  return spawnSync(binary(tool), args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    maxBuffer: 256 * 1024 * 1024
  })
}
