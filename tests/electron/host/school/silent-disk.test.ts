// A disk that does not answer: it is said, nothing else waits for it, and it is right again by itself.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { RequestName } from '#shared/contract/contract.ts'
import { silentDisk } from '../silent-disk.ts'
import { IDENTITY, begun, host, nameOnDisk, rename, reopened, saveKinds, until, windowOf } from '../support.ts'

/** In milliseconds; five seconds for a director. */
const PATIENCE = 750

async function silentSchool() {
  const silent = silentDisk()
  const program = host({ disk: silent.disk, patience: PATIENCE })
  const window = windowOf(program)
  const school = await begun(window)
  silent.hang(school.place)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  await until(() => saveKinds(window).at(-1) === 'silent')
  return { ...silent, program, window, ...school }
}

test('it is said after a while, with what to do; it is saved by itself when the disk answers, and only then "saved" is said', async () => {
  const { window, schoolId, place, answer } = await silentSchool()
  expect(window.events.findLast(({ type }) => type === 'save')).toMatchObject({
    state: { kind: 'silent', problem: { code: 'disk-silent' } }
  })
  await window.ask('school.edit', { schoolId, base: 1, patches: rename('De Linde, later') })
  expect(saveKinds(window)).not.toContain('saved')
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
  expect((await window.ask('schools.list', {})).map(({ state }) => state)).toEqual(['unsaved'])
  answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk({ place })).toBe('De Linde, later')
})

test('where it is only looked at, all is said to be saved; what is typed then is not, until the disk answers', async () => {
  const silent = silentDisk()
  const window = windowOf(host({ disk: silent.disk, patience: PATIENCE }))
  const { schoolId, place } = await begun(window)
  const stateNow = () => window.events.findLast(({ type }) => type === 'save')
  silent.hang(place)
  void window.raw('school.look', { schoolId })
  await until(() => saveKinds(window).at(-1) === 'silent')
  expect(stateNow()).toMatchObject({ state: { allSaved: true, problem: { code: 'silent-saved' } } })
  expect((await window.ask('schools.list', {})).map(({ state }) => state)).toEqual(['ok'])
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  expect(stateNow()).toMatchObject({ state: { allSaved: false, problem: { code: 'disk-silent' } } })
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk({ place })).toBe('De Linde')
})

test('a copy elsewhere does not wait for it', async () => {
  const { window, schoolId } = await silentSchool()
  const copy = await window.ask('school.saveCopy', { schoolId })
  expect(nameOnDisk({ place: copy?.place ?? '' })).toBe('De Linde')
})

test('what is asked of the school is answered, and is not done behind her back later', async () => {
  const { window, schoolId, place, answer } = await silentSchool()
  const silent = { ok: false, problem: { code: 'disk-silent' } }
  expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'silent' })
  expect(
    await window.raw('school.restore', { schoolId, spareId: '2020-01-01T000000.000Z-000000000000' })
  ).toMatchObject(silent)
  expect(await window.raw('school.erasePerson', { schoolId, personId: 'p' })).toMatchObject(silent)
  expect(await window.raw('school.spares', { schoolId })).toMatchObject(silent)
  expect(await window.raw('versions.freeze', { schoolId, day: '2026-11-23' })).toMatchObject(silent)
  expect(await window.raw('versions.list', { schoolId })).toMatchObject(silent)
  expect(await window.raw('documents.made', { schoolId })).toMatchObject(silent)
  expect(
    await window.raw('documents.make', { schoolId, kinds: ['one-page'], form: 'word', versionId: null })
  ).toMatchObject(silent)
  expect(await window.raw('school.look', { schoolId })).toMatchObject(silent)
  expect(await window.raw('school.readCopy', { schoolId, copyId: 'kopie-0' })).toMatchObject(silent)
  expect(await window.raw('school.putCopyAside', { schoolId, copyId: 'kopie-0' })).toMatchObject(silent)
  answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(existsSync(path.join(place, 'versies'))).toBe(false)
})

test('closing says what is not on disk after a while, and closes the second time', async () => {
  const { program, window } = await silentSchool()
  expect(await program.flush()).toBe(false)
  expect(await program.unsaved()).toEqual([{ name: 'De Linde', isKept: true }])
  await window.close()
  await program.close()
  expect(saveKinds(window)).not.toContain('saved')
})

test('at the end of the session a save that has only just begun is waited for no longer than a while', async () => {
  const silent = silentDisk()
  const program = host({ disk: silent.disk, patience: PATIENCE })
  const window = windowOf(program)
  const school = await begun(window)
  silent.hang(school.place)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  expect(await program.flush()).toBe(false)
  await program.close()
})

