// A second place for spare copies, in the program's own folder: losing the folder of a school does not lose both.
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { change } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { Snapshots } from '../../../../electron/host/own-folder/snapshots.ts'
import { idOfPath } from '../../../../electron/host/machine/system.ts'
import { defaultStoreOptions } from '../../../../electron/store/index.ts'
import { bundleChild, removeBundle, startChild } from '../../store/processes.ts'
import { onOwnDisk } from '../making.ts'
import {
  IDENTITY,
  begun,
  fileOf,
  host,
  machine,
  nameOnDisk,
  rename,
  reopened,
  saveKinds,
  until,
  windowOf,
  type Window
} from '../support.ts'

const HOUR = 60 * 60_000
const realNow = Date.now
let later = 0
beforeEach(() => {
  later = 0
  vi.spyOn(Date, 'now').mockImplementation(() => realNow() + later)
})
/** From now on it is. */
const anHourLater = (): void => void (later += HOUR)

const ownFolder = (): string => path.join(machine.home, 'data', 'reservekopieen')
const filesOf = (schoolId: string): readonly string[] => {
  try {
    return readdirSync(path.join(ownFolder(), schoolId)).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}
/** So many of them are there. */
const made = (schoolId: string, count: number): Promise<void> => until(() => filesOf(schoolId).length === count, 10_000)
const namesIn = (schoolId: string): readonly string[] =>
  filesOf(schoolId)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(path.join(ownFolder(), schoolId, name), 'utf8')) as School)
    .map(({ identity }) => identity.name)

async function typed(window: Window, school: { schoolId: string; revision: number }, name: string): Promise<void> {
  await window.ask('school.edit', { schoolId: school.schoolId, base: school.revision, patches: rename(name) })
  await window.ask('school.save', { schoolId: school.schoolId })
}

/** A school that was worked in for an hour and a bit, so that its last words have a snapshot. */
async function workedIn(window: Window) {
  const school = await begun(window)
  await made(school.schoolId, 1)
  anHourLater()
  await typed(window, school, 'De Linde')
  await made(school.schoolId, 2)
  return school
}

describe('while somebody works', () => {
  test('at most one is made per hour, of what was saved', async () => {
    const window = windowOf(host())
    const school = await workedIn(window)
    expect(namesIn(school.schoolId)).toEqual(['De Wilgenhof', 'De Linde'])
    await typed(window, { ...school, revision: 1 }, 'De Eik')
    await window.ask('school.close', { schoolId: school.schoolId })
    await reopened(window, school.schoolId)
    await window.ask('school.close', { schoolId: school.schoolId })
    expect(namesIn(school.schoolId)).toEqual(['De Wilgenhof', 'De Linde'])
  })

  test('what was saved just before the last closing has one at the next opening, when the hour is over', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    await made(schoolId, 1)
    await typed(window, school, 'De Linde')
    await window.ask('school.close', { schoolId })
    anHourLater()
    await reopened(window, schoolId)
    await made(schoolId, 2)
    expect(namesIn(schoolId)).toEqual(['De Wilgenhof', 'De Linde'])
  })

  test('only this account may read them', async () => {
    const school = await begun(windowOf(host()))
    await made(school.schoolId, 1)
    const place = path.join(ownFolder(), school.schoolId)
    const [file = ''] = filesOf(school.schoolId)
    const modes = [ownFolder(), place, path.join(place, file)].map((one) => statSync(one).mode & 0o777)
    expect(modes).toEqual(process.platform === 'win32' ? modes : [0o700, 0o700, 0o600])
  })

  test('none can be made: it is said and known to the log once, the work is saved, and it is tried again', async () => {
    const reported: unknown[] = []
    mkdirSync(path.join(machine.home, 'data'))
    writeFileSync(ownFolder(), 'takes the name that the folder needs')
    const window = windowOf(host({ report: (error) => reported.push(error) }))
    const school = await begun(window)
    const noSpare = (): readonly unknown[] =>
      window.events.flatMap((event) => (event.type === 'no-spare' ? [event.problem?.code ?? null] : []))
    await typed(window, school, 'De Linde')
    expect(saveKinds(window)).toContain('saved')
    expect(nameOnDisk(school)).toBe('De Linde')
    await until(() => noSpare().length === 1, 10_000)
    expect([noSpare(), reported.length]).toEqual([['snapshot-failed'], 1])
    rmSync(ownFolder())
    anHourLater()
    await typed(window, { ...school, revision: 1 }, 'De Eik')
    await until(() => noSpare().length === 2, 10_000)
    expect(noSpare().at(-1)).toBeNull()
    expect(namesIn(school.schoolId)).toEqual(['De Eik'])
  })

  test('on a full disk of this computer: said with what to do, and saving goes on in the school', async () => {
    mkdirSync(ownFolder(), { recursive: true })
    const tried = await onOwnDisk(ownFolder(), 'size=20k', async () => {
      const program = host({ report: () => undefined })
      const window = windowOf(program)
      const school = await begun(window)
      await made(school.schoolId, 1)
      anHourLater()
      const longName = 'De Linde '.repeat(5_000)
      await typed(window, school, longName)
      await until(() => window.events.some(({ type }) => type === 'no-spare'), 10_000)
      expect(window.events.findLast(({ type }) => type === 'no-spare')).toMatchObject({
        problem: { code: 'snapshot-disk-full' }
      })
      expect(nameOnDisk(school)).toBe(longName)
      expect(namesIn(school.schoolId)).toEqual(['De Wilgenhof'])
      await program.close()
    })
    if (!tried) console.warn('Not tried with a full disk: this machine lets us mount no tmpfs.')
  })
})

