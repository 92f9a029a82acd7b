// One school under two names, on the list of the region and in its delivery: asked about, and joined by one press.
import { describe, expect, test } from 'vitest'
import { sameOnList } from '#shared/region/alike.ts'
import type { SchoolOfRegion } from '#shared/region/region.ts'
import { asFile, delivery } from '../../fixtures/deliveries.ts'
import { regionWith } from '../../fixtures/regions.ts'
import { readRegion, type ReadRegion } from './reading.ts'

type Called = Partial<Pick<SchoolOfRegion, 'name' | 'code' | 'place'>>

const read = (rows: readonly Called[], delivered: readonly Called[]): ReadRegion =>
  readRegion(
    delivered.map((school, at) => asFile(delivery({ school }), `${at}.json`)),
    regionWith(rows.map((row) => ({ place: 'Eikendorp', ...row })))
  )
const alike = (rows: readonly Called[], delivered: readonly Called[]): readonly (readonly [string, string])[] =>
  read(rows, delivered).deliveries.alike.map((one) => [one.listed.name, one.delivered.name])

describe('the same school under two names', () => {
  test.each([
    ['Basisschool Oud Kompas', 'Oud Kompas'],
    ['Oud Kompas', 'OBS Oud Kompas'],
    ['cbs Oud Kompas', 'Christelijke basisschool Oud Kompas'],
    ['R.K.B.S. Oud Kompas', 'Katholieke Basisschool Oud Kompas'],
    ['PCBS Oud Kompas', 'Protestants Christelijke Basisschool Oud Kompas'],
    ['IBS Oud Kompas', 'Oud Kompas'],
    ['Wilgenhof', 'De Wilgenhof'],
    ['Basisschool het Kompas', 'Kompas'],
    ['School voor speciaal basisonderwijs Oud Kompas', 'SBO Oud Kompas'],
    ['Oud Kompas, school voor openbaar basisonderwijs', 'Oud Kompas'],
    ['Oud Kompas (SO/VSO)', 'School voor voortgezet speciaal onderwijs Oud Kompas']
  ])('is asked about: %s and %s', (row, name) => {
    expect(alike([{ name: row }], [{ name, code: '99ZZ00' }])).toEqual([[row, name]])
  })

  test.each([
    ['another name', [{ name: 'Basisschool Oud Kompas' }], [{ name: 'Nieuw Kompas' }]],
    ['another place', [{ name: 'Basisschool Oud Kompas' }], [{ name: 'Oud Kompas', place: 'Beukenveen' }]],
    ['another code', [{ name: 'OBS Oud Kompas', code: '99YY00' }], [{ name: 'Oud Kompas', code: '99ZZ00' }]],
    [
      'two that it may be',
      [{ name: 'OBS Oud Kompas' }, { name: 'CBS Oud Kompas' }],
      [{ name: 'Oud Kompas', code: '99ZZ00' }]
    ],
    ['two that delivered', [{ name: 'Basisschool Oud Kompas' }], [{ name: 'OBS Oud Kompas' }, { name: 'Oud Kompas' }]],
    ['nothing but a kind', [{ name: 'Basisschool' }], [{ name: 'OBS' }]]
  ])('is not asked about: %s', (_, rows, delivered) => {
    expect(alike(rows, delivered)).toEqual([])
  })

  test('is asked at both, in place of advice that makes it worse; the answer is needed and nothing counts before it', () => {
    const { checks, deliveries } = read([{ name: 'Basisschool Oud Kompas' }], [{ name: 'Oud Kompas', code: '99ZZ00' }])
    const asking = checks.filter(({ kind }) =>
      ['same-listed', 'same-delivered', 'not-listed', 'not-delivered'].includes(kind)
    )
    expect(asking.map(({ about, sentence }) => `${about}: ${sentence}`)).toEqual([
      'Basisschool Oud Kompas: Leverde dit schooljaar nog niet. Is dit dezelfde school als Oud Kompas (Eikendorp)? Die leverde wel, en staat niet op de lijst.',
      'Oud Kompas: Staat zo niet op de lijst van de regio, en telt daarom niet mee. Is dit dezelfde school als Basisschool Oud Kompas (Eikendorp) op de lijst?'
    ])
    expect(asking.map(({ same }) => same?.rowId)).toEqual([undefined, 's0'])
    expect(deliveries.schools.map(({ counts, now }) => counts && now !== undefined)).toEqual([false, false])
  })

  test.each([
    ['by its code', { name: 'Oud Kompas', code: '99ZZ00' }, { code: '99ZZ00', name: 'Basisschool Oud Kompas' }],
    ['by its name, where it has no code', { name: 'Oud Kompas' }, { code: '', name: 'Oud Kompas' }]
  ])('is one school after one press, found %s, and the row keeps what else it says', (_, delivered, expected) => {
    const list = [{ name: 'Basisschool Oud Kompas', area: 'Oost' }]
    const { checks, region } = read(list, [delivered])
    const same = checks.find((check) => check.same !== undefined)?.same
    const [row] = region.schools
    if (row === undefined || same === undefined) throw new Error('nothing is asked')
    const put: SchoolOfRegion = sameOnList(row, same)
    expect(put).toMatchObject({ id: 's0', area: 'Oost', ...expected })
    const { deliveries } = read([put], [delivered])
    expect(deliveries.schools.map(({ isListed, now }) => isListed && now !== undefined)).toEqual([true])
  })
})
