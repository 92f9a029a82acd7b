// npm run pack: the unpacked program for this machine, made with the Electron at hand; nothing is fetched.
//   npm run pack -- --installers   also what electron-builder.yml gives out, with the Electron that is shipped; its tools are fetched
// Exit 0 done, the executable is the last line · 3 no Electron at hand · 1 packing failed.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuilt, root } from './build.mjs'
import { findElectron } from './electron-runtime.mjs'

const electron = findElectron({ fetch: false })
if (!electron.executable) {
  console.error(`Er is niets ingepakt: ${electron.why}.`)
  process.exit(3)
}

/** The folder that electron-builder copies; on macOS the program stands deeper in it. */
const electronDist =
  process.platform === 'darwin' ? path.resolve(electron.executable, '../../../..') : path.dirname(electron.executable)
const electronVersion = readFileSync(path.join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')

const installers = process.argv.includes('--installers')
const shipped = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.electron
if (installers && electronVersion !== shipped) {
  console.error(`Er is niets ingepakt: uitgegeven wordt met Electron ${shipped}, en hier staat ${electronVersion}.`)
  process.exit(3)
}

await ensureBuilt()
rmSync(path.join(root, 'out', 'packages'), { recursive: true, force: true })
await build({
  projectDir: root,
  targets: installers ? Platform.current().createTarget() : Platform.current().createTarget('dir'),
  publish: 'never',
  config: {
    extends: path.join(root, 'electron-builder.yml'),
    electronDist,
    electronVersion,
    afterPack: ({ appOutDir }) => stripDefaultApp(appOutDir)
  }
})
console.log(`Gemaakt met Electron ${electronVersion}:`)
console.log(executable())

function executable() {
  const packages = path.join(root, 'out', 'packages')
  const names = [
    'linux-unpacked/sop-wijzer',
    'linux-arm64-unpacked/sop-wijzer',
    'win-unpacked/SOP-wijzer.exe',
    'win-arm64-unpacked/SOP-wijzer.exe',
    'mac/SOP-wijzer.app/Contents/MacOS/SOP-wijzer',
    'mac-arm64/SOP-wijzer.app/Contents/MacOS/SOP-wijzer'
  ]
  const made = names.map((name) => path.join(packages, name)).find((file) => existsSync(file))
  if (!made) throw new Error('electron-builder made no program')
  return made
}

/** Electron's own sample program comes along when its folder is given; ours must be the only one. Before the fuses are set. */
function stripDefaultApp(folder) {
  const places = [path.join(folder, 'resources'), path.join(folder, 'SOP-wijzer.app', 'Contents', 'Resources')]
  for (const name of ['default_app.asar', 'default_app']) {
    for (const place of places) rmSync(path.join(place, name), { recursive: true, force: true })
  }
  if (!places.some((place) => existsSync(path.join(place, 'app.asar')))) throw new Error('the package holds no program')
}
