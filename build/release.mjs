// npm run release: step by step what is built, signed and looked at before the program is given out. What a machine can do is
// done; what a person has to do is asked, or printed with boxes where nobody can answer. Nothing is sent anywhere.
//   npm run release -- --dry-run    looks and says what would be done, and makes nothing
// Exit 0 all is well, and every step by hand is done (or printed) · 1 something stands in the way.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { pipeline } from 'node:stream/promises'
import { root } from './build.mjs'
import { byHand, checksums, obstacles, report } from './release-checks.mjs'
import { npmRun } from './steps.mjs'

const isDry = process.argv.includes('--dry-run')
const packages = path.join(root, 'out', 'packages')
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const manifest = json('package.json')
const { version } = manifest
const day = new Date().toISOString().slice(0, 10)
const machine = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' }[process.platform] ?? process.platform

console.log(`SOP-wijzer ${version} voor ${machine}${isDry ? ', alleen om te kijken' : ''}`)

say(1, 'Is alles vastgelegd, en staat er wat er nieuw is?')
const wrong = obstacles({
  status: git('status', '--porcelain'),
  version,
  tags: git('tag', '--list').split('\n'),
  changelog: json('assets/changelog.json'),
  today: day
})
for (const sentence of wrong) console.log(`   ! ${sentence}`)
if (wrong.length === 0) console.log('   In orde.')
else if (!isDry) process.exit(1)

say(2, 'Alle tests, met Electron en Chromium')
await automatic('npm test', () => npmRun(['test'], { SOP_WIJZER_REQUIRE: 'electron,chromium' }))

say(3, `Inpakken met Electron ${manifest.devDependencies.electron}, met de licenties van anderen`)
await automatic('npm run pack -- --installers', () => npmRun(['run', 'pack', '--', '--installers']))

say(4, 'Controlegetallen')
await automatic(`schrijf ${path.join('out', 'packages', 'SHA256SUMS')}`, writeChecksums)

say(5, 'Met de hand')
const done = await askByHand()
if (!isDry) {
  const file = path.join(packages, `uitgave-${version}.md`)
  const electron = manifest.devDependencies.electron
  writeFileSync(file, report({ version, commit: git('rev-parse', 'HEAD'), day, electron, done }))
  console.log(`\nHet verslag staat in ${file}`)
}
console.log(
  `\nDaarna: git tag v${version}. Doe dit ook op de andere systemen: elk maakt zijn eigen installatieprogramma.`
)
process.exitCode = wrong.length === 0 ? 0 : 1

function say(number, title) {
  console.log(`\n${number}. ${title}`)
}

/** Does it, or says what would be done. Ends where it fails. */
async function automatic(what, work) {
  if (isDry) return console.log(`   Hier komt: ${what}`)
  if ((await work()) !== 0) {
    console.log(`   ! Dit is niet gelukt: ${what}. Er is niets uitgegeven.`)
    process.exit(1)
  }
}

async function writeChecksums() {
  const names = readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(exe|dmg|AppImage|deb)$/.test(entry.name))
    .map(({ name }) => name)
  if (names.length === 0 || !existsSync(path.join(root, 'dist', 'renderer', 'notices.json'))) return 1
  const files = []
  for (const name of names) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path.join(packages, name)), hash)
    files.push({ name, sha256: hash.digest('hex') })
  }
  const lines = checksums(files)
  writeFileSync(path.join(packages, 'SHA256SUMS'), lines)
  console.log(lines.replace(/^/gm, '   ').trimEnd())
  return 0
}

/** The numbers of what was said to be done. */
async function askByHand() {
  const said = new Set()
  const asks = !isDry && process.stdin.isTTY && process.stdout.isTTY
  const reader = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  for (const [at, [where, what]] of byHand.entries()) {
    const line = `   [ ] ${where}: ${what}`
    if (!reader) console.log(line)
    else if (/^j/i.test(await reader.question(`${line}\n       Gedaan? (j/n) `))) said.add(at)
  }
  reader?.close()
  return said
}
