// The inventory: by expertise, by person, and where × how far.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPerson, inSeveralPlaces, inventory, matrixOf, wheresOf } from '#shared/expertise/inventory.ts'
import { setQualified } from '#shared/school/internal-edits.ts'
import { chain, withExpertise, withPerson } from '../chain.ts'
import { anySchool } from '../schools.ts'

const school = chain(
  withExpertise('lezen', { stand: 'present' }),
  withExpertise('rekenen', { stand: 'wanted', where: ['nowhere'] }),
  withExpertise('gedrag', { stand: 'present', where: [] }),
  withPerson('p', { expertise: ['gedrag', 'lezen', 'lezen', 'weg'] }),
  withPerson('r', { expertise: ['lezen'] }),
  setQualified('lezen', 'yes')
)

test('each expertise says who carries it, and whether there is a paper for it', () => {
  expect(
    inventory(school).map(({ item, qualified, carriers }) => [item.id, qualified, carriers.map(({ id }) => id)])
  ).toEqual([
    ['lezen', 'yes', ['p', 'r']],
    ['rekenen', 'unknown', []],
    ['gedrag', 'unknown', ['p']]
  ])
})

test('each person says what she carries, in the order of the inventory and without what is gone', () => {
  expect(byPerson(school).map(({ person, carries }) => [person.id, carries.map(({ id }) => id)])).toEqual([
    ['p', ['lezen', 'gedrag']],
    ['r', ['lezen']]
  ])
})

describe('the matrix', () => {
  const counts = matrixOf(inventory(school)).map(({ where, cells }) => [where, ...cells.map(({ rows }) => rows.length)])

  test('has a row for every place, and one for what has no place yet only when there is such', () => {
    expect(counts).toEqual([
      ['school', 1, 0, 0, 0],
      ['board', 0, 0, 0, 0],
      ['partnership', 0, 0, 0, 0],
      ['external', 0, 0, 0, 0],
      ['nowhere', 0, 0, 1, 0],
      ['unknown', 1, 0, 0, 0]
    ])
    expect(matrixOf([]).map(({ where, cells }) => [where, cells.length])).toEqual(
      ['school', 'board', 'partnership', 'external', 'nowhere'].map((where) => [where, 4])
    )
  })

  test('has what is in two places at both, and says how many those are', () => {
    const two = inventory(chain(withExpertise('lezen', { stand: 'present', where: ['external', 'school'] })))
    const found = matrixOf(two).filter(({ cells }) => cells.some(({ rows }) => rows.length > 0))
    expect(found.map(({ where }) => where)).toEqual(['school', 'external'])
    expect([inSeveralPlaces(two), inSeveralPlaces(inventory(school))]).toEqual([1, 0])
  })

  test('has each expertise once at each of its places', () => {
    fc.assert(
      fc.property(anySchool, (any) => {
        const rows = inventory(any)
        const placed = matrixOf(rows).flatMap(({ cells }) => cells.flatMap((cell) => cell.rows))
        expect(placed.length).toBe(rows.flatMap(({ item }) => wheresOf(item)).length)
        expect(new Set(placed)).toEqual(new Set(rows))
      })
    )
  })
})
