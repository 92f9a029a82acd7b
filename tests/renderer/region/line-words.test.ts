// What a page of a region says of a need at a school.
import { expect, test } from 'vitest'
import type { NeedLine } from '#shared/region/lines.ts'
import { lineWords, shortLineWords } from '../../../renderer/features/region/line-words.ts'

const line: NeedLine = {
  need: 'reading',
  name: 'Leren lezen',
  levels: ['in-class', 'extra'],
  notNow: false,
  needed: '',
  places: 2,
  soon: 'this-month',
  confirmedOn: '',
  schoolYear: '2026-2027'
}

test('in a list it says where, how soon and for how many at the same time', () => {
  expect(lineWords(line)).toBe('Gewoon in de klas en extra hulp op school, binnen een maand. 2 plekken tegelijk.')
  // Another program may count so.
  expect(lineWords({ ...line, places: 2.5 })).toMatch(/ 2,5 plekken tegelijk\.$/u)
  expect(lineWords({ ...line, places: null })).toBe('Gewoon in de klas en extra hulp op school, binnen een maand.')
})

test('of what is not possible now no places are told', () => {
  expect(lineWords({ ...line, levels: [], notNow: true, needed: 'Een leesspecialist.' })).toBe(
    'Nu niet. Nodig zou zijn: Een leesspecialist.'
  )
})

test('in a table it is a few words', () => {
  expect(shortLineWords(line)).toBe('gewoon in de klas, extra hulp op school')
  expect(shortLineWords({ ...line, notNow: true })).toBe('nu niet')
})
