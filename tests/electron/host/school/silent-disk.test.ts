// A disk that does not answer: it is said, nothing else waits for it, and it is right again by itself.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RequestName } from '#shared/contract/contract.ts'
import { PATIENCE } from '../../../../electron/host/machine/patience.ts'
import { silentDisk, type SilentDisk } from '../silent-disk.ts'
import {
  IDENTITY,
  begun,
  host,
  nameOnDisk,
  rename,
  reopened,
  saveKinds,
  until,
  windowOf,
  type Window
} from '../support.ts'

let silent: SilentDisk

// Time passes as it does, so that a disk that does answer has all the patience that a director has; but see `withoutPatience`.
beforeAll(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
)
afterAll(() => void vi.useRealTimers())
beforeEach(() => void (silent = silentDisk()))
// So that a program that closes then need not wait.
afterEach(() => silent.answer())

/** What comes of it when the disk does not answer. As soon as a call to the disk waits, all the time of the patience has passed. */
async function withoutPatience<T>(work: Promise<T>): Promise<T> {
  let isOver = false
  const over = work.finally(() => (isOver = true))
  await Promise.race([
    over,
    until(() => {
      if (!isOver && silent.waiting() > 0) vi.advanceTimersByTime(PATIENCE)
      return isOver
    })
  ])
  return over
}

/** Until the program says that the disk does not answer. */
const untilSilent = (window: Window): Promise<void> =>
  withoutPatience(until(() => saveKinds(window).at(-1) === 'silent'))

async function silentSchool() {
  const program = host({ disk: silent.disk })
  const window = windowOf(program)
  const school = await begun(window)
  silent.hang(school.place)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  await untilSilent(window)
  return { program, window, ...school }
}

test('it is said after a while, with what to do; it is saved by itself when the disk answers, and only then "saved" is said', async () => {
  const { window, schoolId, place } = await silentSchool()
  expect(window.events.findLast(({ type }) => type === 'save')).toMatchObject({
    state: { kind: 'silent', problem: { code: 'disk-silent' } }
  })
  await window.ask('school.edit', { schoolId, base: 1, patches: rename('De Linde, later') })
  expect(saveKinds(window)).not.toContain('saved')
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
  expect((await window.ask('schools.list', {})).map(({ state }) => state)).toEqual(['unsaved'])
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk({ place })).toBe('De Linde, later')
})

test('where it is only looked at, all is said to be saved; what is typed then is not, until the disk answers', async () => {
  const window = windowOf(host({ disk: silent.disk }))
  const { schoolId, place } = await begun(window)
  const stateNow = () => window.events.findLast(({ type }) => type === 'save')
  silent.hang(place)
  void window.raw('school.look', { schoolId })
  await untilSilent(window)
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
  const { window, schoolId, place } = await silentSchool()
  const unanswered = { ok: false, problem: { code: 'disk-silent' } }
  expect(await withoutPatience(window.ask('school.save', { schoolId }))).toMatchObject({ kind: 'silent' })
  expect(
    await withoutPatience(window.raw('school.restore', { schoolId, spareId: '2020-01-01T000000.000Z-000000000000' }))
  ).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('school.erasePerson', { schoolId, personId: 'p' }))).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('school.spares', { schoolId }))).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('versions.freeze', { schoolId, day: '2026-11-23' }))).toMatchObject(
    unanswered
  )
  expect(await withoutPatience(window.raw('versions.list', { schoolId }))).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('documents.made', { schoolId }))).toMatchObject(unanswered)
  expect(
    await withoutPatience(
      window.raw('documents.make', { schoolId, kinds: ['one-page'], form: 'word', versionId: null })
    )
  ).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('school.look', { schoolId }))).toMatchObject(unanswered)
  expect(await withoutPatience(window.raw('school.readCopy', { schoolId, copyId: 'kopie-0' }))).toMatchObject(
    unanswered
  )
  expect(await withoutPatience(window.raw('school.putCopyAside', { schoolId, copyId: 'kopie-0' }))).toMatchObject(
    unanswered
  )
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(existsSync(path.join(place, 'versies'))).toBe(false)
})

test('closing says what is not on disk after a while, and closes the second time', async () => {
  const { program, window } = await silentSchool()
  expect(await withoutPatience(program.flush())).toBe(false)
  expect(await program.unsaved()).toEqual([{ name: 'De Linde', isKept: true }])
  await withoutPatience(window.close())
  await withoutPatience(program.close())
  expect(saveKinds(window)).not.toContain('saved')
})

