// npm start: builds what is stale and opens the desktop window; without Electron or a display, the same program in the
// browser on this machine. Arguments go to the program: a school's folder opens at once.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt, root } from './build.mjs'
import { electronArguments, findElectron, whyNoDisplay } from './electron-runtime.mjs'

/** An Electron that ends this soon, in milliseconds, and badly, never showed its window: a library is missing, for example. */
const TOO_SOON = 10_000

const given = process.argv.slice(2)
await ensureBuilt()

const noDisplay = whyNoDisplay()
const electron = noDisplay ? { executable: undefined, why: noDisplay } : findElectron({ fetch: true })
if (electron.executable) {
  const started = Date.now()
  const { code } = await run(electron.executable, [...electronArguments(), root, ...given])
  if (code === 0 || Date.now() - started > TOO_SOON) process.exit(code)
  await inBrowser('Electron start niet op deze computer')
} else {
  await inBrowser(electron.why)
}

async function inBrowser(why) {
  console.log(`Het venster kan niet open: ${why}. SOP-wijzer opent daarom in uw browser, alleen op deze computer.`)
  const { code } = await run(process.execPath, [path.join(root, 'dist', 'loopback.js'), ...given])
  process.exit(code)
}

function run(executable, args) {
  const child = spawn(executable, args, { stdio: 'inherit', cwd: root })
  let stopped = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopped = true
      child.kill(signal)
    })
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1 }))
    // Ended by a signal that we passed on is a good end; by another one it crashed.
    child.on('exit', (code) => resolve({ code: stopped ? 0 : (code ?? 1) }))
  })
}
