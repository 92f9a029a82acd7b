// Earlier versions: made of good data only, rarely, never twice the same, and less never drives out more.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepGeneration } from '../../../electron/store/index.ts'
import { thinned, type KeptFile } from '../../../electron/store/thinning.ts'
import { tries } from '../../tries.ts'
import { NOW, diskError, diskWith, madeSchool, moved, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const kept = (folder: string): string[] => readdirSync(path.join(folder, 'back-ups')).toSorted()
const placesIn = (folder: string): string[] =>
  kept(folder).map(
    (name) => (JSON.parse(readFileSync(path.join(folder, 'back-ups', name), 'utf8')) as typeof OLD).identity.place
  )

describe('making', () => {
  test('opening alone keeps nothing; the first save keeps what was there, later ones at most once an hour', async () => {
    const folder = await madeSchool(OLD)
    let now = NOW
    const { store } = await opened(folder, testOptions({ now: () => now }))
    expect(readdirSync(folder)).not.toContain('back-ups')
    for (const [minutes, place] of [
      [0, 'a'],
      [10, 'b'],
      [59, 'c'],
      [61, 'd'],
      [70, 'e'],
      [122, 'f']
    ] as const) {
      now = NOW + minutes * 60_000
      expect(await store.save(moved(OLD, place))).toEqual({ ok: true })
    }
    expect(placesIn(folder)).toEqual(['Tiel', 'c', 'e'])
    expect(kept(folder)[0]).toMatch(/^2026-11-23T140312\.000Z-[0-9a-f]{12}\.json$/)
  })

  test('the same content is not kept twice, also not by the next session', async () => {
    const folder = await madeSchool(OLD)
    for (const day of [0, 1, 2]) {
      const { store } = await opened(folder, testOptions({ now: () => NOW + day * DAY }))
      await store.save(moved(OLD, 'Buren'))
      await store.release()
    }
    expect(placesIn(folder)).toEqual(['Tiel', 'Buren'])
    await keepGeneration(folder, moved(OLD, 'Buren'), testOptions({ now: () => NOW + 5 * DAY }))
    expect(kept(folder)).toHaveLength(2)
  })

  test('a value that is no good school is never kept', async () => {
    const folder = await madeSchool(OLD)
    const broken = { ...OLD, sections: undefined } as unknown as typeof OLD
    expect(await keepGeneration(folder, broken, testOptions())).toEqual({ ok: false, why: 'write-failed' })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })

  test('a clock that was set back does not stop it', async () => {
    const folder = await madeSchool(OLD)
    let now = NOW
    const { store } = await opened(folder, testOptions({ now: () => now }))
    await store.save(moved(OLD, 'a'))
    now -= 400 * DAY
    await store.save(moved(OLD, 'b'))
    expect(placesIn(folder).toSorted()).toEqual(['Tiel', 'a'])
  })

  test('a clock that was ahead for a while does not wear out what is made after it, nor count as made just now', async () => {
    const folder = await madeSchool(OLD)
    const keep = (place: string, at: number): Promise<unknown> =>
      keepGeneration(folder, moved(OLD, place), testOptions({ now: () => at }))
    const startingWith = (start: string): readonly string[] =>
      placesIn(folder).filter((place) => place.startsWith(start))
    for (let hour = 0; hour < 12; hour += 1) await keep(`vooruit ${hour}`, NOW + 3_650 * DAY + hour * HOUR)
    for (let hour = 0; hour < 10; hour += 1) await keep(`nu ${hour}`, NOW + hour * HOUR)
    expect(startingWith('nu')).toHaveLength(10)
    expect(startingWith('vooruit')).toHaveLength(10)
    await keep('nu 9', NOW + 40 * HOUR)
    expect(startingWith('nu 9')).toHaveLength(1)
  })

  test.each([
    ['a folder that nobody may write in', 'denied', 'EACCES'],
    ['a full disk', 'disk-full', 'ENOSPC']
  ] as const)(
    '%s: saving goes on, why there is none is known, and it is over when one is made',
    async (_, why, code) => {
      const folder = await madeSchool(OLD)
      const { fs } = testOptions()
      let now = NOW
      let works = false
      const disk = diskWith({ mkdir: (place) => (works ? fs.mkdir(place) : Promise.reject(diskError(code))) })
      const { store } = await opened(folder, testOptions({ now: () => now, fs: disk }))
      expect(store.spareTrouble).toBeNull()
      expect(await store.save(moved(OLD, 'a'))).toEqual({ ok: true })
      expect(store.spareTrouble).toMatchObject({ why, error: { code } })
      works = true
      now += 61_000
      expect(await store.save(moved(OLD, 'b'))).toEqual({ ok: true })
      expect(store.spareTrouble).toBeNull()
      expect(placesIn(folder)).toEqual(['a'])
    }
  )

  test('the list gives the newest first, with the name that the school had', async () => {
    const folder = await madeSchool(OLD)
    const renamed = { ...OLD, identity: { ...OLD.identity, name: 'De Wilg' } }
    await keepGeneration(folder, OLD, testOptions())
    await keepGeneration(folder, renamed, testOptions({ now: () => NOW + HOUR }))
    writeFileSync(path.join(folder, 'back-ups', 'eigen kopie.json'), JSON.stringify(OLD))
    const { store } = await opened(folder)
    expect(await store.generations()).toMatchObject([
      { madeAt: NOW + HOUR, name: 'De Wilg' },
      { madeAt: NOW, name: 'De Wilgenhof' }
    ])
  })

  test('six weeks of daily work leave every one of the last two weeks, and the last of each week before', async () => {
    const folder = await madeSchool(OLD)
    for (let day = 0; day < 42; day += 1) {
      await keepGeneration(folder, moved(OLD, `dag ${day}`), testOptions({ now: () => NOW + day * DAY }))
    }
    const days = placesIn(folder).map((place) => Number(place.slice(4)))
    expect(days.slice(-14)).toEqual(Array.from({ length: 14 }, (_, index) => 28 + index))
    expect(days.length).toBeLessThan(22)
    expect(days.filter((day) => day < 28).length).toBeGreaterThanOrEqual(3)
  })
})

/** Later than every file of these tests. */
const AFTER = NOW + 20_000 * DAY
const file = (day: number, size: number): KeptFile => ({ name: `${day}-${size}`, madeAt: NOW + day * DAY, size })

describe('thinning', () => {
  const files = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(100, 150, 300, 1_000, 40_000, 50_000)), {
      selector: ([hours]) => hours,
      maxLength: 150
    })
    .map((list) => list.map(([hours, size]) => file(hours / 4, size)))

  test('four years of daily work leave a tidy folder that goes back to the beginning', () => {
    let there: readonly KeptFile[] = []
    for (let day = 0; day < 4 * 365; day += 1) {
      const all = [...there, file(day, 50_000 + day)]
      const gone = new Set(thinned(all, AFTER))
      there = all.filter((one) => !gone.has(one))
    }
    expect(there.length).toBeLessThan(90)
    expect((there[0]?.madeAt ?? 0) - NOW).toBeLessThan(90 * DAY)
  })

  test('a school that lost most of its text keeps the last version that had it, however much is saved after', () => {
    const full = Array.from({ length: 5 }, (_, day) => file(day, 100_000 + day))
    const emptied = Array.from({ length: 2_000 }, (_, index) => file(5 + index * 3, 2_000))
    const gone = new Set(thinned([...full, ...emptied], AFTER).map(({ name }) => name))
    expect(gone.has('4-100004')).toBe(false)
  })

  test('never removes the ten newest, nor one that holds over twice as much as all after it', () => {
    fc.assert(
      fc.property(files, (all) => {
        const newestFirst = all.toSorted((a, b) => b.madeAt - a.madeAt)
        const gone = new Set(thinned(all, AFTER))
        newestFirst.forEach((one, index) => {
          const after = newestFirst.slice(0, index).map(({ size }) => size)
          const stays = index < 10 || one.size > 2 * Math.max(...after)
          expect(stays && gone.has(one)).toBe(false)
        })
        expect(
          thinned(
            all.filter((one) => !gone.has(one)),
            AFTER
          )
        ).toEqual([])
      }),
      { numRuns: tries(200) }
    )
  })
})
