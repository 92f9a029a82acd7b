import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { coverageStates, type CoverageState } from '#shared/catalogue/region-content.ts'
import type { Coverage } from '#shared/region/coverage.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import { usualThresholds, type Region, type Thresholds } from '#shared/region/region.ts'
import { asFile, delivery, needLine } from '../../fixtures/deliveries.ts'
import { regionWith } from '../../fixtures/regions.ts'
import { neverFewer, tries } from '../../tries.ts'
import { coverage, readRegion } from './reading.ts'

/** What one school says of the need: its levels with its places. */
type Says = readonly [levels: string, places?: number | null]
const OPEN: Says = ['open']
const NOT_NOW: Says = ['not-now']
const EXTRA: Says = ['extra']

const school = (at: number, [levels, places = null]: Says, more: Partial<Delivery['school']> = {}): Delivery =>
  delivery({
    school: { code: `${10 + at}AA00`, name: `School ${at}`, ...more },
    needs:
      levels === 'open'
        ? []
        : [needLine('reading', levels === 'not-now' ? { notNow: true } : { levels: levels.split('+'), places })]
  })

/** Of the need "reading" in the whole region, and in the area of all these schools. */
function stateFor(
  schools: readonly Says[],
  thresholds: Partial<Thresholds> = {},
  silent = 0
): readonly (CoverageState | null)[] {
  const made = schools.map((says, at) => school(at, says))
  const listed = [
    ...made.map((one) => one.school),
    ...Array.from({ length: silent }, (_, at) => ({ code: `${50 + at}ZZ00`, name: `Stil ${at}`, place: 'Eikendorp' }))
  ]
  const region: Region = { ...regionWith(listed), thresholds: { ...usualThresholds, ...thresholds } }
  const [reading] = coverage(
    readRegion(
      made.map((one) => asFile(one)),
      region
    )
  ).rows
  return [reading?.whole.state ?? null, ...(reading?.areas.map(({ state }) => state) ?? [])]
}

