// The store in real processes: two at once, killed while saving, without permission, and on a disk that is full.
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { createSchool, freezeVersion, keepGeneration, readSchool, readVersion } from '../../../electron/store/index.ts'
import { bundleChild, removeBundle, startChild } from './processes.ts'
import {
  LEFT_US,
  NOW,
  leaving,
  madeSchool,
  moved,
  newFolder,
  opened,
  schoolIn,
  testOptions,
  withLeaver
} from './support.ts'

const OLD = schoolIn('0')
const isRoot = process.getuid?.() === 0
/** The user "nobody" of Linux. */
const NOBODY = 65_534

let bundle = ''
beforeAll(async () => void (bundle = await bundleChild()))
afterAll(() => removeBundle(bundle))

const placeIn = (folder: string): string =>
  (JSON.parse(readFileSync(path.join(folder, 'school.json'), 'utf8')) as typeof OLD).identity.place

/** How often a process is killed, and programs race. Few, because every change is tried with them; `SOP_WIJZER_ROUNDS=200` tries at length. */
const ROUNDS = Number(process.env['SOP_WIJZER_ROUNDS'] ?? 8)
const TIME = 30_000 + ROUNDS * 1_000

describe('two programs in one school', () => {
  test('the second reads, and cannot write until the first has closed', async () => {
    const folder = await madeSchool(OLD)
    const first = startChild(bundle, 'wait', folder)
    expect(await first.next()).toMatchObject({ state: 'open', otherWriter: null })
    const second = startChild(bundle, 'wait', folder)
    expect(await second.next()).toMatchObject({ state: 'open', otherWriter: { seemsGone: false } })
    second.process.stdin.write('van de tweede\n')
    expect(await second.next()).toEqual({ ok: false, why: 'locked' })
    first.process.stdin.end('van de eerste\n')
    expect(await first.next()).toEqual({ ok: true })
    await first.ended
    expect(placeIn(folder)).toBe('van de eerste')
    const third = startChild(bundle, 'save', folder)
    expect(await third.next()).toMatchObject({ place: 'van de eerste', otherWriter: null })
    expect(await third.next()).toEqual({ ok: true })
  })

  test(
    'of four that find what a crash left, at the same moment, one may write',
    async () => {
      const children = Array.from({ length: 4 }, () => startChild(bundle, 'race', ''))
      const told = (line: string): Promise<unknown[]> =>
        Promise.all(children.map((child) => (child.process.stdin.write(`${line}\n`), child.next())))
      const left = JSON.stringify({
        computer: os.hostname(),
        pid: 2 ** 30,
        start: '1',
        token: 'van een crash',
        seenAt: new Date().toISOString()
      })
      const writers: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const folder = await madeSchool(OLD)
        writeFileSync(path.join(folder, '.in-gebruik.json'), left)
        writers.push((await told(folder)).filter((answer) => (answer as { writes?: boolean }).writes === true).length)
        await told('')
        expect(readdirSync(folder)).toEqual(['school.json'])
      }
      expect(writers).toEqual(writers.map(() => 1))
    },
    TIME
  )

  test('that both think they may write do not overwrite each other', async () => {
    const folder = await madeSchool(OLD)
    const child = startChild(bundle, 'wait', folder)
    await child.next()
    rmSync(path.join(folder, '.in-gebruik.json'))
    const { store } = await opened(folder)
    child.process.stdin.write('van het kind\n')
    expect(await child.next()).toEqual({ ok: true })
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(placeIn(folder)).toBe('van het kind')
  })
})

test('killed again and again while saving: what was reported as saved is there, the next opens at once, nothing is left behind', async () => {
  const folder = await madeSchool(OLD)
  let reported = 0
  for (let round = 0; round < 6; round += 1) {
    const child = startChild(bundle, 'save-for-ever', folder)
    expect(await child.next()).toMatchObject({ state: 'open', otherWriter: null })
    for (let saves = 0; saves < 3 + round * 4; saves += 1) reported = Number(await child.next())
    child.process.kill('SIGKILL')
    for (let line = await child.next(); line !== undefined; line = await child.next()) reported = Number(line)
    expect(Number(placeIn(folder))).toBeGreaterThanOrEqual(reported)
    expect(Number(placeIn(folder))).toBeLessThanOrEqual(reported + 1)
  }
  const { store, otherWriter } = await opened(folder)
  expect(otherWriter).toBeNull()
  await store.release()
  expect(readdirSync(folder).toSorted()).toEqual(['back-ups', 'school.json'])
})

