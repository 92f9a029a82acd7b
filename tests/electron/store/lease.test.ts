// Two programs in one school: the second reads and says who is working; what a crash left is recognised.
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSchool } from '../../../electron/store/index.ts'
import type { StoreOptions } from '../../../electron/store/index.ts'
import { NOW, diskError, diskWith, madeSchool, moved, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const leaseIn = (folder: string): string => path.join(folder, '.in-gebruik.json')
const MINUTE = 60_000

/** Options of a process with this number on this computer, where these processes run. */
const processOn = (computer: string, pid: number, running: Record<number, string | null>, now = NOW): StoreOptions =>
  testOptions({
    owner: { computer, pid },
    now: () => now,
    processState: (asked) =>
      Object.hasOwn(running, asked) ? { alive: true, start: running[asked] ?? null } : { alive: false }
  })

async function leftBy(owner: StoreOptions): Promise<string> {
  const folder = await madeSchool(OLD)
  await openSchool(folder, { ...owner, repeat: () => () => undefined })
  return folder
}

describe('a school that is open elsewhere', () => {
  test.each([
    [
      'by another program on this computer',
      processOn('A', 1, { 1: 'x' }),
      processOn('A', 2, { 1: 'x', 2: 'y' }),
      { computer: 'A', seemsGone: false }
    ],
    [
      'by a program here that was quiet for an hour: the computer slept',
      processOn('A', 1, { 1: 'x' }),
      processOn('A', 2, { 1: 'x', 2: 'y' }, NOW + 60 * MINUTE),
      { computer: 'A', seemsGone: false }
    ],
    ['by a program that crashed', processOn('A', 1, { 1: 'x' }), processOn('A', 2, { 2: 'y' }), null],
    [
      'by a program whose number was given to another since',
      processOn('A', 1, { 1: 'x' }),
      processOn('A', 2, { 1: 'later', 2: 'y' }),
      null
    ],
    [
      'by ourselves, under another name of the folder',
      processOn('A', 1, { 1: 'x' }),
      processOn('A', 1, { 1: 'x' }),
      { computer: 'A', seemsGone: false }
    ],
    [
      'by a program before ours that had our number',
      processOn('A', 1, { 1: 'x' }),
      processOn('A', 1, { 1: 'later' }),
      null
    ],
    [
      'on Windows, where nobody tells when a program started',
      processOn('A', 1, { 1: null }),
      processOn('A', 2, { 1: null, 2: null }),
      { computer: 'A', seemsGone: false }
    ],
    [
      'on Windows, and quiet for four minutes',
      processOn('A', 1, { 1: null }),
      processOn('A', 2, { 1: null, 2: null }, NOW + 4 * MINUTE),
      { computer: 'A', seemsGone: true }
    ],
    [
      'on another computer',
      processOn('B', 1, { 1: 'x' }),
      processOn('A', 2, { 2: 'y' }, NOW + 2 * MINUTE),
      { computer: 'B', seemsGone: false }
    ],
    [
      'on another computer that is quiet for four minutes',
      processOn('B', 1, { 1: 'x' }),
      processOn('A', 2, { 2: 'y' }, NOW + 4 * MINUTE),
      { computer: 'B', seemsGone: true }
    ],
    [
      'on another computer whose clock is an hour ahead',
      processOn('B', 1, { 1: 'x' }, NOW + 60 * MINUTE),
      processOn('A', 2, { 2: 'y' }),
      { computer: 'B', seemsGone: false }
    ]
  ])('%s', async (_, first, second, expected) => {
    const folder = await leftBy(first)
    const result = await opened(folder, second)
    expect(result.otherWriter).toEqual(expected)
    expect(await result.store.save(moved(OLD, 'Buren'))).toEqual(
      expected === null ? { ok: true } : { ok: false, why: 'locked' }
    )
  })

  test('can be taken over when the other seems gone, and then from what is on disk now', async () => {
    const folder = await leftBy(processOn('B', 1, { 1: 'x' }))
    const { store } = await opened(folder, processOn('A', 2, { 2: 'y' }, NOW + 4 * MINUTE))
    writeFileSync(path.join(folder, 'school.json'), JSON.stringify(moved(OLD, 'van B')))
    expect(await store.takeOver()).toEqual({ ok: true, value: moved(OLD, 'van B') })
    expect(await store.save(moved(OLD, 'van A'))).toEqual({ ok: true })
    expect(JSON.parse(readFileSync(leaseIn(folder), 'utf8'))).toMatchObject({ computer: 'A', pid: 2 })
  })

  test('cannot be taken over when the other came back to life', async () => {
    const folder = await leftBy(processOn('B', 1, { 1: 'x' }))
    let now = NOW + 4 * MINUTE
    const { store, otherWriter } = await opened(folder, { ...processOn('A', 2, { 2: 'y' }), now: () => now })
    expect(otherWriter?.seemsGone).toBe(true)
    writeFileSync(
      leaseIn(folder),
      readFileSync(leaseIn(folder), 'utf8').replace(/"seenAt": "[^"]*"/, `"seenAt": "${new Date(now).toISOString()}"`)
    )
    now += 1_000
    expect(await store.takeOver()).toEqual({ ok: false })
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why: 'locked' })
  })
})

