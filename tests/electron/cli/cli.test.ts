// The command line as a script meets it: the built program, real folders, exit codes and streams.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { sectionIds } from '#shared/school/school.ts'
import { createSchoolAt, defaultStoreOptions, freezeVersion } from '../../../electron/store/index.ts'
import { adoptableSchool } from '../host/making.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let home: string
let school: string

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function sop(...args: readonly string[]): Ran {
  const done = spawnSync(process.execPath, [path.join(root, 'build', 'sop.mjs'), ...args], {
    encoding: 'utf8',
    cwd: root
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

const json = (...args: readonly string[]): unknown => JSON.parse(sop(...args, '--json').out)

function expectRefused(ran: Ran, words: RegExp): void {
  expect(ran.code).toBe(2)
  expect(ran.out).toBe('')
  expect(ran.err.trim().split('\n')).toHaveLength(1)
  expect(ran.err.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '')).toHaveLength(1)
  expect(ran.err).toMatch(words)
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+|Error:/)
}

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-cli-'))
  school = path.join(home, 'voorbeeld')
  const made = sop('example', school)
  if (made.code !== 0) throw new Error(made.err)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('example', () => {
  test('makes a school that the other commands can read', () => {
    expect(readdirSync(school)).toContain('school.json')
    expect(sop('check', school).code).toBe(0)
  })

  test('refuses a folder that holds something, and leaves it as it was', () => {
    const before = readFileSync(path.join(school, 'school.json'), 'utf8')
    expectRefused(sop('example', school), /bestaat al/)
    expect(readFileSync(path.join(school, 'school.json'), 'utf8')).toBe(before)
  })
})

test.each([
  ['an empty folder that exists', () => mkdtempSync(path.join(home, 'leeg-')), /bestaat al/],
  ['a place where no folder can be made', () => '/proc/x/y', /andere plek/]
])('example refuses %s', (_what, place, words) => {
  expectRefused(sop('example', place()), words)
})

describe('check', () => {
  test('says per section what is missing, with ground and field', () => {
    const checked = json('check', school, '--date', '2026-11-23') as {
      complete: boolean
      sections: { id: string; state: string; missing: { field: string; text: string }[] }[]
      ready: Record<'forMr' | 'toAdopt', { ready: boolean; must: { requirement: string }[] }>
    }
    expect(checked.sections.map(({ id }) => id)).toEqual([...sectionIds])
    expect(checked.complete).toBe(checked.sections.every(({ missing }) => missing.length === 0))
    expect(checked.ready.forMr).toMatchObject({ ready: true, must: [] })
    expect(checked.ready.toAdopt.ready).toBe(false)
    expect(json('check', school, '--date', '23-11-26')).toEqual(checked)
    expect(JSON.parse(sop('--json', 'check', school, '--date', '2026-11-23').out)).toEqual(checked)
  })

  test('takes school.json itself too, and does not touch the folder', () => {
    const before = readdirSync(school).toSorted()
    expect(sop('check', path.join(school, 'school.json')).code).toBe(0)
    expect(readdirSync(school).toSorted()).toEqual(before)
  })
})

describe('agenda', () => {
  test('gives both rhythms for the asked day', () => {
    const agenda = json('agenda', school, '--date', '2026-11-23') as {
      today: string
      rhythms: { id: string; due: string; status: string }[]
    }
    expect(agenda.today).toBe('2026-11-23')
    expect(agenda.rhythms.map(({ id, due, status }) => [id, due, status])).toEqual([
      ['four-years', '2026-03-15', 'passed'],
      ['school-guide', '2027-08-01', 'upcoming']
    ])
  })

  test('lists every day that counts, the earliest first, with what only the school may read marked', () => {
    const { deadlines } = json('agenda', school, '--date', '2027-05-01') as {
      deadlines: { id: string; day: string | null; done: unknown; reader: string; field: string }[]
    }
    const days = deadlines.map(({ day }) => day)
    expect(days).toEqual(days.toSorted())
    expect(deadlines.find(({ id }) => id === 'year:2027-2028:request')).toMatchObject({
      day: '2027-05-03',
      limit: 'by',
      done: null,
      whose: 'own',
      reader: 'school',
      field: 'round.mr.askedOn'
    })
    const names = deadlines.filter((one) => JSON.stringify(one).includes('Nijkamp'))
    expect(names.map(({ reader }) => reader)).toEqual(['school'])
  })

  test('a person reads sentences', () => {
    const { out } = sop('agenda', school, '--date', '2026-11-23')
    expect(out).toContain(
      '  vóór 1 augustus 2027, over 8 maanden: De schoolgids 2027-2028 vaststellen (Moet elk jaar)\n'
    )
    expect(out).toContain(
      '  uiterlijk 31 maart 2027, over 4 maanden: BHV van Bart Nijkamp vernieuwen (Datum van het bewijs; alleen voor de school)\n'
    )
    expect(out).toContain('  uiterlijk 2 april 2027, over 4 maanden: ')
    expect(out).not.toContain('2026-2027 vaststellen')
    expect(out).toContain('15 maart 2026')
    expect(out).toContain('1 augustus 2027')
  })

  test('writes a calendar file that a calendar program takes, once, and remembers nothing of it', () => {
    const before = readFileSync(path.join(school, 'school.json'))
    const file = path.join(home, 'agenda.ics')
    const { out, code } = sop('agenda', school, '--date', '2026-11-23', '--ics', file)
    expect([code, out]).toEqual([0, `${file}\n  5 datums voor uw agenda.\n`])
    const ics = readFileSync(file, 'utf8')
    expect(ics.match(/BEGIN:VEVENT/gu)).toHaveLength(5)
    expect(ics.match(/SEQUENCE:0\r/gu)).toHaveLength(5)
    expect(ics).not.toContain('Nijkamp')
    expect(readFileSync(path.join(school, 'school.json'))).toEqual(before)
    expectRefused(sop('agenda', school, '--ics', file), /bestaat al/)
    expectRefused(sop('check', school, '--ics', file), /--ics hoort niet/)
  })

  test('uses the local day when none is given', () => {
    const now = new Date()
    const local = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
    expect(json('agenda', school)).toMatchObject({ today: local })
  })
})

describe('documents', () => {
  test('makes a Word document that holds the school’s words', async () => {
    const out = path.join(home, 'uit')
    const made = json('documents', school, '--only', 'sop', '--out', out, '--date', '2026-11-23') as {
      documents: { kind: string; file: string; check: { complete: boolean } }[]
    }
    expect(made.documents.map(({ kind, check }) => [kind, check.complete])).toEqual([['sop', true]])
    expect(readdirSync(out)).toEqual([path.basename(made.documents[0]?.file ?? '')])
    const { value } = await mammoth.extractRawText({ path: made.documents[0]?.file ?? '' })
    expect(value).toContain('De Wilgenhof')
  })

  test('made again, the file that is there stays as it is', () => {
    const out = path.join(home, 'twee')
    sop('documents', school, '--only', 'one-page', '--out', out, '--date', '2026-11-23')
    const [first] = readdirSync(out)
    writeFileSync(path.join(out, first ?? ''), 'mijn eigen versie')
    expect(sop('documents', school, '--only', 'one-page', '--out', out, '--date', '2026-11-23').code).toBe(0)
    expect(readFileSync(path.join(out, first ?? ''), 'utf8')).toBe('mijn eigen versie')
    expect(readdirSync(out)).toHaveLength(2)
  })

  test('an unknown kind makes nothing, not even the folder', () => {
    const out = path.join(home, 'niets')
    expectRefused(sop('documents', school, '--out', out, '--only', 'sop,gedicht'), /gedicht/)
    expect(existsSync(out)).toBe(false)
  })

  test('a target that is a file is refused', () => {
    const out = path.join(home, 'bestand')
    writeFileSync(out, 'x')
    expectRefused(sop('documents', school, '--only', 'one-page', '--out', out), /andere map/)
    expect(readFileSync(out, 'utf8')).toBe('x')
  })
})

describe('delivery', () => {
  const of = (folder: string, out: string): { version: string | null; sentence: string; files: { file: string }[] } =>
    json('delivery', folder, '--out', out, '--date', '2026-11-23') as ReturnType<typeof of>
  const decided = adoptableSchool('2026-11-20')

  test('comes from the version that was adopted last; where its file was changed it is a concept, and says so', async () => {
    const folder = path.join(home, 'levering')
    await createSchoolAt(folder, decided, defaultStoreOptions())
    await freezeVersion(
      folder,
      { occasion: adoptedOn(isoDay('2026-11-20')), value: decided, rules: {}, documents: [] },
      defaultStoreOptions()
    )
    const out = path.join(home, 'geleverd')
    const final = of(folder, out)
    const name = 'levering-2027-2028-De-Wilgenhof'
    expect(final).toMatchObject({ version: '2026-11-20', sentence: expect.stringContaining('20 november 2026') })
    expect(final.files.map(({ file }) => path.basename(file))).toEqual([
      `${name}.json`,
      `${name}.csv`,
      '2026-11-20 Levering aan het samenwerkingsverband – De Wilgenhof.docx'
    ])
    expect(readdirSync(out)).toHaveLength(3)
    expect(JSON.parse(readFileSync(path.join(out, `${name}.json`), 'utf8'))).toMatchObject({
      concept: false,
      deliveredOn: '2026-11-23',
      profile: { adoptedOn: '2026-11-20' }
    })
    const frozen = path.join(folder, 'versies', '2026-11-20', 'school.json')
    writeFileSync(frozen, readFileSync(frozen, 'utf8').replace('De Wilgenhof', 'De Esdoorn'))
    const concept = of(folder, out)
    expect(concept).toMatchObject({ version: null, sentence: expect.stringContaining('concept') })
    expect(concept.files.every(({ file }) => file.includes('(concept)'))).toBe(true)
  })

  test('of a school without a partnership nothing is made', async () => {
    const folder = path.join(home, 'cluster')
    const identity = { ...decided.identity, sector: 'so-vso', cluster: '2' } as const
    await createSchoolAt(folder, { ...decided, identity }, defaultStoreOptions())
    const out = path.join(home, 'niet-geleverd')
    expectRefused(sop('delivery', folder, '--out', out), /geen samenwerkingsverband/)
    expect(existsSync(out)).toBe(false)
  })
})

describe('bad input is refused in one sentence', () => {
  let bad: string
  beforeEach(() => {
    bad = mkdtempSync(path.join(home, 'slecht-'))
  })

  test.each([
    ['no command', [], /geen opdracht/],
    ['an unknown command', ['wis'], /bestaat niet/],
    ['no school', ['check'], /Noem bij/],
    ['two schools', ['check', 'a', 'b'], /maar één/],
    ['a folder that is not there', ['check', '/nergens/te/vinden'], /bestaat niet/],
    ['an unknown option', ['check', 'a', '--snel'], /opties/],
    ['an option of another command', ['check', 'a', '--out', 'b'], /--out/],
    ['no --out', ['documents', 'a'], /--out/],
    ['a day that does not exist', ['check', 'a', '--date', '2026-02-30'], /geen dag/]
  ])('%s', (_what, args, words) => {
    expectRefused(sop(...args), words)
  })

  test('a folder without a school, and a file that is none', () => {
    expectRefused(sop('check', bad), /^In .* staat geen school/)
    writeFileSync(path.join(bad, 'foo.txt'), 'geen school')
    expectRefused(sop('check', path.join(bad, 'foo.txt')), /foo\.txt is geen school/)
  })

  test.each([
    ['empty', ''],
    ['cut off', '{"format":"sop-wijzer/school","versi'],
    ['not JSON', 'Beste mensen,'],
    ['of the wrong shape', '{"format":"sop-wijzer/school","version":1,"id":"x"}']
  ])('a school.json that is %s, and it stays as it is', (_what, content) => {
    writeFileSync(path.join(bad, 'school.json'), content)
    expectRefused(sop('agenda', bad), /beschadigd/)
    expect(readdirSync(bad)).toEqual(['school.json'])
    expect(readFileSync(path.join(bad, 'school.json'), 'utf8')).toBe(content)
  })

  test('a school.json of another program', () => {
    writeFileSync(path.join(bad, 'school.json'), '{"naam":"De Wilgenhof"}')
    expectRefused(sop('check', bad), /geen school/)
  })

  test('a pipe with the name of the school’s file is not waited for', () => {
    spawnSync('mkfifo', [path.join(bad, 'school.json')])
    expectRefused(sop('check', bad), /school\.json geen bestand/)
  })

  test('a school of a newer version', () => {
    cpSync(school, bad, { recursive: true })
    const file = path.join(bad, 'school.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": \d+/, '"version": 99'))
    expectRefused(sop('documents', bad, '--out', path.join(home, 'nieuw')), /nieuwere versie/)
    expect(existsSync(path.join(home, 'nieuw'))).toBe(false)
  })
})

test('a school that was changed outside the program is read, and said to be', () => {
  const changed = path.join(home, 'gewijzigd')
  cpSync(school, changed, { recursive: true })
  expect(sop('agenda', changed).err).toBe('')
  const file = path.join(changed, 'school.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"name": "De Wilgenhof"', '"name": "De Wilgenhog"'))
  const { code, out, err } = sop('agenda', changed)
  expect([code, out.includes('De Wilgenhog')]).toEqual([0, true])
  expect(err).toMatch(/buiten dit programma gewijzigd/)
})

test('someone who may only read the folder can check the school all the same', () => {
  const closed = path.join(home, 'dicht')
  cpSync(school, closed, { recursive: true })
  chmodSync(home, 0o755)
  // Shared on purpose: a new school is for its own account only.
  chmodSync(path.join(closed, 'school.json'), 0o644)
  chmodSync(closed, 0o555)
  // Root may write everywhere; nobody may not.
  const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'build', 'sop.mjs'), ...args], {
      encoding: 'utf8',
      cwd: '/',
      ...someone
    })
  expect(run('check', closed).status).toBe(0)
  expectRefused(
    (({ status, stdout, stderr }) => ({ code: status, out: stdout, err: stderr }))(
      run('documents', closed, '--only', 'one-page', '--out', path.join(closed, 'uit'))
    ),
    /andere map/
  )
  expect(readdirSync(closed)).toEqual(['school.json'])
  chmodSync(closed, 0o755)
})

test('a place is meant from the folder in which the command was given', () => {
  const done = spawnSync('npm', ['run', '--silent', '--prefix', root, 'sop', '--', 'check', 'voorbeeld'], {
    encoding: 'utf8',
    cwd: home
  })
  expect(done.stderr).not.toContain('bestaat niet')
  expect(done.status).toBe(0)
})