describe('the folder of the school is lost, with the back-ups in it', () => {
  test('the list offers the copies with their date; one is brought back in a new folder, with her last words', async () => {
    const window = windowOf(host())
    const { schoolId, place } = await workedIn(window)
    await window.ask('school.close', { schoolId })
    rmSync(place, { recursive: true })
    const [listed] = await window.ask('schools.list', {})
    expect(listed).toMatchObject({ state: 'missing', spares: [{ from: 'here', schoolName: 'De Linde' }, {}] })
    const spareId = listed?.spares[0]?.id ?? ''
    const back = await window.ask('schools.bringBack', { schoolId, spareId })
    const opened = await reopened(window, back.schoolId)
    expect([opened.school.identity.name, opened.access]).toEqual(['De Linde', { mode: 'write' }])
    expect(nameOnDisk(opened)).toBe('De Linde')
  })

  test('nothing that stands there is overwritten', async () => {
    const window = windowOf(host())
    const { schoolId, place } = await workedIn(window)
    await window.ask('school.close', { schoolId })
    renameSync(place, path.join(machine.home, 'ergens anders'))
    const taken = path.join(machine.schools, 'De Linde')
    mkdirSync(taken)
    writeFileSync(path.join(taken, 'school.json'), 'iets anders')
    const spareId = (await window.ask('schools.list', {})).find(({ id }) => id === schoolId)?.spares[0]?.id ?? ''
    const back = await window.ask('schools.bringBack', { schoolId, spareId })
    expect((await reopened(window, back.schoolId)).place).toBe(path.join(machine.schools, 'De Linde (2)'))
    expect(readFileSync(path.join(taken, 'school.json'), 'utf8')).toBe('iets anders')
  })

  test('no path is made of what a page sends', async () => {
    const window = windowOf(host())
    const { schoolId } = await workedIn(window)
    for (const spareId of ['hier-../../school', 'hier-', '../x', 'hier-2020-01-01T000000.000Z-000000000000'])
      expect(await window.raw('schools.bringBack', { schoolId, spareId })).toMatchObject({
        ok: false,
        problem: { code: 'spare-gone' }
      })
    expect(await window.raw('schools.bringBack', { schoolId: '../x', spareId: 'hier-x' })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-school' }
    })
  })

  test('taken off the list, its copies on this computer go with it', async () => {
    const window = windowOf(host())
    const { schoolId, place } = await workedIn(window)
    await window.ask('school.close', { schoolId })
    rmSync(place, { recursive: true })
    // Finder writes one in each folder that it showed.
    const others = path.join(ownFolder(), schoolId, '.DS_Store')
    writeFileSync(others, '')
    await window.ask('schools.forget', { schoolId })
    expect(await window.ask('schools.list', {})).toEqual([])
    expect(readdirSync(path.dirname(others))).toEqual(['.DS_Store'])
  })
})