test('a lease that bears our own number and that we do not hold was left by a crash', async () => {
  const folder = await madeSchool(OLD)
  writeFileSync(
    leaseIn(folder),
    JSON.stringify({ computer: 'A', pid: 1, start: 'x', token: 'van een crash', seenAt: new Date(NOW).toISOString() })
  )
  expect((await opened(folder, processOn('A', 1, { 1: 'x' }))).otherWriter).toBeNull()
})

/** Does nothing, until the store gives it something to do. */
const nothing = (): void => undefined

test('while a school is open, the lease says who and shows life; after closing it is gone', async () => {
  const folder = await madeSchool(OLD)
  let now = NOW
  let beat = nothing
  let every = 0
  const { store } = await opened(
    folder,
    testOptions({
      owner: { computer: 'LAPTOP', pid: process.pid },
      now: () => now,
      repeat: (milliseconds, work) => ((every = milliseconds), (beat = work), () => undefined)
    })
  )
  const seen = (): unknown => (JSON.parse(readFileSync(leaseIn(folder), 'utf8')) as { seenAt: unknown }).seenAt
  expect(readFileSync(leaseIn(folder), 'utf8')).toContain('"computer": "LAPTOP"')
  expect(every).toBe(30_000)
  now += 30_000
  beat()
  await expect.poll(seen).toBe(new Date(now).toISOString())
  await store.release()
  expect(existsSync(leaseIn(folder))).toBe(false)
  expect(readdirSync(folder)).toEqual(['school.json'])
})

test.each([true, false])(
  'a lease that another took meanwhile is left alone (noticed before closing: %s)',
  async (noticed) => {
    const folder = await madeSchool(OLD)
    let beat = nothing
    const { store } = await opened(folder, testOptions({ repeat: (_, work) => ((beat = work), () => undefined) }))
    const theirs = JSON.stringify({
      computer: 'B',
      pid: 9,
      start: null,
      token: 'van B',
      seenAt: new Date(NOW).toISOString()
    })
    writeFileSync(leaseIn(folder), theirs)
    if (noticed) beat()
    await store.release()
    expect(readFileSync(leaseIn(folder), 'utf8')).toBe(theirs)
  }
)

test.each(['', '{', '{"computer": 3}', 'null'])(
  'a lease that makes no sense (%j), and that nobody is writing, stops nobody',
  async (nonsense) => {
    const folder = await madeSchool(OLD)
    writeFileSync(leaseIn(folder), nonsense)
    let waited = 0
    const { otherWriter, store } = await opened(
      folder,
      testOptions({ now: () => Date.now(), pause: async (milliseconds) => void (waited += milliseconds) })
    )
    expect(otherWriter).toBeNull()
    expect(waited).toBeGreaterThanOrEqual(2_000)
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
  }
)

test('a lease that makes no sense and is old is not waited for', async () => {
  const folder = await madeSchool(OLD)
  writeFileSync(leaseIn(folder), '{')
  utimesSync(leaseIn(folder), new Date(NOW - MINUTE), new Date(NOW - MINUTE))
  let waited = 0
  const { otherWriter } = await opened(
    folder,
    testOptions({ pause: async (milliseconds) => void (waited += milliseconds) })
  )
  expect([otherWriter, waited]).toEqual([null, 0])
})

