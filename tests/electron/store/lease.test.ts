// Two programs in one school: the second reads and says who is working; what a crash left is recognised.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
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
    processState: (asked) => (Object.hasOwn(running, asked) ? { alive: true, start: running[asked] ?? null } : { alive: false })
  })

async function leftBy(owner: StoreOptions): Promise<string> {
  const folder = await madeSchool(OLD)
  await openSchool(folder, { ...owner, repeat: () => () => undefined })
  return folder
}

describe('a school that is open elsewhere', () => {
  test.each([
    ['by another program on this computer', processOn('A', 1, { 1: 'x' }), processOn('A', 2, { 1: 'x', 2: 'y' }), { computer: 'A', seemsGone: false }],
    ['by a program here that was quiet for an hour: the computer slept', processOn('A', 1, { 1: 'x' }), processOn('A', 2, { 1: 'x', 2: 'y' }, NOW + 60 * MINUTE), { computer: 'A', seemsGone: false }],
    ['by a program that crashed', processOn('A', 1, { 1: 'x' }), processOn('A', 2, { 2: 'y' }), null],
    ['by a program whose number was given to another since', processOn('A', 1, { 1: 'x' }), processOn('A', 2, { 1: 'later', 2: 'y' }), null],
    ['by ourselves', processOn('A', 1, { 1: 'x' }), processOn('A', 1, { 1: 'x' }), null],
    ['by a program before ours that had our number', processOn('A', 1, { 1: 'x' }), processOn('A', 1, { 1: 'later' }), null],
    ['on Windows, where nobody tells when a program started', processOn('A', 1, { 1: null }), processOn('A', 2, { 1: null, 2: null }), { computer: 'A', seemsGone: false }],
    ['on Windows, and quiet for four minutes', processOn('A', 1, { 1: null }), processOn('A', 2, { 1: null, 2: null }, NOW + 4 * MINUTE), { computer: 'A', seemsGone: true }],
    ['on another computer', processOn('B', 1, { 1: 'x' }), processOn('A', 2, { 2: 'y' }, NOW + 2 * MINUTE), { computer: 'B', seemsGone: false }],
    ['on another computer that is quiet for four minutes', processOn('B', 1, { 1: 'x' }), processOn('A', 2, { 2: 'y' }, NOW + 4 * MINUTE), { computer: 'B', seemsGone: true }],
    ['on another computer whose clock is an hour ahead', processOn('B', 1, { 1: 'x' }, NOW + 60 * MINUTE), processOn('A', 2, { 2: 'y' }), { computer: 'B', seemsGone: false }]
  ])('%s', async (_, first, second, expected) => {
    const folder = await leftBy(first)
    const result = await opened(folder, second)
    expect(result.otherWriter).toEqual(expected)
    expect(await result.store.save(moved(OLD, 'Buren'))).toEqual(expected === null ? { ok: true } : { ok: false, why: 'locked' })
  })

  test('can be taken over when the other seems gone, and then from what is on disk now', async () => {
    const folder = await leftBy(processOn('B', 1, { 1: 'x' }))
    const { store } = await opened(folder, processOn('A', 2, { 2: 'y' }, NOW + 4 * MINUTE))
    writeFileSync(path.join(folder, 'school.json'), JSON.stringify(moved(OLD, 'van B')))
    expect(await store.takeOver()).toBe(true)
    expect(await store.readOutside()).toEqual(moved(OLD, 'van B'))
    expect(await store.save(moved(OLD, 'van A'))).toEqual({ ok: true })
    expect(JSON.parse(readFileSync(leaseIn(folder), 'utf8'))).toMatchObject({ computer: 'A', pid: 2 })
  })

  test('cannot be taken over when the other came back to life', async () => {
    const folder = await leftBy(processOn('B', 1, { 1: 'x' }))
    let now = NOW + 4 * MINUTE
    const { store, otherWriter } = await opened(folder, { ...processOn('A', 2, { 2: 'y' }), now: () => now })
    expect(otherWriter?.seemsGone).toBe(true)
    writeFileSync(leaseIn(folder), readFileSync(leaseIn(folder), 'utf8').replace(/"seenAt": "[^"]*"/, `"seenAt": "${new Date(now).toISOString()}"`))
    now += 1_000
    expect(await store.takeOver()).toBe(false)
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why: 'locked' })
  })
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
    testOptions({ owner: { computer: 'LAPTOP', pid: process.pid }, now: () => now, repeat: (milliseconds, work) => ((every = milliseconds), (beat = work), () => undefined) })
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

test.each([true, false])('a lease that another took meanwhile is left alone (noticed before closing: %s)', async (noticed) => {
  const folder = await madeSchool(OLD)
  let beat = nothing
  const { store } = await opened(folder, testOptions({ repeat: (_, work) => ((beat = work), () => undefined) }))
  const theirs = JSON.stringify({ computer: 'B', pid: 9, start: null, token: 'van B', seenAt: new Date(NOW).toISOString() })
  writeFileSync(leaseIn(folder), theirs)
  if (noticed) beat()
  await store.release()
  expect(readFileSync(leaseIn(folder), 'utf8')).toBe(theirs)
})

test.each(['', '{', '{"computer": 3}', 'null'])('a lease that makes no sense (%j) stops nobody', async (nonsense) => {
  const folder = await madeSchool(OLD)
  writeFileSync(leaseIn(folder), nonsense)
  const { otherWriter, store } = await opened(folder)
  expect(otherWriter).toBeNull()
  expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
})

test('where no lease can be made the school opens all the same', async () => {
  const folder = await madeSchool(OLD)
  const { fs } = testOptions()
  const disk = diskWith({ create: (place) => (place.includes('in-gebruik') ? Promise.reject(diskError('EACCES')) : fs.create(place)) })
  const { otherWriter, school } = await opened(folder, testOptions({ fs: disk }))
  expect([otherWriter, school]).toEqual([null, OLD])
})

test('a lease left by a crash that another takes at the same moment is not taken from that one', async () => {
  const folder = await leftBy(processOn('A', 1, { 1: 'x' }))
  const { fs } = testOptions()
  const theirs = JSON.stringify({ computer: 'A', pid: 3, start: 'z', token: 'van de ander', seenAt: new Date(NOW).toISOString() })
  let first = true
  const disk = diskWith({
    rename: (from, to) => {
      if (first && from === leaseIn(folder)) writeFileSync(from, theirs)
      first = false
      return fs.rename(from, to)
    }
  })
  const { otherWriter } = await opened(folder, { ...processOn('A', 2, { 2: 'y', 3: 'z' }), fs: disk })
  expect(otherWriter).toEqual({ computer: 'A', seemsGone: false })
  expect(readFileSync(leaseIn(folder), 'utf8')).toBe(theirs)
})

test('of many that open at once exactly one may write', async () => {
  const folder = await madeSchool(OLD)
  const pids = Array.from({ length: 8 }, (_, index) => index + 1)
  const running = Object.fromEntries(pids.map((pid) => [pid, 'x']))
  const results = await Promise.all(pids.map((pid) => opened(folder, processOn('A', pid, running))))
  expect(results.filter(({ otherWriter }) => otherWriter === null)).toHaveLength(1)
})
