// Where the schools of a region stand, how far extra help is, and a drawing of it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { townsData } from '#assets/places/index.ts'
import { distanceInWords } from '#shared/places/distance.ts'
import { townsOf } from '#shared/places/towns.ts'
import { helpByPlace } from '#shared/region/nearest-help.ts'
import { regionMap } from '#shared/region/region-map.ts'
import { isToPut, regionPlaces } from '#shared/region/region-places.ts'
import type { Region } from '#shared/region/region.ts'
import { asFile, delivery, needLine } from '../../fixtures/deliveries.ts'
import { regionWith } from '../../fixtures/regions.ts'
import { tries } from '../../tries.ts'
import { readRegion } from './reading.ts'

const towns = townsOf(townsData)

const school = (name: string, place: string, levels: readonly string[] = []) =>
  delivery({
    school: { name, place },
    needs: levels.length === 0 ? [] : [needLine('reading', { levels: [...levels], places: 2 })]
  })

/** Names of schools are of those places, so that it reads easily. */
const overijssel = [
  school('Anker', 'Zwolle', ['extra']),
  school('Baken', 'zwolle', ['extra', 'outside']),
  school('Dolfijn', 'Kampen'),
  school('Eikel', 'Hattem', ['in-class']),
  school('Fluit', 'Deventer', ['extra'])
]

function seen(deliveries: readonly ReturnType<typeof delivery>[], placed: Region['placed'] = []) {
  const { schools } = readRegion(deliveries.map((one, at) => asFile(one, `${at}.json`))).index
  const places = regionPlaces(schools, towns, { placed })
  return { schools, ...places, help: (near?: number) => helpByPlace(schools, places, 'reading', near) }
}

/** "Hattem: Zwolle (Anker, Baken), 5 km" */
const told = (deliveries: readonly ReturnType<typeof delivery>[], placed: Region['placed'] = []): readonly string[] =>
  seen(deliveries, placed)
    .help()
    .places.map(({ place, nearest }) => {
      const names = 'schools' in nearest ? ` (${nearest.schools.map(({ name }) => name).join(', ')})` : ''
      const where = nearest.kind === 'near' ? `${nearest.place}${names}, ${distanceInWords(nearest.distance)}` : ''
      return `${place.name}: ${nearest.kind === 'near' ? where : `${nearest.kind}${names}`}`
    })

describe('the places of a region', () => {
  test('are named once, however their schools write them', () => {
    const { places } = seen([...overijssel, school('Gans', "'s Hertogenbosch"), school('Haan', 'Den Bosch')])
    expect(places.map(({ name, schools }) => [name, schools.length])).toEqual([
      ['Deventer', 1],
      ['Hattem', 1],
      ['Kampen', 1],
      ["'s Hertogenbosch", 2],
      ['Zwolle', 2]
    ])
  })

  test('that nobody knows are kept apart to be put on the map once, and so are schools without a place', () => {
    const { places, placeless } = seen([...overijssel, school('Gans', 'Eikendorp'), school('Haan', '')])
    expect(places.filter(({ at }) => at === null).map(({ name, why }) => [name, why])).toEqual([
      ['Eikendorp', 'unknown']
    ])
    expect(placeless.map(({ name }) => name)).toEqual(['Haan'])
  })

  test('that are put on the map by hand stand there, also where they are written otherwise', () => {
    const placed = [{ place: 'Eikendorp', latitude: 52.5, longitude: 6 }]
    const { places } = seen([...overijssel, school('Gans', 'EIKENDORP')], placed)
    expect(places.find(({ name }) => name === 'EIKENDORP')).toMatchObject({
      at: { latitude: 52.5, longitude: 6 },
      byHand: true,
      why: null
    })
  })

  test('hold no school that is not on the list of the region: it brings no help nearer', () => {
    const listed = overijssel.slice(2).map((one) => one.school)
    const { schools } = readRegion(
      overijssel.map((one, at) => asFile(one, `${at}.json`)),
      regionWith(listed)
    ).index
    const places = regionPlaces(schools, towns, { placed: [] })
    expect(places.places.map(({ name }) => name)).toEqual(['Deventer', 'Hattem', 'Kampen'])
    expect(helpByPlace(schools, places, 'reading').places.map(({ within }) => within)).toEqual([1, 0, 0])
  })

  test('that lie far from all others are asked after: another town may be meant', () => {
    const { places } = seen([...overijssel, school('Gans', 'Maastricht')])
    expect(places.filter(({ isFar }) => isFar).map(({ name }) => name)).toEqual(['Maastricht'])
    expect(places.filter(isToPut).map(({ name }) => name)).toEqual(['Maastricht'])
  })

  test('that lie far are not asked after again once somebody said that it is right', () => {
    const far = [...overijssel, school('Gans', 'Maastricht')]
    const maastricht = seen(far).places.find(({ name }) => name === 'Maastricht')
    const { places } = seen(far, [{ place: 'Maastricht', ...(maastricht?.at ?? { latitude: 0, longitude: 0 }) }])
    expect(places.filter(isToPut)).toEqual([])
    expect(places.find(({ name }) => name === 'Maastricht')?.at).toEqual(maastricht?.at)
  })
})

