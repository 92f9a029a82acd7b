// The search of the page for teachers, which has no library: by the same words and labels as in the program.
import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { findByKeys, keysOf } from '#shared/needs/find-keys.ts'

const keys = needsContent.needs.map(keysOf)
const found = (typed: string): readonly string[] => findByKeys(keys, typed).ids

describe('each need is found by each of its words and labels', () => {
  test.each(needsContent.needs)('$id', ({ id, name, words, searchOnly }) => {
    for (const word of [name, ...words, ...searchOnly]) expect(found(word), word).toContain(id)
  })
})

test('half a word, a slip, a plural and a whole sentence find it', () => {
  expect(found('rolst')).toContain('mobility')
  expect(found('dyslexei')).toContain('reading')
  expect(found('rolstoelen')).toContain('mobility')
  expect(found('een leerling die moeite heeft met lezen')).toContain('reading')
})

test('where not all words are found, one is enough; what says nothing or stands nowhere finds nothing', () => {
  expect(found('rolstoel kanariekruid')).toContain('mobility')
  for (const typed of ['', '  ', 'een kind', 'kanariekruid', '!?', '<b>']) expect(found(typed), typed).toEqual([])
})

test('only where nothing but labels led to it, that is told', () => {
  // A function may be called after a label.
  for (const typed of ['adhd', 'dyslexie']) expect(findByKeys(keys, typed).byLabel, typed).toBe(true)
  expect(findByKeys(keys, 'ergotherapeut').byLabel).toBe(false)
  expect(findByKeys(keys, 'rolstoel').byLabel).toBe(false)
  expect(findByKeys(keys, 'kanariekruid').byLabel).toBe(false)
})

test('a name finds nothing: only whole words count beside one', () => {
  for (const typed of ['Jan de Vries', 'de Vries', 'Rik van den Berg']) expect(found(typed), typed).toEqual([])
  expect(found('Jan de Vries kan niet lezen')).toContain('reading')
})