test(
  'killed at many moments while somebody is erased: she is in no file any more, or still in the school',
  async () => {
    let longest = 40
    let midway = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = await madeSchool(withLeaver(OLD))
      for (let number = 0; number < 10; number += 1)
        await keepGeneration(
          folder,
          withLeaver(moved(OLD, String(number))),
          testOptions({ now: () => NOW + number * 3_600_000 })
        )
      const child = startChild(bundle, 'erase', folder)
      await child.next()
      const began = performance.now()
      // The first is not killed: it shows how long the work takes. The others are killed all over that time.
      const killer =
        round === 0 ? undefined : setTimeout(() => child.process.kill('SIGKILL'), (longest * round) / ROUNDS)
      const told = await child.next()
      clearTimeout(killer)
      if (round === 0) longest = performance.now() - began
      await child.ended
      const { school, store } = await opened(folder)
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      const withHer = files
        .filter((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes(LEFT_US))
        .map(({ name }) => name)
      if (school.internal.people.length > 0) midway += told === undefined ? 1 : 0
      else expect(withHer).toEqual([])
      if (told !== undefined) expect([told, school.internal.people]).toEqual([{ ok: true, left: [] }, []])
      expect(await store.erase(leaving.change(school), leaving)).toEqual({ ok: true, left: [] })
      expect(await store.generations()).toHaveLength(10)
      await store.release()
    }
    // Otherwise nothing was cut off.
    expect(midway).toBeGreaterThan(0)
  },
  TIME
)

describe('without permission', () => {
  /** A school of nobody's, in folders that nobody may enter. */
  async function ofNobody(): Promise<string> {
    const folder = await madeSchool(OLD)
    if (!isRoot) return folder
    chmodSync(path.dirname(folder), 0o755)
    for (const place of [folder, path.join(folder, 'school.json')]) chownSync(place, NOBODY, NOBODY)
    return folder
  }
  const user = isRoot ? NOBODY : undefined

  test('to write in the folder: the school opens, saving says "denied", the file stays', async () => {
    const folder = await ofNobody()
    chmodSync(folder, 0o555)
    const child = startChild(bundle, 'save', folder, user)
    expect(await child.next()).toMatchObject({ state: 'open', otherWriter: null })
    expect(await child.next()).toEqual({ ok: false, why: 'denied' })
    await child.ended
    expect(readdirSync(folder)).toEqual(['school.json'])
    chmodSync(folder, 0o755)
  })

  test('to read the file: unreadable, nothing written', async () => {
    const folder = await ofNobody()
    chmodSync(path.join(folder, 'school.json'), 0o000)
    const child = startChild(bundle, 'save', folder, user)
    expect(await child.next()).toEqual({ state: 'unreadable', code: 'EACCES' })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })

  test('to see the folder: unreadable, not missing', async () => {
    const folder = await ofNobody()
    chmodSync(folder, 0o000)
    const child = startChild(bundle, 'save', folder, user)
    expect(await child.next()).toEqual({ state: 'unreadable', code: 'EACCES' })
    chmodSync(folder, 0o755)
  })

  test('a file that is write-protected in a folder that is not is replaced: the director asked for it', async () => {
    const folder = await ofNobody()
    chmodSync(path.join(folder, 'school.json'), 0o444)
    const child = startChild(bundle, 'save', folder, user)
    await child.next()
    expect(await child.next()).toEqual({ ok: true })
    expect(placeIn(folder)).toBe('van het kind')
  })
})

