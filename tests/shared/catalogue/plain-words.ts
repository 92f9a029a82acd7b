// What holds of all content that a director reads.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fill, wordsOf, type Words } from '#shared/catalogue/fill.ts'
import { sectors } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { average, sentencesOf, unexplained, wordCount } from './readability.ts'

/**
 * The tests of any content of which a director reads all: filled in with the words of every school, and plain.
 * @param filled what else is filled in
 */
export function testPlainWords(sentences: readonly string[], filled: Words = {}): void {
  test.each(sectors)('filled in with the words of a school: %s', (sector) => {
    const words = { ...wordsOf(catalogue, plainSchool(sector)), ...filled }
    for (const text of sentences) expect(fill(text, words)).not.toMatch(/[{}]/u)
  })

  test.each([...new Set(sentences)])('no sentence over 18 words, no abbreviation: %s', (text) => {
    expect(sentencesOf(text).filter((sentence) => wordCount(sentence) > 18)).toEqual([])
    expect(unexplained(text)).toEqual([])
    expect(text).not.toMatch(/["']| [-–—] /u)
  })

  test('twelve words in a sentence on average', () => {
    expect(average(sentences.flatMap(sentencesOf).map(wordCount))).toBeLessThanOrEqual(12)
  })
}