test('a lease that is half-written is waited for, and then says who is working', async () => {
  const folder = await madeSchool(OLD)
  const theirs = JSON.stringify({
    computer: 'B',
    pid: 3,
    start: 'z',
    token: 'van B',
    seenAt: new Date(NOW).toISOString()
  })
  writeFileSync(leaseIn(folder), '')
  let waits = 0
  const pause = async (): Promise<void> => {
    waits += 1
    if (waits % 10 === 0) writeFileSync(leaseIn(folder), theirs.slice(0, waits * 2))
  }
  const { otherWriter } = await opened(folder, testOptions({ pause }))
  expect(otherWriter).toEqual({ computer: 'B', seemsGone: false })
  expect(readFileSync(leaseIn(folder), 'utf8')).toBe(theirs)
})

test('a lease of another account, which cannot be read, is not taken for none; when it is silent the director may take over', async () => {
  const folder = await leftBy(processOn('B', 1, { 1: 'x' }))
  const { fs } = testOptions()
  const closed = diskWith({
    read: (place) => (place === leaseIn(folder) ? Promise.reject(diskError('EACCES')) : fs.read(place))
  })
  utimesSync(leaseIn(folder), new Date(NOW), new Date(NOW))
  for (const [minutes, seemsGone] of [
    [1, false],
    [4, true]
  ] as const) {
    const { otherWriter, store } = await opened(folder, testOptions({ fs: closed, now: () => NOW + minutes * MINUTE }))
    expect(otherWriter).toMatchObject({ seemsGone })
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why: 'locked' })
    expect((await store.takeOver()).ok).toBe(seemsGone)
  }
})

test.each(['create', 'renameNew'] as const)(
  'where no lease can be made (%s) the school opens all the same',
  async (call) => {
    const folder = await madeSchool(OLD)
    const disk = diskWith({ [call]: () => Promise.reject(diskError('EACCES')) })
    const { otherWriter, school } = await opened(folder, testOptions({ fs: disk }))
    expect([otherWriter, school]).toEqual([null, OLD])
  }
)

describe('a lease left by a crash', () => {
  const claimed = (place: string): boolean => place.includes('.sop-lease-')
  const running = { 2: 'y', 3: 'z' }

  test('that another takes at the same moment is not taken from that one', async () => {
    const folder = await leftBy(processOn('A', 1, { 1: 'x' }))
    const { fs } = testOptions()
    const theirs = JSON.stringify({
      computer: 'A',
      pid: 3,
      start: 'z',
      token: 'van de ander',
      seenAt: new Date(NOW).toISOString()
    })
    const disk = diskWith({
      renameNew: (from, to) => {
        if (claimed(to)) writeFileSync(leaseIn(folder), theirs)
        return fs.renameNew(from, to)
      }
    })
    const { otherWriter } = await opened(folder, { ...processOn('A', 2, running), fs: disk })
    expect(otherWriter).toEqual({ computer: 'A', seemsGone: false })
    expect(readFileSync(leaseIn(folder), 'utf8')).toBe(theirs)
  })

  test('is taken by one of many, also when those before crashed while they took it', async () => {
    const folder = await leftBy(processOn('A', 1, { 1: 'x' }))
    const { fs } = testOptions()
    const never = (): Promise<never> => new Promise(() => undefined)
    // The first stops for good when it has made its claim on the lease, the second when it has made its claim on that claim.
    const crashing = [{ rename: never }, { unlink: (place: string) => (claimed(place) ? never() : fs.unlink(place)) }]
    for (const [index, calls] of crashing.entries()) {
      void openSchool(folder, { ...processOn('A', 11 + index, { [11 + index]: 'x' }), fs: diskWith(calls) })
      await expect.poll(() => readdirSync(folder).filter(claimed)).toHaveLength(index + 1)
    }
    const pids = Array.from({ length: 6 }, (_, index) => index + 20)
    const all = Object.fromEntries(pids.map((pid) => [pid, 'x']))
    const results = await Promise.all(pids.map((pid) => opened(folder, processOn('A', pid, all))))
    expect(results.filter(({ otherWriter }) => otherWriter === null)).toHaveLength(1)
    expect(readdirSync(folder).toSorted()).toEqual(['.in-gebruik.json', 'school.json'])
  })
})

test('of many that open at once exactly one may write', async () => {
  const folder = await madeSchool(OLD)
  const pids = Array.from({ length: 8 }, (_, index) => index + 1)
  const running = Object.fromEntries(pids.map((pid) => [pid, 'x']))
  const results = await Promise.all(pids.map((pid) => opened(folder, processOn('A', pid, running))))
  expect(results.filter(({ otherWriter }) => otherWriter === null)).toHaveLength(1)
})