describe('the file of the school is damaged', () => {
  async function damaged(window: Window) {
    const school = await workedIn(window)
    const { schoolId, place } = school
    await window.ask('school.close', { schoolId })
    rmSync(path.join(place, 'back-ups'), { recursive: true })
    writeFileSync(fileOf(school), '{"half')
    return school
  }

  test('the copies of this computer and those of a sync program are offered with the others, newest first, and can be looked at', async () => {
    const window = windowOf(host())
    const school = await damaged(window)
    const { schoolId, place } = school
    const [file = ''] = filesOf(schoolId)
    cpSync(path.join(ownFolder(), schoolId, file), path.join(place, 'school-LAPTOP-4F2K.json'))
    const opened = await window.ask('school.open', { schoolId })
    expect(opened).toMatchObject({
      state: 'damaged',
      message: expect.stringContaining('Zet er een terug') as string,
      spares: [
        { from: 'here', schoolName: 'De Linde' },
        { from: 'beside', fileName: 'school-LAPTOP-4F2K.json', schoolName: 'De Wilgenhof' },
        { from: 'here', schoolName: 'De Wilgenhof' }
      ]
    })
    const spares = opened.state === 'damaged' ? opened.spares : []
    const names = await Promise.all(
      spares.map(
        async ({ id }) => (await window.ask('school.readSpare', { schoolId, spareId: id })).school.identity.name
      )
    )
    expect(names).toEqual(['De Linde', 'De Wilgenhof', 'De Wilgenhof'])
  })

  test.each(['here', 'beside'] as const)(
    'one of them (%s) is put back; what was damaged is kept, and no copy is lost by it',
    async (from) => {
      const window = windowOf(host())
      const school = await damaged(window)
      const { schoolId, place } = school
      const newest = filesOf(schoolId).toSorted().at(-1) ?? ''
      cpSync(path.join(ownFolder(), schoolId, newest), path.join(place, 'school-LAPTOP-4F2K.json'))
      const opened = await window.ask('school.open', { schoolId })
      const spare = opened.state === 'damaged' ? opened.spares.find((one) => one.from === from) : undefined
      const restored = await window.ask('school.restore', { schoolId, spareId: spare?.id ?? '' })
      expect(restored).toMatchObject({ state: 'open', school: { identity: { name: 'De Linde' } } })
      expect(nameOnDisk(school)).toBe('De Linde')
      const kept = readdirSync(place, { recursive: true }).map(String)
      expect(kept.filter((name) => name.includes('beschadigd'))).toHaveLength(1)
      expect(kept).toContain(
        from === 'here' ? 'school-LAPTOP-4F2K.json' : path.join('back-ups', 'school-LAPTOP-4F2K.json')
      )
    }
  )

  test('gone, with only the copy of a sync program left: the school is listed as damaged, and that copy brings it back', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId, place } = school
    await window.ask('school.close', { schoolId })
    rmSync(path.join(place, 'back-ups'), { recursive: true, force: true })
    renameSync(fileOf(school), path.join(place, 'school (conflicted copy 2026-11-20).json'))
    expect(await window.ask('schools.list', {})).toMatchObject([{ state: 'damaged' }])
    const opened = await window.ask('school.open', { schoolId })
    const spare = opened.state === 'damaged' ? opened.spares.find(({ from }) => from === 'beside') : undefined
    expect(await window.ask('school.restore', { schoolId, spareId: spare?.id ?? '' })).toMatchObject({ state: 'open' })
  })
})

