import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { catalogue } from '#assets/load.ts'
import { proposalOfOrder, topOf, weighed } from '#shared/conversation/ordering.ts'
import { tries } from '../../tries.ts'
import { plainSchool } from '../schools.ts'
import { aTalk } from './talks.ts'

const laid = (...groups: readonly (readonly string[])[]): Parameters<typeof weighed>[0] => ({
  orders: groups.map((statements, at) => ({ id: String(at), statements: [...statements], aside: [], unsaid: [] }))
})

test.each<[string, Parameters<typeof weighed>[0], ReturnType<typeof weighed>]>([
  ['nobody laid anything', laid(), { shared: [], differing: [], aside: [] }],
  ['one group', laid(['u03', 'u01', 'u02', 'u09']), { shared: ['u03', 'u01', 'u02'], differing: [], aside: [] }],
  [
    'two groups share one',
    laid(['u01', 'u02', 'u03'], ['u05', 'u01', 'u06']),
    { shared: ['u01'], differing: ['u05', 'u02', 'u03', 'u06'], aside: [] }
  ],
  [
    'what lies aside',
    { orders: [{ id: 'a', statements: ['u01'], aside: ['u07', 'u01', 'u04'], unsaid: [] }] },
    { shared: ['u01'], differing: [], aside: ['u04', 'u07'] }
  ]
])('%s', (_, orders, expected) => expect(weighed(orders)).toEqual(expected))

test('the order of the groups does not matter, and no more than three are shared', () => {
  const group = fc.shuffledSubarray(Array.from({ length: 12 }, (_, at) => `u${at + 1}`))
  fc.assert(
    fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
      const { shared, differing } = weighed(laid(...groups))
      expect(weighed(laid(...groups.toReversed()))).toEqual(weighed(laid(...groups)))
      expect(shared.length).toBeLessThanOrEqual(3)
      expect(shared.filter((id) => differing.includes(id))).toEqual([])
    }),
    { numRuns: tries(200) }
  )
})

test('what the team shares is a proposal for the vision, in the words of the school, and the same one each time', () => {
  const talk = aTalk('t', { day: '2026-10-28', ...laid(['u01', 'u02'], ['u02', 'u01']) } as Parameters<typeof aTalk>[1])
  const made = proposalOfOrder(plainSchool('vo'), catalogue, conversation, talk)
  expect(made).toMatchObject({
    address: 'vision.text',
    said: 'Dit telt bij ons het meest:\nEen leerling hoort bij zijn eigen klas, ook met ander werk.\nRust in de les gaat voor.',
    from: { kind: 'talk', id: 't', day: '2026-10-28', label: 'van het team, 28 oktober' }
  })
  expect(proposalOfOrder(plainSchool('vo'), catalogue, conversation, talk)?.id).toBe(made?.id)
  expect(proposalOfOrder(plainSchool(), catalogue, conversation, aTalk('t'))).toBeUndefined()
})

test('only what a group moved or confirmed counts, at its place: one press makes no top three', () => {
  const unsaid = ['u02', 'u03', 'u04']
  const order = { id: 'a', statements: ['u02', 'u01', 'u03', 'u04'], aside: [], unsaid }
  expect(topOf(order)).toEqual(['', 'u01', ''])
  expect(weighed({ orders: [order] }).shared).toEqual(['u01'])
  expect(weighed({ orders: [{ ...order, unsaid: [...unsaid, 'u01'] }] })).toMatchObject({ shared: [], differing: [] })
  expect(weighed({ orders: [{ ...order, unsaid: [] }] }).shared).toEqual(['u02', 'u01', 'u03'])
})
