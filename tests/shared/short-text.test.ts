// A name where there is little room for it.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortText } from '#shared/short-text.ts'

test.each([
  ['Schoolmaatschappelijk werk', 'Schoolmaatschappelijk werk'],
  ['Begeleiding door de intern begeleider in groep 7', 'Begeleiding door de intern…'],
  ['Rekenhulp, leeshulp, taalhulp, elke week', 'Rekenhulp, leeshulp, taalhulp…']
])('“%s” is never cut in the middle of a word', (text, short) => {
  expect(shortText(text, 32)).toBe(short)
})

test('a word without end is cut all the same, and no character in two', () => {
  expect(shortText('x'.repeat(50), 10)).toBe('xxxxxxxxx…')
  expect(shortText('aaa 😀😀😀😀😀😀', 9)).toBe('aaa 😀😀…')
})

test('what fits stays as it is; nothing is ever longer than its room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 60 }), (text, room) => {
      const short = shortText(text, room)
      expect(short.length).toBeLessThanOrEqual(room)
      if (text.length <= room) expect(short).toBe(text)
    })
  )
})
