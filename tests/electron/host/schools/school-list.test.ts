// The list of schools: it is asked at every event, so that it reads only what changed; and it never shows what was.
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { newSchool } from '#shared/school/school.ts'
import { createSchoolAt, defaultStoreOptions, nodeFileSystem } from '../../../../electron/store/index.ts'
import { IDENTITY, host, machine, windowOf, type Window } from '../support.ts'

const LONG_AGO = new Date('2026-01-05T08:00:00Z')

const fileAt = (number: number): string => path.join(machine.schools, `School ${number}`, 'school.json')

function write(file: string, name: string, at: Date): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"name": "[^"]*"/, `"name": "${name}"`))
  utimesSync(file, at, at)
}

/** So many schools on a real disk. */
async function withSchools(count: number): Promise<void> {
  await createSchoolAt(path.dirname(fileAt(1)), newSchool('school', IDENTITY), defaultStoreOptions())
  const text = readFileSync(fileAt(1), 'utf8')
  for (let number = 1; number <= count; number += 1) {
    mkdirSync(path.dirname(fileAt(number)), { recursive: true })
    writeFileSync(fileAt(number), text)
    write(fileAt(number), `Linde ${number}`, LONG_AGO)
  }
}

const STOPS = { kind: 'stops', from: '2027-06-01', with: '' }

/** Files of schools that were read since it was asked last. */
let reads: string[] = []
const disk = {
  ...nodeFileSystem,
  read: (file: string) => {
    if (path.basename(file) === 'school.json') reads.push(path.basename(path.dirname(file)))
    return nodeFileSystem.read(file)
  }
}

async function namesIn(window: Window): Promise<readonly string[]> {
  reads = []
  return (await window.ask('schools.list', {})).map(({ name }) => name)
}

describe('the one thing to do', () => {
  const nextIn = async (window: Window): Promise<readonly unknown[]> =>
    (await window.ask('schools.list', {})).map(({ next }) => next)
  const profile = (due: string) => ({ what: 'Schrijf uw profiel: De school in het kort', due })

  test('is said of each school with its day, also when the day has changed since the list was read', async () => {
    await withSchools(1)
    const window = windowOf(host({ disk }))
    await namesIn(window)
    expect(await nextIn(window)).toEqual([profile('in maart 2027')])
    machine.today = isoDay('2027-04-20')
    expect(await nextIn(window)).toEqual([profile('uiterlijk 4 mei 2027, over 2 weken')])
  })

  test('names no staff, also of a school that is open', async () => {
    const window = windowOf(host())
    const { schoolId } = await window.ask('schools.example', { kind: 'bao' })
    const open = await window.ask('school.open', { schoolId })
    if (open.state !== 'open') throw new Error(open.state)
    machine.today = isoDay('2027-03-30')
    // Somebody's paper expires before it, and is not told here.
    expect(await nextIn(window)).toEqual([
      { what: 'Advies vragen aan de medezeggenschapsraad (MR)', due: 'in maart 2027' }
    ])
    const edits = [{ op: 'replace' as const, path: ['identity', 'future'], value: STOPS }]
    await window.ask('school.edit', { schoolId, base: open.revision, patches: edits })
    expect((await window.ask('schools.list', {})).map(({ reminder }) => reminder)).toEqual([
      'zeven taken van eerder, vier taken deze week en één taak later'
    ])
    expect(await nextIn(window)).toEqual([{ what: 'De school stopt op 1 juni 2027', due: '' }])
  })
})

describe('a list that was read before', () => {
  let window: Window
  beforeEach(async () => {
    await withSchools(50)
    window = windowOf(host({ disk }))
    expect(await namesIn(window)).toHaveLength(50)
    expect(reads).toHaveLength(50)
  })

  test('reads no school again', async () => {
    const names = await namesIn(window)
    expect(new Set(names)).toEqual(new Set(Array.from({ length: 50 }, (_, index) => `Linde ${index + 1}`)))
    expect(reads).toEqual([])
  })

  test('shows at once what changed, and reads that alone', async () => {
    write(fileAt(7), 'De Esdoorn', new Date('2026-01-06T08:00:00Z'))
    expect(await namesIn(window)).toContain('De Esdoorn')
    expect(reads).toEqual(['School 7'])
  })

  test('shows what a sync program wrote with the same size and the same date, in the file or in its place', async () => {
    const { size } = statSync(fileAt(12))
    write(fileAt(12), 'Beuk 12 ', LONG_AGO)
    const aside = `${fileAt(13)}.nieuw`
    writeFileSync(aside, readFileSync(fileAt(13)))
    write(aside, 'Beuk 13 ', LONG_AGO)
    renameSync(aside, fileAt(13))
    expect([statSync(fileAt(12)).size, statSync(fileAt(13)).size]).toEqual([size, size])
    expect(await namesIn(window)).toEqual(expect.arrayContaining(['Beuk 12 ', 'Beuk 13 ']))
    expect(reads.toSorted()).toEqual(['School 12', 'School 13'])
  })

  test('reads again what was written only just: it may be written once more without a sign', async () => {
    write(fileAt(9), 'De Esdoorn', new Date(Date.now() + 60_000))
    await namesIn(window)
    await namesIn(window)
    expect(reads).toEqual(['School 9'])
  })

  test('says that a file is gone or damaged, and shows the school when it is back', async () => {
    const good = readFileSync(fileAt(3))
    writeFileSync(fileAt(3), '')
    const stateOf = async (): Promise<string | undefined> =>
      (await window.ask('schools.list', {})).find(({ place }) => place === path.dirname(fileAt(3)))?.state
    expect(await stateOf()).toBe('damaged')
    writeFileSync(fileAt(3), good)
    expect(await stateOf()).toBe('ok')
  })
})
