// Looking something up in the inventory: what is found, and in which order.
import { expect, test } from 'vitest'
import { inventory } from '#shared/expertise/inventory.ts'
import { chain, withExpertise, withPerson } from '../../shared/chain.ts'
import { everything, find, isAsked, type Finding } from '../../../renderer/features/team/find.ts'

const school = chain(
  withExpertise('d1', { name: 'Logopedist', where: ['external'], stand: 'present', remark: 'komt op dinsdag' }),
  withExpertise('d2', { name: '', where: [], stand: 'unknown' }),
  withExpertise('d3', { name: 'Gedrag', where: ['school'], stand: 'developing' }),
  withExpertise('d4', { name: 'Één rustige hoek', where: ['external', 'school'], stand: 'present' }),
  withExpertise('d5', { name: 'dyslexie', where: ['board'], stand: 'wanted' }),
  withPerson('p1', { name: 'Zoë Kok', expertise: ['d3', 'weg'] })
)
const found = (asked: Partial<Finding>): readonly string[] =>
  find(inventory(school), { ...everything, ...asked }).map(({ item }) => item.id)

test('nothing asked finds everything, in the order of the school', () => {
  expect(found({})).toEqual(['d1', 'd2', 'd3', 'd4', 'd5'])
  expect(isAsked(everything)).toBe(false)
  expect(isAsked({ ...everything, text: '  ' })).toBe(false)
})

test.each([
  [{ text: 'LOGO' }, ['d1']],
  [{ text: 'dinsdag logopedist' }, ['d1']],
  [{ text: 'dinsdag gedrag' }, []],
  [{ text: 'zoe' }, ['d3']],
  [{ text: 'een' }, ['d4']],
  [{ where: 'school' }, ['d3', 'd4']],
  [{ where: 'external' }, ['d1', 'd4']],
  [{ where: 'unknown' }, ['d2']],
  [{ where: 'school', stand: 'present' }, ['d4']],
  [{ stand: 'unknown' }, ['d2']]
] as const)('%j finds %j', (asked, ids) => {
  expect(found(asked)).toEqual(ids)
  expect(isAsked({ ...everything, ...asked })).toBe(true)
})

test('by name, capitals and accents make no difference, and what has no name comes last', () => {
  expect(found({ order: 'name' })).toEqual(['d5', 'd4', 'd3', 'd1', 'd2'])
  expect(isAsked({ ...everything, order: 'name' })).toBe(true)
})
