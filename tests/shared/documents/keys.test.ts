import { expect, test } from 'vitest'
import { keyMaker } from '#shared/documents/keys.ts'

test('the first of a name keeps it, the next ones get a number', () => {
  const key = keyMaker()
  expect([key('agreement', 'a', 'how'), key('agreement', 'a', 'how'), key('agreement', 'a', 'how')]).toEqual([
    'agreement/a/how',
    'agreement/a/how~2',
    'agreement/a/how~3'
  ])
})

test('an id that looks like a numbered key takes nobody’s place', () => {
  const key = keyMaker()
  expect([key('a~2'), key('a'), key('a'), key('a~2')]).toEqual(['a~2', 'a', 'a~3', 'a~2~2'])
})

test('two makers do not know of each other', () => {
  expect([keyMaker()('a'), keyMaker()('a')]).toEqual(['a', 'a'])
})
