// What changed between two values of a school, told by field and row.
import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { changes } from '#shared/school/changes.ts'
import { addItem, moveItem, newItem, removeItem, setItemField } from '#shared/school/list-edits.ts'
import { setIdentity } from '#shared/school/edits.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { after } from '../chain.ts'
import { tries } from '../../tries.ts'

const school = after(
  plainSchool(),
  addItem('steps', newItem('steps', 'a', { name: 'In de klas' })),
  addItem('steps', newItem('steps', 'b', { name: 'Met de intern begeleider' }))
)
const told = (one: typeof school, other: typeof school): readonly string[] =>
  changes(one, other).map(
    ({ address, before, after: now }) => `${address}: ${String(before?.value)} → ${String(now?.value)}`
  )

test('a word in a row is a change of that field alone', () => {
  expect(told(school, after(school, setItemField('steps', 'b', 'name', 'Met het team')))).toEqual([
    'steps:b.name: Met de intern begeleider → Met het team'
  ])
})

test('a row that moved is no change; one that came or went is told by its fields', () => {
  expect(told(school, after(school, moveItem('steps', 'a', 1)))).toEqual([])
  expect(told(school, after(school, removeItem('steps', 'a')))).toContain('steps:a.name: In de klas → undefined')
  expect(told(after(school, removeItem('steps', 'a')), school)).toContain('steps:a.name: undefined → In de klas')
})

test('beside the sections too', () => {
  expect(told(school, after(school, setIdentity('name', 'De Linde')))).toEqual(['identity.name: De Proef → De Linde'])
})

test('nothing differs between any school and itself, also when an id stands in it twice', () => {
  fc.assert(
    fc.property(anySchool, (any) => {
      expect(changes(any, structuredClone(any))).toEqual([])
    }),
    { numRuns: tries(100) }
  )
})
