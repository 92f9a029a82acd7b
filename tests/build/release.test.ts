// Before a version is given out: what stands in the way is said, what a person has to do is listed, and CI runs what it names.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { byHand, checksums, obstacles, report, type Tree } from '../../build/release-checks.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ready: Tree = {
  status: '',
  version: '1.2.0',
  tags: ['v1.1.0'],
  changelog: [{ version: '1.2.0', day: '2027-01-11' }],
  today: '2027-01-11'
}

test('a version that is ready has nothing in its way', () => {
  expect(obstacles(ready)).toEqual([])
})

test.each<[Partial<Tree>, string]>([
  [{ status: ' M assets/words.json' }, 'Niet alles is vastgelegd'],
  [{ version: '1.2', changelog: [{ version: '1.2', day: '2027-01-11' }] }, 'niet drie getallen'],
  [{ tags: ['v1.1.0', 'v1.2.0'] }, 'is al uitgegeven'],
  [{ changelog: [{ version: '1.1.0', day: '2026-12-01' }] }, 'wat er in 1.2.0 voor de directeur verandert'],
  [{ changelog: [] }, 'wat er in 1.2.0 voor de directeur verandert'],
  [{ today: '2027-01-10' }, 'moet nog komen']
])('%j is said in one sentence', (change, sentence) => {
  expect(obstacles({ ...ready, ...change })).toEqual([expect.stringContaining(sentence)])
})

test('a look beforehand makes nothing, and lists every step that a person has to do', () => {
  const looked = spawnSync(process.execPath, ['build/release.mjs', '--dry-run'], { cwd: root, encoding: 'utf8' })
  expect(looked.stderr).toBe('')
  for (const [where, what] of byHand) expect(looked.stdout).toContain(`[ ] ${where}: ${what}`)
  expect(looked.stdout).toContain('Hier komt: npm test')
  for (const word of ['Onderteken', 'echt Word', 'VoiceOver', 'electron-versions'])
    expect(byHand.some(([, what]) => what.includes(word))).toBe(true)
})

test('what was looked at is kept with the packages', () => {
  const kept = report({ version: '1.2.0', commit: 'abc', day: '2027-01-11', electron: '45.0.0', done: new Set([1]) })
  expect(kept.match(/^- \[x\] /gm)).toHaveLength(1)
  expect(kept.match(/^- \[ \] /gm)).toHaveLength(byHand.length - 1)
})

test.runIf(process.platform === 'linux')('the checksums are read by the program that everybody has', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sop-release-'))
  const files = ['SOP-wijzer Setup 1.2.0.exe', 'SOP-wijzer-1.2.0.dmg'].map((name) => {
    writeFileSync(path.join(folder, name), name)
    return { name, sha256: createHash('sha256').update(name).digest('hex') }
  })
  writeFileSync(path.join(folder, 'SHA256SUMS'), checksums(files))
  const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
  rmSync(folder, { recursive: true })
  expect(checked.status).toBe(0)
})

test('CI runs commands that exist, with actions that nobody can change behind our back', () => {
  const ci = readFileSync(path.join(root, '.github', 'workflows', 'ci.yml'), 'utf8')
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const uses = [...ci.matchAll(/uses: (\S+)(.*)$/gm)]
  expect(uses.length).toBeGreaterThan(0)
  for (const [, action, version] of uses) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/)
  }
  for (const [, script] of ci.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script ?? '')
})
