// The command line: npm run --silent sop -- <command> …
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './build.mjs'

await ensureBuilt(['host'])
// npm changes to the project's folder; places are meant from where the command was given.
if (process.env.npm_lifecycle_event === 'sop' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const { run } = await import(pathToFileURL(path.join(root, 'dist', 'cli.js')).href)
process.exitCode = await run(process.argv.slice(2))
