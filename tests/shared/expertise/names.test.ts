// Names: which may be public, and how the names of papers are compared.
import { expect, test } from 'vitest'
import { publicNames } from '#shared/expertise/names.ts'
import { namedIn, wordsOfName } from '#shared/expertise/same-name.ts'
import { copyItem } from '#shared/school/list-edits.ts'
import { setAgreed } from '#shared/school/people-edits.ts'
import { after, chain, withPerson } from '../chain.ts'

const school = chain(
  withPerson('p', { name: ' Jo de Boer ' }),
  withPerson('r', { name: 'An Vos' }),
  withPerson('z', { name: ' ' })
)

test('only who agreed has a public name, and can take that back', () => {
  expect(publicNames(school).size).toBe(0)
  const agreed = after(school, setAgreed('p', true), setAgreed('z', true))
  expect([...publicNames(agreed)]).toEqual([['p', 'Jo de Boer']])
  expect(publicNames(after(agreed, setAgreed('p', false))).size).toBe(0)
})

test('a copy of a person did not agree to anything', () => {
  expect([...publicNames(after(school, setAgreed('p', true), copyItem('people', 'p', 'kopie'))).keys()]).toEqual(['p'])
})

test.each([
  ['BHV', 'herhaling bhv', true],
  ['B.H.V.', 'Herhaling BHV-cursus', true],
  ['Meldcode kindermishandeling', 'De meldcode kindermishandeling, module 2', true],
  ['Meldcode kindermishandeling', 'Kindermishandeling en de meldcode', false],
  ['coördinator', 'COORDINATOR', true],
  ['BHV', 'BHVO', false],
  ['', 'iets', false],
  ['…', '…', false]
])('paper "%s" is named in "%s": %s', (name, text, expected) => {
  expect(namedIn(wordsOfName(name), wordsOfName(text))).toBe(expected)
})