test('at the end of the session a save that has only just begun is waited for no longer than a while', async () => {
  const program = host({ disk: silent.disk })
  const window = windowOf(program)
  const school = await begun(window)
  silent.hang(school.place)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  expect(await withoutPatience(program.flush())).toBe(false)
  await withoutPatience(program.close())
})

test('a list of schools does not wait for one of them, names it as silent, and is told when it can be read after all', async () => {
  const program = host({ disk: silent.disk })
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
  expect(await withoutPatience(window.raw('school.open', { schoolId: school.schoolId }))).toMatchObject({
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
  const program = host({ disk: silent.disk })
  const window = windowOf(program)
  const school = await begun(window)
  await window.ask('school.close', { schoolId: school.schoolId })
  silent.hang(school.place)
  expect(await withoutPatience(window.raw('school.open', { schoolId: school.schoolId }))).toMatchObject({
    ok: false,
    problem: { code: 'place-silent' }
  })
  expect(await withoutPatience(program.sessionsWith([school.place]))).toMatchObject({
    ok: false,
    problem: { code: 'place-silent' }
  })
  window.events.splice(0)
  silent.answer()
  await until(
    () =>
      window.events.some(({ type }) => type === 'schools') && !existsSync(path.join(school.place, '.in-gebruik.json'))
  )
  expect((await reopened(window, school.schoolId)).access).toEqual({ mode: 'write' })
})

test('a school that was closed while its disk did not answer is given back, and opens to write when it does', async () => {
  const window = windowOf(host({ disk: silent.disk }))
  const { schoolId, place } = await begun(window)
  silent.hang(place)
  void window.raw('school.look', { schoolId })
  await untilSilent(window)
  await window.ask('school.close', { schoolId })
  silent.answer()
  await until(() => !existsSync(path.join(place, '.in-gebruik.json')))
  expect((await reopened(window, schoolId)).access).toEqual({ mode: 'write' })
})

describe('a disk that stops answering just then', () => {
  const DAY = '2026-11-23'
  const requests: readonly (readonly [RequestName, object, string])[] = [
    ['school.spares', {}, 'back-ups'],
    ['schools.shared', {}, ''],
    ['versions.list', {}, 'versies'],
    ['versions.read', { versionId: DAY }, 'versies'],
    ['versions.freeze', { day: DAY }, path.join('versies', '.sop')],
    ['versions.freeze', { day: DAY }, 'versies'],
    ['scans.list', {}, 'metingen'],
    ['scans.begin', { questionnaire: 'school', mode: 'collected' }, 'metingen'],
    ['documents.made', {}, 'versies'],
    ['documents.make', { kinds: ['one-page'], form: 'word', versionId: null }, 'versies'],
    ['documents.make', { kinds: ['one-page'], form: 'word', versionId: DAY }, 'versies']
  ]

  test.each(requests)('is said to who asked for "%s" %o (%s), and asked again it works', async (name, input, where) => {
    const window = windowOf(host({ disk: silent.disk, report: () => undefined }))
    const { schoolId, place } = await begun(window)
    await window.ask('versions.freeze', { schoolId, day: DAY })
    mkdirSync(path.join(place, 'documenten'))
    // By its name alone it cannot be known: the school is asked.
    writeFileSync(path.join(place, 'documenten', '2026-11-23 Ondersteuningsprofiel.pdf'), '')
    silent.hang(path.join(place, where))
    const began = performance.now()
    expect(await withoutPatience(window.raw(name, { schoolId, ...input }))).toMatchObject({
      ok: false,
      problem: { code: 'disk-silent' }
    })
    expect(performance.now() - began).toBeLessThan(PATIENCE * 4)
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
  const window = windowOf(host({ disk: silent.disk }))
  const { schoolId, place } = await begun(window)
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  await window.ask('school.save', { schoolId })
  const [spare] = await window.ask('school.spares', { schoolId })
  silent.hang(place)
  const restoring = window.raw('school.restore', { schoolId, spareId: spare?.id ?? '' })
  expect(await withoutPatience(restoring)).toMatchObject({ ok: false, problem: { code: 'disk-silent' } })
  expect(await window.raw('school.edit', { schoolId, base: 1, patches: rename('De Eik') })).toMatchObject({
    ok: false,
    problem: { code: 'silent-edit' }
  })
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
})
