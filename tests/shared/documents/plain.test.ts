// A document as plain text: what a director pastes in a mail reads as a mail.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline, type OutlineBlock } from '#shared/documents/outline.ts'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { outlineAsText } from '#shared/documents/plain.ts'
import { presentSource } from '#shared/documents/source.ts'
import { fitText } from '#shared/markup.ts'
import { heading, list, para, table } from '../../fixtures/outlines.ts'
import { tries } from '../../tries.ts'
import { anySchool } from '../schools.ts'
import { TODAY } from './reading.ts'

const bare = (words: string): string => words.replace(/\s+/gu, '')
const withoutLinks = (outline: Outline): Outline =>
  JSON.parse(JSON.stringify(outline, (name, value: unknown) => (name === 'href' ? undefined : value))) as Outline

const text = (...blocks: readonly OutlineBlock[]): string => outlineAsText({ blocks })

describe('plain text', () => {
  test('has the title, headings and paragraphs each on their own, with a blank line between them', () => {
    expect(
      text(
        { type: 'title', key: 't', text: 'Hulp op school' },
        heading(1, 'Ouders'),
        para('Wij praten met u.'),
        para('U beslist mee.')
      )
    ).toBe('Hulp op school\n\nOuders\n\nWij praten met u.\n\nU beslist mee.\n')
  })

  test('keeps lines about one item together', () => {
    expect(text(para('Wat: lezen', 'detail'), para('Wie: leraar', 'detail'), para('Verder.'))).toBe(
      'Wat: lezen\nWie: leraar\n\nVerder.\n'
    )
  })

  test('has bullets and numbers, with deeper ones further in', () => {
    expect(text(list('- a', '  # een', '  # twee\nen meer', '- b'))).toBe(
      '- a\n  1. een\n  2. twee\n     en meer\n- b\n'
    )
    expect(text(list('# een', '- punt', '#2 twee', '# drie'))).toBe('1. een\n- punt\n2. twee\n3. drie\n')
    expect(text(list('- a', '  # een', '- b', '  # een'))).toBe('- a\n  1. een\n- b\n  1. een\n')
  })

  test('reads a table row by row, each value behind its header', () => {
    expect(
      text(
        table(
          'Partners',
          ['Wie', 'Hoe vaak'],
          [
            ['De Brug', 'elke week\nop dinsdag'],
            ['Logopedist', '']
          ]
        )
      )
    ).toBe('Partners\n\nWie: De Brug\nHoe vaak: elke week\n  op dinsdag\n\nWie: Logopedist\nHoe vaak: –\n')
  })

  test('leaves out what belongs to paper', () => {
    const image = { type: 'png', data: '', width: 1, height: 1 } as const
    expect(
      text(
        { type: 'picture', key: 'p', alt: 'Logo', image },
        { type: 'contents', key: 'c', heading: 'Inhoud' },
        { type: 'pageBreak', key: 'b' },
        para('Hallo')
      )
    ).toBe('Hallo\n')
  })

  test('leaves room where something is filled in', () => {
    expect(
      text({
        type: 'field',
        key: 'f',
        alias: 'Ons advies',
        tag: 'mr-advies',
        answer: { type: 'text', hint: 'Schrijf hier' }
      })
    ).toBe('Ons advies: …\n')
    expect(
      text({
        type: 'field',
        key: 'f',
        alias: 'Ons advies',
        tag: 'mr-advies',
        answer: { type: 'choice', choices: ['Ja', 'Nee'] }
      })
    ).toBe('Ons advies:\n☐ Ja\n☐ Nee\n')
  })

  test('says where a link leads, unless it says so itself', () => {
    expect(
      text(
        para({ text: 'de wet', href: 'https://wet.nl/' }),
        para({ text: 'https://wet.nl/', href: 'https://wet.nl/' })
      )
    ).toBe('de wet (https://wet.nl/)\n\nhttps://wet.nl/\n')
  })

  test('shows what no file can hold', () => {
    expect(text(para('voor\u0000na'))).toBe('voor\uFFFDna\n')
  })

  test('has every word of any school’s document, but for what is to be filled in', () => {
    fc.assert(
      fc.property(anySchool, fc.constantFrom(...documentKinds), (school, kind) => {
        const { blocks } = withoutLinks(compose(kind, presentSource(school, catalogue, TODAY)))
        const written = bare(outlineAsText({ blocks }))
        const told = outlineText({ blocks: blocks.filter((block) => block.type !== 'field') })
        expect(
          fitText(told)
            .split('\n')
            .map(bare)
            .filter((line) => !written.includes(line))
        ).toEqual([])
        expect(outlineAsText({ blocks })).not.toMatch(/\n\n\n|^\s|[^\n]$/)
      }),
      { numRuns: tries(200) }
    )
  })
})