/** A real disk of 512 kB, or why there is none. */
function smallDisk(): { readonly folder: string } | { readonly reason: string } {
  if (!isRoot) return { reason: 'only root can make a small disk (tmpfs)' }
  const folder = newFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k,mode=755', 'sop-wijzer-test', folder], { stdio: 'pipe' })
  } catch (error) {
    return { reason: `a small disk (tmpfs) cannot be mounted here: ${String(error)}` }
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return { folder }
}

describe('a full disk', () => {
  test('saving says so, keeps the old file and leaves no rubbish; with room again it works', async (context) => {
    const disk = smallDisk()
    if ('reason' in disk) return context.skip(disk.reason)
    const made = await createSchool(disk.folder, OLD, testOptions())
    if (!made.ok) throw new Error(made.why)
    const { store } = await opened(made.folder)
    onTestFinished(() => store.release())
    const filler = path.join(disk.folder, 'vol.bin')
    try {
      for (let size = 512; size > 0; size -= 4) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' })
    } catch {
      // Full.
    }
    expect(await store.save({ ...moved(OLD, 'Buren'), groot: 'x'.repeat(20_000) })).toEqual({
      ok: false,
      why: 'disk-full'
    })
    expect(placeIn(made.folder)).toBe('0')
    expect(readdirSync(made.folder).filter((name) => name.includes('.sop-'))).toEqual([])
    expect(
      await createSchool(disk.folder, schoolIn('x', { groot: 'x'.repeat(20_000) }), {
        ...testOptions(),
        allowSecondName: true
      })
    ).toEqual({ ok: false, why: 'disk-full' })
    expect(existsSync(path.join(disk.folder, 'De Wilgenhof (2)'))).toBe(false)
    rmSync(filler)
    expect(await store.save({ ...moved(OLD, 'Buren'), groot: 'x'.repeat(20_000) })).toEqual({ ok: true })
    expect(await readSchool(made.folder, testOptions())).toMatchObject({
      state: 'ok',
      value: { identity: { place: 'Buren' } }
    })
    await store.release()
  })

  test('a version for which there is no room is not there at all; with room again it is frozen', async (context) => {
    const disk = smallDisk()
    if ('reason' in disk) return context.skip(disk.reason)
    const made = await createSchool(disk.folder, OLD, testOptions())
    if (!made.ok) throw new Error(made.why)
    const freezing = {
      occasion: adoptedOn(isoDay('2027-06-22')),
      value: OLD,
      rules: {},
      documents: [{ name: 'Aanbod.docx', bytes: Buffer.alloc(100_000, 'x') }]
    }
    const filler = path.join(disk.folder, 'vol.bin')
    writeFileSync(filler, Buffer.alloc(450_000))
    expect(await freezeVersion(made.folder, freezing, testOptions())).toEqual({ ok: false, why: 'disk-full' })
    expect(readdirSync(path.join(made.folder, 'versies'))).toEqual([])
    rmSync(filler)
    expect(await freezeVersion(made.folder, freezing, testOptions())).toEqual({ ok: true, versionId: '2027-06-22' })
    expect(await readVersion(made.folder, 'adopted', '2027-06-22', testOptions())).toMatchObject({
      ok: true,
      intact: true
    })
  })

  test('a damaged school on a full disk is not copied, and still offered its earlier versions', async (context) => {
    const disk = smallDisk()
    if ('reason' in disk) return context.skip(disk.reason)
    const made = await createSchool(disk.folder, OLD, testOptions())
    if (!made.ok) throw new Error(made.why)
    const { store } = await opened(made.folder)
    await store.save(moved(OLD, 'Buren'))
    await store.release()
    writeFileSync(path.join(made.folder, 'school.json'), '{"half')
    try {
      for (let size = 512; size > 0; size -= 4)
        writeFileSync(path.join(disk.folder, 'vol.bin'), Buffer.alloc(4096), { flag: 'a' })
    } catch {
      // Full.
    }
    const child = startChild(bundle, 'save', made.folder)
    expect(await child.next()).toMatchObject({
      state: 'damaged',
      damage: 'truncated',
      keptCopy: null,
      generations: [{ name: 'De Wilgenhof' }]
    })
    await child.ended
  })
})
