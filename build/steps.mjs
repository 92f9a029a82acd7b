// Runs one of the project's own tools and says how it went.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
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
