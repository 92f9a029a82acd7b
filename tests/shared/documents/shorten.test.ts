// How a text gets shorter for a document of a few pages: by whole sentences, never within one, and never by what binds.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRichText } from '#shared/documents/from-richtext.ts'
import { keyMaker } from '#shared/documents/keys.ts'
import { textOfRuns, type OutlineBlock } from '#shared/documents/outline.ts'
import { binds, brief, inShort } from '#shared/documents/shorten.ts'
import { tries } from '../../tries.ts'
import { anyBlocks } from '../schools.ts'

const linesOf = (blocks: readonly OutlineBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map(({ runs }) => textOfRuns(runs))
      : 'runs' in block
        ? [textOfRuns(block.runs)]
        : []
  )

const para = (key: string, ...texts: readonly string[]): OutlineBlock => ({
  type: 'paragraph',
  key,
  style: 'body',
  runs: texts.map((text, index) => (index === 0 && texts.length > 1 ? { text, bold: true } : { text }))
})
const list = (key: string, ...items: readonly string[]): OutlineBlock => ({
  type: 'list',
  key,
  items: items.map((text) => ({ key: `${key}/${text}`, level: 0, ordered: false, runs: [{ text }] }))
})

describe('in brief', () => {
  test.each([
    ['Wij lezen elke dag. Daarna praten wij.', 'Wij lezen elke dag.'],
    ['Zonder punt aan het eind', 'Zonder punt aan het eind'],
    ['Lukt het niet? Dan helpen wij. Altijd.', 'Lukt het niet? Dan helpen wij.'],
    ['Lukt het niet? En dan? Wij helpen.', 'Lukt het niet? En dan? Wij helpen.'],
    ['Wat nu? Wie helpt?', 'Wat nu? Wie helpt?'],
    ['Wij werken met hulp, bijv. een kaart. Elke dag.', 'Wij werken met hulp, bijv. een kaart.'],
    ['\n  Regel een. Nog iets.\nRegel twee.', 'Regel een.'],
    [' \n ', ''],
    [
      'Wij lezen elke dag. Dat duurt kort. In groep 3 doen wij het niet. Soms ook.',
      'Wij lezen elke dag. Dat duurt kort. In groep 3 doen wij het niet.'
    ],
    ['Wij lezen.\nThuis lezen kost niets. Klaar.', 'Wij lezen. Thuis lezen kost niets.'],
    ['Wij lezen elke dag. Lukt dat niet? Dan bellen wij.', 'Wij lezen elke dag.']
  ])('%j becomes %j', (text, short) => {
    expect(brief(text)).toBe(short)
  })

  test.each([
    'Dat kan niet.',
    'Er is GEEN lift.',
    'Dat mag alleen op maandag.',
    'Ouders geven toestemming.',
    'U beslist mee.',
    'Het kind blijft hier tot er plek is.',
    'Ouders betalen dat.',
    'Daar zijn te weinig mensen voor.'
  ])('%s binds', (text) => {
    expect(binds(text)).toBe(true)
  })

  test.each(['Wij helpen elke dag.', 'Lukt het niet?', 'De rechter pagina is geel.', ''])('%j does not', (text) => {
    expect(binds(text)).toBe(false)
  })
})

describe('a text in short', () => {
  test('has the first sentence of each paragraph and item, and its headings', () => {
    const blocks: readonly OutlineBlock[] = [
      { type: 'heading', key: 'h', level: 2, runs: [{ text: 'Kop. Met een punt.' }] },
      para('a', 'Een. Twee.'),
      list('b', 'Drie. Vier.', 'Vijf')
    ]
    expect(linesOf(inShort(blocks))).toEqual(['Kop. Met een punt.', 'Een.', 'Drie.', 'Vijf'])
  })

  test('keeps the sentence after words that lead in', () => {
    expect(linesOf(inShort([para('a', 'Waar u begint.', ' U praat eerst met de leraar. Daarna verder.')]))).toEqual([
      'Waar u begint. U praat eerst met de leraar.'
    ])
    expect(inShort([para('a', 'Helemaal vet. Nog vet.')])[0]).toMatchObject({ runs: [{ text: 'Helemaal vet.' }] })
  })

  test('keeps whole what leads in a list', () => {
    expect(linesOf(inShort([para('a', 'Soms lukt het niet. Dat is zo als:'), list('b', 'er geen lift is.')]))).toEqual([
      'Soms lukt het niet. Dat is zo als:',
      'er geen lift is.'
    ])
  })

  test('of any text is the beginning of each line, and no line is lost', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const whole = fromRichText({ blocks }, 'x', keyMaker())
        const [long, short] = [linesOf(whole), linesOf(inShort(whole))]
        expect(short.length).toBe(long.length)
        expect(short.filter((line, index) => line.trim() === '' || long[index]?.startsWith(line) !== true)).toEqual([])
      }),
      { numRuns: tries(300) }
    )
  })
})
