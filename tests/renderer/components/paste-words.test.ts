// The line that says what happened to what was pasted.
import { expect, test } from 'vitest'
import { pasteSentence } from '../../../renderer/components/paste-words.ts'

const say = (changes: { pictures?: number; struck?: readonly string[]; tables?: number }): string =>
  pasteSentence({ pictures: 0, struck: [], tables: 0, ...changes }, 'Terug.')

test.each([
  [{}, ''],
  [{ pictures: 1 }, 'Uit de plaktekst is 1 plaatje weggelaten. Terug.'],
  [
    { pictures: 2, struck: ['schaakles'] },
    'Uit de plaktekst zijn 2 plaatjes en deze doorgestreepte woorden weggelaten: “schaakles”. Terug.'
  ],
  [{ tables: 1 }, 'De tabel is nu tekst: elke rij is een regel. Terug.'],
  [
    { pictures: 1, tables: 2 },
    'Uit de plaktekst is 1 plaatje weggelaten. De tabellen zijn nu tekst: elke rij is een regel. Terug.'
  ]
])('%j', (changes, sentence) => expect(say(changes)).toBe(sentence))

test('many or long words do not fill the screen', () => {
  const sentence = say({ struck: ['woord '.repeat(50).trim(), 'a', 'b', 'c', 'd', 'e', 'f', 'g'] })
  expect(sentence).toContain('woord…”, “a”, “b”, “c”, “d”, “e” en nog 2.')
  expect(sentence.length).toBeLessThan(200)
})
