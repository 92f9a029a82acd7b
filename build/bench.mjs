// npm run bench: prints how fast the program is, as ratios within one run: against the bare disk, an empty Electron
// window, and goals in absolute terms where a person feels them. What cannot be measured here is named.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './build.mjs'
import { electronArguments, findElectron, whyNoDisplay } from './electron-runtime.mjs'

await ensureBuilt()
const { build } = await import('vite')
const out = path.join(root, 'out', 'bench')
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: out,
    target: 'node20',
    minify: false,
    rollupOptions: { input: path.join(root, 'tests/bench/bench.ts'), output: { entryFileNames: 'bench.mjs' } }
  }
})
const electron = whyNoDisplay() ? { executable: undefined, why: whyNoDisplay() } : findElectron({ fetch: false })
const { bench } = await import(pathToFileURL(path.join(out, 'bench.mjs')).href)
await bench({ root, electron, electronArguments: electronArguments(), only: process.argv.slice(2) })
