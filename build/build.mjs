// Builds what runs: dist/renderer (the window), dist/*.js (desktop, browser host, command line, workers) and dist/form (what a form
// of a scan carries that is filled in without the program).
//   node build/build.mjs            builds what is stale
//   node build/build.mjs --force    builds everything
// Everything is bundled, so that the packaged program carries no node_modules and starts fast.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { listOf, takeWindowList, writeNotices } from './notices.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dist = path.join(root, 'dist')

const targets = {
  window: {
    sources: ['renderer', 'shared', 'assets'],
    build: buildWindow,
    proof: 'renderer/index.html',
    list: 'window'
  },
  host: {
    sources: ['electron', 'renderer/form', 'shared', 'assets'],
    build: buildHost,
    proof: 'main.js',
    list: 'main'
  }
}

/** Builds the named targets ("window", "host") where their sources changed. Throws with the compiler's words. */
export async function ensureBuilt(names = Object.keys(targets), { force = false } = {}) {
  const unlock = await lock()
  try {
    await buildStale(names, force)
  } finally {
    unlock()
  }
}

/** How long a build of another process is waited for, and how old its lock may be, in milliseconds. */
const PATIENCE = 120_000

/** One build at a time: two commands given at once on a fresh clone would build over each other. */
async function lock() {
  const folder = path.join(dist, '.building')
  mkdirSync(dist, { recursive: true })
  for (;;) {
    try {
      mkdirSync(folder)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') return () => undefined
      const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (age > PATIENCE) rmSync(folder, { recursive: true, force: true })
      else await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function buildStale(names, force) {
  let isNew = false
  for (const name of names) {
    const target = targets[name]
    const stampFile = path.join(dist, `.${name}.sha256`)
    const stamp = fingerprint([
      ...target.sources,
      'build/build.mjs',
      'build/notices.mjs',
      'package.json',
      'package-lock.json'
    ])
    const fresh =
      existsSync(path.join(dist, target.proof)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
    if (fresh && !force) continue
    rmSync(stampFile, { force: true })
    await forDirectors(() => target.build(dist))
    isNew = true
    writeFileSync(stampFile, stamp)
  }
  const isWhole = Object.values(targets).every(({ list }) => existsSync(path.join(dist, listOf(list))))
  if (isWhole && (isNew || !existsSync(path.join(dist, 'renderer', 'notices.json'))))
    writeNotices(dist, path.join(root, 'node_modules'))
}

/** Vite builds for what NODE_ENV says. Under the tests that is "test", with a React that is half as fast; the stamp would keep it for a package. */
async function forDirectors(build) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

function fingerprint(places) {
  const hash = createHash('sha256')
  const add = (place) => {
    const absolute = path.join(root, place)
    if (!existsSync(absolute)) return
    for (const entry of readdirSync(absolute, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = `${place}/${entry.name}`
      if (entry.isDirectory()) add(below)
      else
        hash
          .update(below)
          .update('\0')
          .update(readFileSync(path.join(root, below)))
          .update('\0')
    }
  }
  for (const place of places) {
    if (/\.\w+$/.test(place)) hash.update(place).update(readFileSync(path.join(root, place)))
    else add(place)
  }
  return hash.digest('hex')
}

/** Builds the window into `folder`/renderer. */
export async function buildWindow(folder) {
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  await build({
    root: path.join(root, 'renderer'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // No inline data: addresses for scripts; the content policy allows only our own files.
    build: {
      outDir: path.join(folder, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      // All of the first screen in one file: cut up, it is larger and comes in more steps.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first-screen', tags: ['$initial'] }] } } },
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      license: { fileName: listOf('window') }
    }
  })
  takeWindowList(folder)
}

/** Builds desktop, browser host, command line, workers and the parts of a form into `folder`. */
export async function buildHost(folder) {
  const { build } = await import('vite')
  const node = (bundle, input, output, formats) => ({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      license: { fileName: listOf(bundle) },
      rollupOptions: {
        input,
        external: ['electron'],
        output: { format: formats, entryFileNames: output, chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  })
  rmSync(path.join(folder, 'chunks'), { recursive: true, force: true })
  await build(
    node(
      'main',
      {
        main: path.join(root, 'electron/main.ts'),
        loopback: path.join(root, 'electron/loopback/serve.ts'),
        cli: path.join(root, 'electron/cli/cli.ts')
      },
      '[name].js',
      'es'
    )
  )
  // Apart, so that the program does not load the Word library that only the worker needs.
  await build(
    node(
      'worker',
      {
        'word-worker': path.join(root, 'electron/host/documents/document-worker.ts'),
        'region-worker': path.join(root, 'electron/host/regions/region-worker.ts')
      },
      '[name].js',
      'es'
    )
  )
  await buildForm(folder)
  await build(node('preload', { preload: path.join(root, 'electron/preload.ts') }, '[name].cjs', 'cjs'))
}

/**
 * Builds the script and the style of a form into `folder`/form/parts.json, each with the sum by which the form's own policy knows it. Nothing of
 * others is in it, so there is no list of licences.
 */
async function buildForm(folder) {
  const { build } = await import('vite')
  const out = path.join(folder, 'form')
  await build({
    root: path.join(root, 'renderer', 'form'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      // The browsers of schools and parents, of years ago as well.
      target: ['es2020', 'safari14'],
      lib: {
        entry: path.join(root, 'renderer', 'form', 'main.ts'),
        formats: ['iife'],
        name: 'form',
        fileName: () => 'form.js',
        cssFileName: 'form'
      }
    }
  })
  const part = (name) => {
    const text = readFileSync(path.join(out, name), 'utf8').trim()
    // It would end the element in which it stands.
    if (/<\/(script|style)|<!--|\r/i.test(text)) throw new Error(`${name} kan niet in een formulier staan.`)
    return { text, sha256: createHash('sha256').update(text).digest('base64') }
  }
  writeFileSync(path.join(out, 'parts.json'), JSON.stringify({ script: part('form.js'), style: part('form.css') }))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureBuilt(undefined, { force: process.argv.includes('--force') })
  console.log(`Gebouwd in ${dist}`)
}
