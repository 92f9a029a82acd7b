// Putting a spare copy back while the school is open: whatever comes of it, the director can work on and loses nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newSchool } from '#shared/school/school.ts'
import { createSchoolAt, defaultStoreOptions, keepGeneration } from '../../../../electron/store/index.ts'
import {
  IDENTITY,
  begins,
  begun,
  fileOf,
  host,
  machine,
  nameOnDisk,
  rename,
  reopened,
  until,
  windowOf,
  type Window
} from '../support.ts'

const spareFile = (place: string, id: string): string => path.join(place, 'back-ups', `${id}.json`)
const idAt = (minute: number): string => `2026-11-01T08${String(minute).padStart(2, '0')}00.000Z-0f3a9c2b41de`
const NOWHERE = '2020-01-01T000000.000Z-000000000000'

/** A school with so many spare copies of one morning; returns the id of the oldest. */
async function withSpares(window: Window, count: number) {
  const school = await begun(window)
  const text = readFileSync(fileOf(school), 'utf8')
  mkdirSync(path.join(school.place, 'back-ups'))
  for (let minute = 0; minute < count; minute += 1) {
    writeFileSync(spareFile(school.place, idAt(minute)), text.replace('De Wilgenhof', `De Linde om 8.${minute}`))
  }
  return { ...school, oldest: idAt(0) }
}

async function typeAndSave(window: Window, schoolId: string, name: string) {
  const { revision } = await reopened(window, schoolId)
  await window.ask('school.edit', { schoolId, base: revision, patches: rename(name) })
  return window.ask('school.save', { schoolId })
}

test('the copy that she chose is put back, also when it is the next one to be thinned away, and typing goes on', async () => {
  const window = windowOf(host())
  const { schoolId, place, oldest } = await withSpares(window, 11)
  expect(await window.ask('school.restore', { schoolId, spareId: oldest })).toMatchObject({
    school: { identity: { name: 'De Linde om 8.0' } },
    save: { kind: 'saved' }
  })
  expect(nameOnDisk({ place })).toBe('De Linde om 8.0')
  expect(existsSync(spareFile(place, oldest))).toBe(true)
  expect((await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)).toContain(
    'De Wilgenhof'
  )
  expect(await typeAndSave(window, schoolId, 'De Esdoorn')).toMatchObject({ kind: 'saved' })
  expect(nameOnDisk({ place })).toBe('De Esdoorn')
})

test('a copy that is not there any more changes nothing, and the school is saved as before', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await begun(window)
  expect(await window.raw('school.restore', { schoolId, spareId: NOWHERE })).toMatchObject({
    ok: false,
    problem: { code: 'unreadable' }
  })
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
  expect(await typeAndSave(window, schoolId, 'De Esdoorn')).toMatchObject({ kind: 'saved' })
  expect(nameOnDisk({ place })).toBe('De Esdoorn')
})

test('over a file that changed outside nothing is put back; she chooses first, and can go on', async () => {
  const window = windowOf(host())
  const { schoolId, place, oldest } = await withSpares(window, 1)
  const theirs = readFileSync(fileOf({ place }), 'utf8').replace('De Wilgenhof', 'Van OneDrive')
  writeFileSync(fileOf({ place }), theirs)
  expect(await window.raw('school.restore', { schoolId, spareId: oldest })).toMatchObject({
    ok: false,
    problem: { code: 'changed-outside' }
  })
  expect(nameOnDisk({ place })).toBe('Van OneDrive')
  await until(() => window.events.some((event) => event.type === 'save' && event.state.kind === 'conflict'))
  await window.ask('school.resolve', { schoolId, keep: 'ours' })
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
})

test('what is typed while the copy is put back is refused, and not taken and dropped', async () => {
  const window = windowOf(host())
  const { schoolId, revision, oldest } = await withSpares(window, 1)
  const restoring = window.raw('school.restore', { schoolId, spareId: oldest })
  await begins()
  expect(await window.raw('school.edit', { schoolId, base: revision, patches: rename('Getypt') })).toMatchObject({
    ok: false,
    problem: { code: 'stale' }
  })
  expect(await restoring).toMatchObject({ ok: true })
  expect(await typeAndSave(window, schoolId, 'Getypt')).toMatchObject({ kind: 'saved' })
})

test('a disk that fails halfway leaves her own words in sight, and soon on disk again', async () => {
  let failing = false
  const { fs } = defaultStoreOptions()
  const broken = Object.assign(new Error('by the test'), { code: 'EIO' })
  const syncFolder = (folder: string): Promise<void> =>
    failing && !folder.endsWith('back-ups') ? Promise.reject(broken) : fs.syncFolder(folder)
  const place = path.join(machine.schools, 'De Wilgenhof')
  const school = newSchool('school-1', IDENTITY)
  await createSchoolAt(place, school, defaultStoreOptions())
  await keepGeneration(place, { ...school, identity: { ...school.identity, name: 'De Linde' } }, defaultStoreOptions())
  const window = windowOf(host({ disk: { ...fs, syncFolder } }))
  const schoolId = (await window.ask('schools.list', {}))[0]?.id ?? ''
  await reopened(window, schoolId)
  const spareId = (await window.ask('school.spares', { schoolId }))[0]?.id ?? ''
  failing = true
  expect(await window.raw('school.restore', { schoolId, spareId })).toMatchObject({
    ok: false,
    problem: { code: 'write-failed' }
  })
  expect(nameOnDisk({ place })).toBe('De Linde')
  expect((await window.ask('school.read', { schoolId })).school.identity.name).toBe('De Wilgenhof')
  failing = false
  await until(() => nameOnDisk({ place }) === 'De Wilgenhof')
})

describe('a school whose file was changed outside the program', () => {
  const EDITED = /buiten dit programma gewijzigd.*Kijk na/
  const changed = (place: string, from: string, to: string): void =>
    writeFileSync(fileOf({ place }), readFileSync(fileOf({ place }), 'utf8').replace(from, to))

  test('says so when it is opened, until something is saved; what stood there is a spare copy then', async () => {
    const first = windowOf(host())
    const { schoolId, place, remark } = await begun(first)
    expect(remark).toBeNull()
    await first.close()
    changed(place, 'De Wilgenhof', 'De Wilgenhog')
    const window = windowOf(host())
    await window.ask('schools.list', {})
    expect((await reopened(window, schoolId)).remark).toMatch(EDITED)
    await typeAndSave(window, schoolId, 'De Esdoorn')
    expect((await reopened(window, schoolId)).remark).toBeNull()
    expect((await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)).toEqual([
      'De Wilgenhog'
    ])
  })

  test('says so as well of a spare copy that lost a bit, when that is put back', async () => {
    const window = windowOf(host())
    const { schoolId, oldest } = await withSpares(window, 1)
    expect((await window.ask('school.restore', { schoolId, spareId: oldest })) as { remark?: string }).toMatchObject({
      remark: expect.stringMatching(EDITED) as string
    })
  })
})
