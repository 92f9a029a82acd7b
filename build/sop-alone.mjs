// A command of sop.mjs in a process of its own, which tells its status and can then be ended from outside.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './build.mjs'

const { run } = await import(pathToFileURL(path.join(root, 'dist', 'cli.js')).href)
const code = await run(process.argv.slice(2))
// All that was said is said before.
process.stdout.write('', () => process.send?.(code, () => process.disconnect?.()))
process.exitCode = code