describe('somebody who left', () => {
  const NAME = 'Fenna Quist'
  const PERSON = { id: 'p1', name: NAME, role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
  const addPerson = [{ op: 'add' as const, path: ['internal', 'people', 0], value: PERSON }]
  const filesWith = (words: string): readonly string[] =>
    readdirSync(ownFolder(), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes(words)
      )
      .map(({ name }) => name)

  async function withPerson(window: Window) {
    const school = await begun(window)
    const { schoolId } = school
    await made(schoolId, 1)
    anHourLater()
    await window.ask('school.edit', { schoolId, base: 0, patches: addPerson })
    await window.ask('school.save', { schoolId })
    await made(schoolId, 2)
    return school
  }

  test('is in no snapshot any more, nor in one that was made while the school stood in another folder', async () => {
    const window = windowOf(host())
    const { schoolId } = await withPerson(window)
    cpSync(path.join(ownFolder(), schoolId), path.join(ownFolder(), idOfPath('/elders')), { recursive: true })
    expect(filesWith(NAME)).toHaveLength(2)
    expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ left: [] })
    expect(filesWith(NAME)).toEqual([])
    expect(filesOf(schoolId)).toHaveLength(2)
  })

  test('where it broke off she still stands in the school; asked once more she is gone', async () => {
    const window = windowOf(host())
    const school = await withPerson(window)
    const { schoolId, place } = school
    // The disk of the school fails after the snapshots were done.
    rmSync(path.join(place, 'back-ups'), { recursive: true, force: true })
    renameSync(place, `${place} weg`)
    expect(await window.raw('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ ok: false })
    renameSync(`${place} weg`, place)
    expect(readFileSync(fileOf(school), 'utf8')).toContain(NAME)
    await until(() => saveKinds(window).at(-1) === 'saved', 8_000)
    expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ left: [] })
    expect([filesWith(NAME), readFileSync(fileOf(school), 'utf8').includes(NAME)]).toEqual([[], false])
    // Saving is tried again by itself after five seconds.
  }, 15_000)

  test('a snapshot that is damaged and may hold her is named', async () => {
    const window = windowOf(host())
    const { schoolId } = await withPerson(window)
    const [file = ''] = filesWith(NAME)
    writeFileSync(path.join(ownFolder(), schoolId, file), `{"half ${NAME}`)
    const { left } = await window.ask('school.erasePerson', { schoolId, personId: 'p1' })
    expect(left).toEqual([path.join(ownFolder(), schoolId, file)])
  })
})

describe('the folder of snapshots', () => {
  const school = newSchool('school-1', IDENTITY)
  const ID = '0123456789abcdef0123'

  test('is thinned as back-ups are: the newest stay, older ones further apart, and a much larger one always', async () => {
    let now = Date.UTC(2026, 0, 1)
    const snapshots = new Snapshots(path.join(machine.home, 'data'), { ...defaultStoreOptions(), now: () => now })
    await snapshots.keep(ID, { ...school, identity: { ...school.identity, board: 'Bestuur '.repeat(1_000) } })
    for (let count = 0; count < 240; count += 1) {
      now += 6 * HOUR
      await snapshots.keep(ID, { ...school, identity: { ...school.identity, place: String(count) } })
    }
    const found = await snapshots.of(ID)
    expect(found.length).toBeLessThan(45)
    expect(found.slice(0, 10).map(({ madeAt }) => (now - madeAt) / HOUR)).toEqual([
      0, 6, 12, 18, 24, 30, 36, 42, 48, 54
    ])
    expect(found.at(-1)?.madeAt).toBe(Date.UTC(2026, 0, 1))
  })

  let bundle = ''
  beforeAll(async () => void (bundle = await bundleChild()))
  afterAll(() => removeBundle(bundle))

  test('a program that is killed at any moment leaves whole copies; erasing once more takes her out of all of them', async () => {
    const data = path.join(machine.home, 'data')
    for (const told of [1, 3, 4, 8]) {
      const child = startChild(bundle, 'snapshots', data)
      for (let line = 0; line < told; line += 1) await child.next()
      child.process.kill('SIGKILL')
      await child.ended
    }
    const snapshots = new Snapshots(data, defaultStoreOptions())
    const files = filesOf(ID)
    expect(files.length).toBeGreaterThan(0)
    expect(await snapshots.of(ID)).toHaveLength(files.length)
    const without = (value: School): School => change(value, erasePerson('p1').apply).next
    expect(await snapshots.eraseIn(ID, { change: without, traces: ['p1', 'Fenna Quist'] })).toEqual([])
    const all = readdirSync(path.join(ownFolder(), ID)).map((name) =>
      readFileSync(path.join(ownFolder(), ID, name), 'utf8')
    )
    expect(all.some((text) => text.includes('Fenna Quist'))).toBe(false)
  })
})
