// The command line: npm run --silent sop -- <command> …
import { fork } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './build.mjs'

/** So long it may take to end by itself, in milliseconds. */
const MOMENT = 1_000

await ensureBuilt(['host'])
// npm changes to the project's folder; places are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'sop' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const args = process.argv.slice(2)
process.exitCode = args.includes('remind') ? await inOwnProcess(args) : await (await cli()).run(args)

function cli() {
  return import(pathToFileURL(path.join(root, 'dist', 'cli.js')).href)
}

/**
 * What looks at all schools may meet a disk that does not answer, and Node does not end while a call to one is under way. So it is ended from here
 * once it said all.
 */
function inOwnProcess(given) {
  return new Promise((resolve) => {
    const child = fork(path.join(root, 'build', 'sop-alone.mjs'), given)
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('message', (code) => {
      const late = setTimeout(() => {
        child.kill('SIGKILL')
        child.unref()
        resolve(code)
      }, MOMENT)
      child.once('exit', () => clearTimeout(late))
    })
  })
}