describe('the state of a need', () => {
  test.each<[string, CoverageState | null, readonly Says[], Partial<Thresholds>?, number?]>([
    ['nobody said anything', 'unknown', [OPEN, OPEN]],
    ['more than half left it open', 'unknown', [['extra', 9], OPEN, OPEN]],
    ['half left it open', 'thin', [['extra', 9], OPEN]],
    ['schools that deliver nothing left it open too', 'unknown', [EXTRA, EXTRA], { delivered: 0.1 }, 3],
    ['open in all but a few, where the region finds that enough', 'thin', [EXTRA, OPEN, OPEN], { leftOpen: 0.7 }],
    ['nobody has it', 'white', [NOT_NOW, NOT_NOW]],
    ['only in every class', 'white', [['in-class'], NOT_NOW]],
    ['only for pupils of others', 'white', [['for-others'], NOT_NOW]],
    ['only together with somebody from outside', 'outside-only', [['in-class+outside'], NOT_NOW]],
    ['one school', 'thin', [['extra', 9], ['outside']]],
    [
      'more schools, and none has a place',
      'thin',
      [
        ['extra', 0],
        ['extra+outside', 0]
      ]
    ],
    ['two schools', 'there', [EXTRA, ['extra+outside', 1]]],
    ['two schools, of which one has no place', 'there', [['extra', 0], EXTRA]],
    ['four schools that counted no places', 'there', [EXTRA, EXTRA, EXTRA, EXTRA]],
    [
      'three schools with many places, and one with none',
      'there',
      [
        ['extra', 9],
        ['extra', 9],
        ['extra', 9],
        ['extra', 0]
      ]
    ],
    [
      'four schools with a place each',
      'ample',
      [
        ['extra', 1],
        ['extra', 1],
        ['extra', 1],
        ['extra', 1]
      ]
    ],
    [
      'half a place is none',
      'there',
      [
        ['extra', 0.5],
        ['extra', 1],
        ['extra', 1],
        ['extra', 1]
      ]
    ],
    [
      'one more without a place takes nothing away',
      'ample',
      [
        ['extra', 1],
        ['extra', 1],
        ['extra', 1],
        ['extra', 1],
        ['extra', 0]
      ]
    ],
    [
      'two, where the region calls that ample',
      'ample',
      [
        ['extra', 1],
        ['extra', 1]
      ],
      { ample: 2 }
    ],
    ['one is thin, whatever is called ample', 'thin', [['extra', 1]], { ample: 0 }],
    ['fewer than half delivered: no state at all', null, [EXTRA, EXTRA], {}, 3],
    ['half delivered', 'there', [EXTRA, EXTRA, EXTRA], { leftOpen: 1 }, 3]
  ])('%s: %s', (_, state, schools, thresholds, silent) => {
    expect(stateFor(schools, thresholds, silent)).toEqual([state, state])
  })

  test('is said per area, by the list of the region, else by place; and for the whole region', () => {
    const made = [
      school(0, EXTRA, { place: 'Eikendorp' }),
      school(1, EXTRA, { place: 'Beukenveen' }),
      school(2, NOT_NOW, { place: 'eikendorp' })
    ]
    const files = made.map((one) => asFile(one))
    const byPlaces = coverage(readRegion(files))
    expect(byPlaces.areas.map(({ name }) => name)).toEqual(['Beukenveen', 'Eikendorp'])
    expect(byPlaces.rows[0]?.areas.map(({ state, all }) => [state, all])).toEqual([
      ['thin', 1],
      ['thin', 2]
    ])
    expect(byPlaces.rows[0]?.whole.state).toBe('there')
    const listed = regionWith(
      made
        .map((one) => ({ ...one.school, area: 'Noord' }))
        .map(({ code, name, place, area }) => ({ code, name, place, area }))
    )
    expect(coverage(readRegion(files, listed)).rows[0]?.areas.map(({ state }) => state)).toEqual(['there'])
  })

  test('counts schools that have pupils for it', () => {
    const made = [school(0, EXTRA), school(1, EXTRA, { sector: 'vo' })]
    const { rows } = coverage(readRegion(made.map((one) => asFile(one))))
    const of = (id: string): Coverage | undefined => rows.find(({ need }) => need.id === id)?.whole
    expect([of('reading')?.all, of('early-start')?.all, of('work')?.all]).toEqual([2, 1, 1])
    const primary = coverage(
      readRegion([asFile(school(0, EXTRA))], regionWith([school(0, EXTRA).school, { name: 'Stil' }]))
    )
    expect(primary.rows.find(({ need }) => need.id === 'work')?.whole).toMatchObject({
      state: null,
      why: 'no-schools',
      all: 0
    })
    // Of a school that said nothing yet nobody knows which pupils it has.
    expect(primary.rows.find(({ need }) => need.id === 'early-start')?.whole.all).toBe(2)
    const silent = coverage(readRegion([], regionWith([{ name: 'Stil' }, { name: 'Stiller' }])))
    expect(silent.rows[0]?.whole).toMatchObject({ state: null, why: 'too-few', all: 2 })
  })

  test('does not count what is old, what stands not on the list, and what contradicts itself', () => {
    const old = { ...school(0, EXTRA), schoolYear: '2025-2026' }
    const here = school(1, EXTRA)
    const stranger = school(2, EXTRA)
    const both = delivery({
      school: school(3, OPEN).school,
      needs: [needLine('reading', { levels: ['extra'], notNow: true })]
    })
    const read = readRegion(
      [old, here, stranger, both].map((one) => asFile(one)),
      regionWith([old.school, here.school, both.school])
    )
    const { rows, delivered } = coverage(read)
    expect(delivered).toEqual({ n: 2, m: 3, hasList: true })
    expect(rows[0]?.whole).toMatchObject({
      state: 'thin',
      all: 3,
      delivered: 2,
      filledIn: 2,
      extra: 1,
      notNow: 1,
      old: 1
    })
  })

  test('of the schools of one board or sector alone, with their own number', () => {
    const made = [
      school(0, EXTRA, { board: 'De Brug' }),
      school(1, EXTRA, { board: 'Het Web' }),
      school(2, EXTRA, { board: 'de brug', sector: 'sbo' })
    ]
    const read = readRegion(made.map((one) => asFile(one)))
    const [board] = read.index.boards
    expect(coverage(read, { board: board?.id }).delivered).toEqual({ n: 2, m: 2, hasList: false })
    expect(coverage(read, { board: board?.id }).rows[0]?.whole.extra).toBe(2)
    expect(coverage(read, { board: board?.id, sector: 'sbo' }).rows[0]?.whole.extra).toBe(1)
  })
})

