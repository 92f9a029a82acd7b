// npm run look: writes every screen (light, dark, 200 %) and every document's pages as PNG to out/look, to be looked at.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt, root } from './build.mjs'
import { findBrowser, findElectron, whyNoDisplay } from './electron-runtime.mjs'
import { step } from './steps.mjs'

const out = path.join(root, 'out', 'look')
await ensureBuilt()
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const project =
  !whyNoDisplay() && findElectron({ fetch: false }).executable ? 'electron' : findBrowser() ? 'chromium' : undefined
if (project)
  process.exitCode = step(
    `Schermen in ${project}`,
    'playwright',
    [
      'test',
      '-c',
      'tests/look/playwright.config.ts',
      `--project=${project}`,
      ...(findBrowser() ? ['--project=seam'] : [])
    ],
    { SOP_WIJZER_CHROMIUM: findBrowser() ?? '' }
  )
else console.log('Geen schermen: er is geen Electron met beeldscherm en geen Chromium gevonden.')
documents()
console.log(`Bekijk ze in ${out}`)

function documents() {
  const work = mkdtempSync(path.join(os.tmpdir(), 'sop-look-'))
  const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', cwd: work })
  const school = path.join(work, 'school')
  const made = path.join(work, 'documenten')
  run(process.execPath, [path.join(root, 'build', 'sop.mjs'), 'example', school])
  run(process.execPath, [path.join(root, 'build', 'sop.mjs'), 'documents', school, '--out', made])
  const files = readdirSync(made)
  const converted = run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${work}/profiel`,
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files.map((file) => path.join(made, file))
  ])
  if (converted.error) console.log('Geen pagina’s van documenten: LibreOffice is hier niet gevonden.')
  else {
    for (const file of readdirSync(work).filter((name) => name.endsWith('.pdf'))) {
      const pages = run('pdftoppm', [
        '-r',
        '70',
        '-png',
        path.join(work, file),
        path.join(out, `document ${path.parse(file).name}`)
      ])
      if (pages.error) console.log('Geen pagina’s van documenten: pdftoppm is hier niet gevonden.')
    }
  }
  rmSync(work, { recursive: true, force: true })
}