test('a list of schools does not wait for one of them, names it as silent, and is told when it can be read after all', async () => {
  const silent = silentDisk()
  const program = host({ disk: silent.disk, patience: PATIENCE })
  const window = windowOf(program)
  const school = await begun(window)
  await window.ask('schools.create', { ...IDENTITY, name: 'De Eik' })
  await window.ask('school.close', { schoolId: school.schoolId })
  silent.hang(school.place)
  const states = async () =>
    (await window.ask('schools.list', {})).map(({ name, state }) => `${name}: ${state}`).toSorted()
  expect(await states()).toEqual(['De Eik: ok', 'De Wilgenhof: silent'])
  const asked = silent.waiting()
  expect(await states()).toEqual(['De Eik: ok', 'De Wilgenhof: silent'])
  expect(await window.raw('school.open', { schoolId: school.schoolId })).toMatchObject({
    ok: false,
    problem: { code: 'place-silent' }
  })
  // Every question would hold a thread.
  expect(silent.waiting()).toBe(asked)
  window.events.splice(0)
  silent.answer()
  await until(() => window.events.some(({ type }) => type === 'schools'))
  expect(await states()).toEqual(['De Eik: ok', 'De Wilgenhof: ok'])
})

test('opening says so after a while; what was opened too late is given back, and trying again opens it to write', async () => {
  const silent = silentDisk()
  const program = host({ disk: silent.disk, patience: PATIENCE })
  const window = windowOf(program)
  const school = await begun(window)
  await window.ask('school.close', { schoolId: school.schoolId })
  silent.hang(school.place)
  expect(await window.raw('school.open', { schoolId: school.schoolId })).toMatchObject({
    ok: false,
    problem: { code: 'place-silent' }
  })
  expect(await program.sessionsWith([school.place])).toMatchObject({ ok: false, problem: { code: 'place-silent' } })
  window.events.splice(0)
  silent.answer()
  await until(
    () =>
      window.events.some(({ type }) => type === 'schools') && !existsSync(path.join(school.place, '.in-gebruik.json'))
  )
  expect((await reopened(window, school.schoolId)).access).toEqual({ mode: 'write' })
})

test('a school that was closed while its disk did not answer is given back, and opens to write when it does', async () => {
  const silent = silentDisk()
  const window = windowOf(host({ disk: silent.disk, patience: PATIENCE }))
  const { schoolId, place } = await begun(window)
  silent.hang(place)
  void window.raw('school.look', { schoolId })
  await until(() => saveKinds(window).at(-1) === 'silent')
  await window.ask('school.close', { schoolId })
  silent.answer()
  await until(() => !existsSync(path.join(place, '.in-gebruik.json')))
  expect((await reopened(window, schoolId)).access).toEqual({ mode: 'write' })
})

describe('a disk that stops answering just then', () => {
  const DAY = '2026-11-23'
  /** Freezing writes a folder full of files, each until it is on disk: on a busy machine more than a moment. */
  const LONGER = 2_000
  const requests: readonly (readonly [RequestName, object, string])[] = [
    ['school.spares', {}, 'back-ups'],
    ['schools.shared', {}, ''],
    ['versions.list', {}, 'versies'],
    ['versions.read', { versionId: DAY }, 'versies'],
    ['versions.freeze', { day: DAY }, path.join('versies', '.sop')],
    ['versions.freeze', { day: DAY }, 'versies'],
    ['documents.made', {}, 'versies'],
    ['documents.make', { kinds: ['one-page'], form: 'word', versionId: null }, 'versies'],
    ['documents.make', { kinds: ['one-page'], form: 'word', versionId: DAY }, 'versies']
  ]

  test.each(requests)('is said to who asked for "%s" %o (%s), and asked again it works', async (name, input, where) => {
    const silent = silentDisk()
    const window = windowOf(host({ disk: silent.disk, patience: LONGER, report: () => undefined }))
    const { schoolId, place } = await begun(window)
    await window.ask('versions.freeze', { schoolId, day: DAY })
    mkdirSync(path.join(place, 'documenten'))
    // By its name alone it cannot be known: the school is asked.
    writeFileSync(path.join(place, 'documenten', '2026-11-23 Ondersteuningsprofiel.pdf'), '')
    silent.hang(path.join(place, where))
    const began = performance.now()
    expect(await window.raw(name, { schoolId, ...input })).toMatchObject({
      ok: false,
      problem: { code: 'disk-silent' }
    })
    expect(performance.now() - began).toBeLessThan(LONGER * 4)
    silent.answer()
    await until(() => silent.waiting() === 0)
    await vi.waitFor(
      async () => expect(await window.raw(name, { schoolId, ...input })).toMatchObject({ ok: true }),
      // Where it comes too late again it is asked once more.
      { timeout: 20_000 }
    )
  })
})

test('what is typed while another text takes the place of it on a silent disk is refused, for that reason', async () => {
  const silent = silentDisk()
  const window = windowOf(host({ disk: silent.disk, patience: PATIENCE }))
  const { schoolId, place } = await begun(window)
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  await window.ask('school.save', { schoolId })
  const [spare] = await window.ask('school.spares', { schoolId })
  silent.hang(place)
  const restoring = window.raw('school.restore', { schoolId, spareId: spare?.id ?? '' })
  expect(await restoring).toMatchObject({ ok: false, problem: { code: 'disk-silent' } })
  expect(await window.raw('school.edit', { schoolId, base: 1, patches: rename('De Eik') })).toMatchObject({
    ok: false,
    problem: { code: 'silent-edit' }
  })
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
})
