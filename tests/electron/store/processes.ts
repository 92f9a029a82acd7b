// Starts the real store in processes of its own: Node cannot run TypeScript everywhere, so it is bundled first.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

export interface Child {
  readonly process: ChildProcessWithoutNullStreams
  /** The next line that it tells; undefined when it ended. */
  next(): Promise<unknown>
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
}

/** Bundles the child; give the folder away with `removeBundle` when the tests are done. */
export async function bundleChild(): Promise<string> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'sop-child-'))
  chmodSync(outDir, 0o755)
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('child.ts', import.meta.url)),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } }
    }
  })
  return path.join(outDir, 'child.mjs')
}

export const removeBundle = (bundle: string): void => rmSync(path.dirname(bundle), { recursive: true, force: true })

/** @param user to run as; needs root. */
export function startChild(bundle: string, task: string, folder: string, user?: number): Child {
  const identity = user === undefined ? {} : { uid: user, gid: user }
  const child = spawn(process.execPath, [bundle, task, folder], { stdio: 'pipe', ...identity })
  let complaints = ''
  child.stderr.on('data', (text) => (complaints += String(text)))
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  onTestFinished(() => {
    child.kill('SIGKILL')
    return ended
  })
  return {
    process: child,
    ended,
    async next() {
      const line = await lines.next()
      if (line.done === true) {
        await ended
        if (complaints !== '') throw new Error(complaints)
        return undefined
      }
      return JSON.parse(line.value) as unknown
    }
  }
}