describe('how far extra help is', () => {
  test('is told for each place, by the nearest that has it', () => {
    expect(told(overijssel)).toEqual([
      'Deventer: here (Fluit)',
      'Hattem: Zwolle (Anker, Baken), 5 km',
      'Kampen: Zwolle (Anker, Baken), 13 km',
      'Zwolle: here (Anker, Baken)'
    ])
  })

  test('is not told of a place that is not on the map; help in such a place is named apart', () => {
    const all = [school('Dolfijn', 'Kampen'), school('Gans', 'Eikendorp', ['extra']), school('Haan', 'Beukenveen')]
    expect(told(all)).toEqual(['Beukenveen: off-map', 'Eikendorp: here (Gans)', 'Kampen: none'])
    expect(
      seen(all)
        .help()
        .offMap.map(({ name }) => name)
    ).toEqual(['Gans'])
    expect(told(all, [{ place: 'Eikendorp', latitude: 52.55, longitude: 6 }])).toEqual([
      'Beukenveen: off-map',
      'Eikendorp: here (Gans)',
      'Kampen: Eikendorp (Gans), 6 km'
    ])
  })

  test('says how many schools have it within so many kilometres', () => {
    const within = (near?: number) =>
      seen(overijssel)
        .help(near)
        .places.map(({ place, within: count }) => [place.name, count])
    expect(within()).toEqual([
      ['Deventer', 1],
      ['Hattem', 2],
      ['Kampen', 0],
      ['Zwolle', 2]
    ])
    expect(within(14)).toContainEqual(['Kampen', 2])
  })

  test('one more school with extra help makes it nowhere farther', () => {
    const farthest = (deliveries: readonly ReturnType<typeof delivery>[]) =>
      new Map(
        seen(deliveries)
          .help()
          .places.map(({ place, nearest }) => [
            place.name,
            nearest.kind === 'here' ? 0 : nearest.kind === 'near' ? nearest.distance : Infinity
          ])
      )
    const somewhere = fc.constantFrom('Zwolle', 'Kampen', 'Deventer', 'Hattem', 'Raalte', 'Ommen', 'Eikendorp')
    fc.assert(
      fc.property(fc.array(fc.tuple(somewhere, fc.boolean()), { maxLength: 8 }), somewhere, (there, place) => {
        const schools = there.map(([at, has], index) => school(`S${index}`, at, has ? ['extra'] : ['in-class']))
        const before = farthest(schools)
        const after = farthest([...schools, school('Nieuw', place, ['extra'])])
        for (const [name, distance] of before) expect(after.get(name)).toBeLessThanOrEqual(distance)
      }),
      { numRuns: tries(30) }
    )
  })
})

describe('the drawing of a region', () => {
  const named = (...names: readonly string[]) =>
    seen(names.map((name) => school(name, name))).places.flatMap(({ name, at }) => (at === null ? [] : [{ name, at }]))

  test('has north above and east to the right', () => {
    const dots = new Map(regionMap(named('Zwolle', 'Kampen', 'Deventer'))?.dots.map((dot) => [dot.item.name, dot]))
    expect(dots.get('Kampen')?.y).toBeLessThan(dots.get('Deventer')?.y ?? 0)
    expect(dots.get('Kampen')?.x).toBeLessThan(dots.get('Zwolle')?.x ?? 0)
  })

  test('gives back the place that was drawn', () => {
    const places = named('Zwolle', 'Kampen', 'Deventer', 'Hattem')
    const map = regionMap(places)
    for (const { item, x, y } of map?.dots ?? []) {
      const there = map?.pointAt(x, y)
      expect(there?.latitude).toBeCloseTo(item.at.latitude, 2)
      expect(there?.longitude).toBeCloseTo(item.at.longitude, 2)
    }
  })

  test('keeps all dots and names inside, and no two names over each other, of any towns', () => {
    const some = fc.uniqueArray(fc.constantFrom(...towns.all), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(some, (chosen) => {
        const map = regionMap(chosen.map((town) => ({ name: town.name, at: town })))
        expect(map).toBeDefined()
        for (const { x, y } of map?.dots ?? []) {
          expect(x >= 0 && x <= (map?.width ?? 0) && y >= 0 && y <= (map?.height ?? 0)).toBe(true)
        }
        const names =
          map?.dots.flatMap(({ item, name }) => (name === null ? [] : [{ ...name, length: item.name.length * 7 }])) ??
          []
        for (const [at, one] of names.entries())
          for (const other of names.slice(at + 1)) {
            const [a, b] = [one, other].map(({ x, anchor, length }) => (anchor === 'start' ? x : x - length))
            const beside = (a ?? 0) + one.length <= (b ?? 0) || (b ?? 0) + other.length <= (a ?? 0)
            expect(beside || Math.abs(one.y - other.y) >= 14).toBe(true)
          }
      }),
      { numRuns: tries(30) }
    )
  })

  test('one place far away does not make it empty: it is told apart, and the others keep their room', () => {
    const near = named('Zwolle', 'Kampen', 'Hattem', 'Dalfsen', 'Ommen')
    const all = [...near, ...named('Maastricht')]
    expect(regionMap(all)?.outside.map(({ name }) => name)).toEqual(['Maastricht'])
    expect(regionMap(all)?.dots).toEqual(regionMap(near)?.dots)
    expect(regionMap(near)?.outside).toEqual([])
  })

  test('is as narrow as the room for it, with what is written in it as large as ever', () => {
    const map = regionMap(named('Zwolle', 'Kampen', 'Hattem'), 270)
    expect(map?.width).toBe(270)
    for (const { name, item } of map?.dots ?? [])
      if (name !== null)
        expect(name.anchor === 'start' ? name.x + item.name.length * 7 : 270 - name.x).toBeLessThanOrEqual(270)
  })

  test('of nothing there is none', () => {
    expect(regionMap([])).toBeUndefined()
  })
})
