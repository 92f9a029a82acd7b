// What is due in all schools of a computer, as a task scheduler asks it: the built program, real folders, exit codes; nothing is touched.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { silence } from '../../e2e/silent-folder.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let home: string
let schools: string
let school: string

function sop(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const env = { ...process.env, SOP_WIJZER_DATA: path.join(home, 'eigen'), SOP_WIJZER_SCHOOLS: schools }
  const done = spawnSync(process.execPath, [path.join(root, 'build', 'sop.mjs'), ...args], {
    encoding: 'utf8',
    env,
    timeout: 25_000
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Every file with its bytes and the moment of its last change. */
const onDisk = (): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const file = path.join(home, name)
      const facts = statSync(file)
      return `${name} ${facts.mtimeMs} ${facts.isFile() ? readFileSync(file, 'utf8') : ''}`
    })

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-remind-'))
  schools = path.join(home, 'scholen')
  school = path.join(schools, 'De Wilgenhof')
  mkdirSync(schools)
  mkdirSync(path.join(home, 'eigen'))
  const made = sop('example', school)
  if (made.code !== 0) throw new Error(made.err)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the example school is nobody’s: nothing is due', () => {
  expect(sop('remind', '--all', '--date', '2027-03-29')).toMatchObject({
    code: 0,
    out: '29 maart 2027\nSOP-wijzer: er is nu niets te doen.\nDeze computer kent nog geen school.\n'
  })
})

test('a damaged school, a folder that is gone and a damaged list are said, what is due is told all the same, and nothing is touched', () => {
  const file = path.join(school, 'school.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"example": true', '"example": false'))
  // A Saturday.
  expect(sop('remind', '--all', '--date', '2026-11-21').code).toBe(0)
  const broken = path.join(schools, 'Kapot')
  mkdirSync(broken)
  writeFileSync(path.join(broken, 'school.json'), '{"format":"sop-wijzer/school","versi')
  const gone = path.join(home, 'stick', 'De Regenboog')
  const list = path.join(home, 'eigen', 'scholen.json')
  writeFileSync(list, JSON.stringify({ version: 1, folders: [gone] }))
  const before = onDisk()
  expect(sop('remind', '--all', '--date', '2026-11-21').code).toBe(4)
  const { code, out, err } = sop('remind', '--all', '--date', '2027-03-29')
  expect([code, err]).toEqual([3, ''])
  expect(out).toMatch(/^29 maart 2027\nSOP-wijzer: .*taken? deze week.*\.\n/)
  expect(out).toContain(
    '\n  uiterlijk 31 maart 2027, over 2 dagen: Een bewijs van een collega vernieuwen (Datum van het bewijs)'
  )
  expect(out).toContain('\nDe Wilgenhof\n')
  expect(out).toMatch(/Kapot is beschadigd: .*\./)
  expect(out).toMatch(/De Regenboog staat de school niet meer: .*\./)
  const told = JSON.parse(sop('remind', '--all', '--date', '29-3-2027', '--json').out)
  expect(told).toMatchObject({ date: '2027-03-29', isListRead: true })
  expect(told.schools.map(({ state }: { state: string }) => state).toSorted()).toEqual(['damaged', 'missing', 'ok'])
  expect(JSON.stringify(told)).not.toContain('Nijkamp')
  expect(onDisk()).toEqual(before)

  writeFileSync(list, 'geen lijst')
  const damaged = onDisk()
  const without = sop('remind', '--all', '--date', '2027-03-29')
  expect([without.code, without.out.includes('De lijst met scholen is nu niet te lezen')]).toEqual([3, true])
  expect(onDisk()).toEqual(damaged)
})

test('five schools on a disk that does not answer are said, the others are told, and it ends with its status', async (context) => {
  const dead = path.join(home, 'netwerk')
  mkdirSync(dead)
  const folders = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map((name) => path.join(dead, name))
  writeFileSync(path.join(home, 'eigen', 'scholen.json'), JSON.stringify({ version: 1, folders }))
  const silent = await silence(dead)
  context.skip(silent === undefined, 'this machine lets no one make a disk that does not answer')
  try {
    const { code, out, err } = sop('remind', '--all', '--date', '2027-03-29')
    expect([code, err]).toEqual([3, ''])
    for (const folder of folders)
      expect(out).toContain(
        `De schijf of de netwerkmap van ${folder} antwoordt niet: kijk die na en probeer het opnieuw.`
      )
    expect(out).toContain('\nDe Wilgenhof\n  ')
  } finally {
    silent?.end()
  }
  // A disk that does not answer is waited for seven seconds.
}, 30_000)

test('what is no good use of it is refused in one sentence', () => {
  for (const args of [['remind'], ['remind', '--all', school], ['check', school, '--all']]) {
    const { code, out, err } = sop(...args)
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1])
  }
})
