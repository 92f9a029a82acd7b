import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { hasName, needFinder } from '#shared/needs/find-needs.ts'

const { needs } = needsContent
const finder = needFinder(needs)
const ids = (typed: string): readonly string[] => finder.find(typed).map(({ need }) => need.id)
const words = needs.flatMap((need) => [...need.words, ...need.searchOnly].map((word) => ({ id: need.id, word })))

describe('a need is found', () => {
  test.each(words)('$id by "$word"', ({ id, word }) => {
    expect(ids(word).slice(0, 8)).toContain(id)
  })

  test.each(needs.map(({ id, name }) => ({ id, name })))('$id by its name, first of all', ({ id, name }) => {
    expect(ids(name)[0]).toBe(id)
  })

  const long = words.filter(({ word }) => /^\p{L}{7,}$/u.test(word))
  const ways: Readonly<Record<string, (word: string) => string>> = {
    'in capitals': (word) => word.toUpperCase(),
    'with spaces around it': (word) => `  ${word} `,
    'half typed': (word) => word.slice(0, Math.ceil(word.length * 0.7)),
    'with a letter too few': (word) => word.slice(0, 5) + word.slice(6),
    'with a letter twice': (word) => word.slice(0, 4) + word.slice(3),
    'with a wrong letter': (word) => `${word.slice(0, 4)}q${word.slice(5)}`,
    'in a sentence': (word) => `Mijn kind heeft last van ${word}, wat kunnen wij doen?`,
    'with accents': (word) => word.replace('e', 'é'),
    'with quotes and a full stop': (word) => `“${word}”.`,
    'after another word': (word) => `extra hulp bij ${word}`
  }
  test.each(Object.entries(ways))('%s, by each of its longer words', (_, way) => {
    const missed = long.filter(({ id, word }) => !ids(way(word)).includes(id)).map(({ word }) => way(word))
    expect(missed).toEqual([])
  })

  test.each([
    ['leesmoeilijkheden', 'reading'],
    ['rekenprobleem', 'maths'],
    ['rots & water', 'social'],
    ['A.D.H.D.', 'attention'],
    ['kan niet stilzitten', 'movement'],
    ['rolstoel', 'mobility'],
    ['rolstoelen', 'mobility'],
    ['drukte', 'calm'],
    ['hoog begaafd', 'more-challenge'],
    ['wil niet naar school', 'attendance'],
    ['diabetis', 'medical'],
    ['medicijnen geven', 'medical'],
    ['leest slecht', 'reading'],
    ['rekent slecht', 'maths'],
    ['let niet op', 'attention'],
    ['slim', 'more-challenge'],
    ['bang', 'tension'],
    ['loopt weg', 'safety'],
    ['plast in broek', 'care']
  ])('by "%s": %s', (typed, id) => {
    expect(ids(typed).slice(0, 3)).toContain(id)
  })
})

test('it is told when only a label led to it, and never which', () => {
  expect(finder.find('dyslexie')[0]).toMatchObject({ need: { id: 'reading' }, byLabel: true })
  expect(finder.find('lezen')[0]).toMatchObject({ byLabel: false })
})

test('what says nothing finds nothing', () => {
  for (const typed of ['', '   ', 'een kind', 'hij kan het niet', '?!', '…']) expect(ids(typed)).toEqual([])
})

test('whatever is typed, it answers at once and names each need once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (typed) => {
      const found = ids(typed)
      expect(new Set(found).size).toBe(found.length)
    })
  )
})

test.each(['Jan de Vries', 'de Vries', 'Sanne Smit', 'Rik van den Berg', 'Rekening Spelman', 'Lezer Smits'])(
  'a name finds nothing, and is said to be one: %s',
  (name) => {
    expect(ids(name)).toEqual([])
    expect(hasName(name)).toBe(true)
  }
)

test('whole words are found beside a name, and in a label that is called after somebody', () => {
  expect(ids('Jan de Vries kan niet lezen')).toContain('reading')
  expect(ids('Syndroom van Down')).toEqual(ids('down'))
  for (const { word } of words) expect(hasName(word), word).toBe(false)
})
