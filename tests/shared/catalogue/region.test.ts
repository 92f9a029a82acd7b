import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'
import { fileFaults, regionContentSchema } from '#shared/catalogue/region-content.ts'
import { wordsOf } from '../documents/texts.ts'
import { testPlainWords } from './plain-words.ts'

const filled = {
  n: '3',
  m: '5',
  scholen: 'scholen',
  leverden: 'leverden',
  schooljaar: '2026-2027',
  dag: '2 november 2026',
  later: '3 november 2026',
  bestuur: 'Stichting De Brug',
  aantal: 'vier',
  drempel: '5',
  namen: 'Rekenen',
  plek: 'needs.3',
  school: 'De Wilgenhof'
}
const sentences = wordsOf(regionContent).filter((text) => /\s/u.test(text))

describe('what is said of the deliveries of a region', () => {
  test('has the shape that the program reads', () => {
    expect(regionContentSchema.parse(regionContent)).toEqual(regionContent)
    expect(Object.keys(regionContent.faults)).toEqual(fileFaults)
  })

  test('says no label', () => {
    const labels = needsContent.needs.flatMap(({ searchOnly }) => searchOnly)
    for (const text of sentences)
      for (const label of labels) expect(text.toLowerCase().split(/[^\p{L}]+/u)).not.toContain(label)
  })

  testPlainWords(sentences, filled)
})