const anySays: fc.Arbitrary<Says> = fc.tuple(
  fc.constantFrom<string>(
    'open',
    'not-now',
    'in-class',
    'extra',
    'extra',
    'extra',
    'extra+outside',
    'outside',
    'for-others'
  ),
  fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })
)
const anySchools = fc.array(
  fc.tuple(anySays, fc.constantFrom('Eikendorp', 'Beukenveen'), fc.constantFrom('bao', 'vo')),
  {
    maxLength: 14
  }
)
const madeOf = (schools: readonly (readonly [Says, string, string])[]): readonly Delivery[] =>
  schools.map(([says, place, sector], at) => school(at, says, { place, sector: sector as 'bao' | 'vo' }))

test('a school that delivers never makes a need less covered, but for what is unknown or not told yet', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      anySchools,
      fc.tuple(anySays, fc.constantFrom('Eikendorp', 'Beukenveen')),
      fc.boolean(),
      fc.boolean(),
      (schools, [says, place], hasList, isListed) => {
        const made = madeOf(schools)
        const more = school(40, says, { place })
        const files = made.map((one): RegionFile => asFile(one))
        const listed = hasList ? [...made, ...(isListed ? [more] : [])].map((one) => one.school) : []
        const before = coverage(readRegion(files, regionWith(listed)))
        const after = coverage(
          readRegion([...files, asFile(more)], regionWith(hasList && !isListed ? [...listed, more.school] : listed))
        )
        for (const row of after.rows) {
          const was = before.rows.find(({ need }) => need.id === row.need.id)
          const pairs = [
            [was?.whole, row.whole],
            ...before.areas.map(({ id }, at) => [
              was?.areas[at],
              row.areas[after.areas.findIndex((area) => area.id === id)]
            ])
          ]
          for (const [one, other] of pairs) {
            const [from, to] = [one?.state ?? null, other?.state ?? null]
            if (from === null || from === 'unknown' || to === null || to === 'unknown') continue
            if (row.need.id === 'reading') seen.add(`${from} ${to}`)
            expect(coverageStates.indexOf(to)).toBeGreaterThanOrEqual(coverageStates.indexOf(from))
          }
        }
      }
    ),
    { numRuns: neverFewer(150) }
  )
  expect([...seen]).toEqual(expect.arrayContaining(['white thin', 'thin there']))
})

test('the order of the files changes no state, also where schools deliver twice', () => {
  const shuffled = fc
    .tuple(anySchools, anySchools)
    .map(([first, second]) => [
      ...madeOf(first).map((one) => asFile(one)),
      ...madeOf(second).map((one) => asFile(one, `nog eens ${one.school.code}`))
    ])
    .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })))
  fc.assert(
    fc.property(shuffled, ([files, otherwise]) => {
      expect(coverage(readRegion(otherwise))).toEqual(coverage(readRegion(files)))
    })
  )
})

test('what is called ample has four schools with a place each, and as many places as these', () => {
  fc.assert(
    fc.property(anySchools, (schools) => {
      const made = madeOf(schools)
      for (const { need, whole } of coverage(readRegion(made.map((one) => asFile(one)))).rows) {
        if (whole.state !== 'ample') continue
        const places = made.flatMap(({ needs }) =>
          needs.flatMap((line) => (line.need === need.id && line.levels.includes('extra') ? [line.places ?? 0] : []))
        )
        expect(places.filter((count) => count >= 1).length).toBeGreaterThanOrEqual(4)
        expect(places.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(whole.withPlaces)
      }
    }),
    { numRuns: tries(400) }
  )
})

test('every need of the list has its row, and what stands in no list comes behind it', () => {
  const strange = delivery({
    school: { name: 'De Wilgenhof' },
    needs: [needLine('zwemmen', { name: 'Leren zwemmen', levels: ['extra'] })]
  })
  const { rows } = coverage(readRegion([asFile(strange)]))
  expect(rows.map(({ need }) => need.id)).toEqual([...needsContent.needs.map(({ id }) => id), 'zwemmen'])
  expect(rows.at(-1)).toMatchObject({ need: { name: 'Leren zwemmen', isKnown: false }, whole: { state: 'thin' } })
})
