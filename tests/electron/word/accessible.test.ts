// That our own documents are for everybody; and that each thing that would be in somebody's way is seen.
import { expect, test } from 'vitest'
import { writeWord } from '../../../electron/word/write.ts'
import { field, formOutline, heading, list, outlineOf, para, sampleOutline, table } from '../../fixtures/outlines.ts'
import { accessible } from './accessible.ts'
import { edited } from './support.ts'

const everything = await writeWord(
  sampleOutline({
    blocks: [...formOutline().blocks, ...sampleOutline().blocks.filter(({ type }) => type !== 'title'), list('- een')]
  })
)

test('a document with everything in it is for everybody', () => {
  expect(accessible(everything)).toEqual([])
})

const DOCUMENT = 'word/document.xml'

test.each([
  ['a level that is skipped', DOCUMENT, /"Heading2"/, '"Heading3"', /skips to level 3/],
  ['a document that begins at level 2', DOCUMENT, /"Heading1"/, '"Heading2"', /skips to level 2/],
  ['no title', DOCUMENT, /"Title"/, '"BodyText"', /^0 titles/],
  ['two titles', DOCUMENT, /"Lead"/, '"Title"', /^2 titles/],
  [
    'words before the title',
    DOCUMENT,
    /<w:body>/,
    '<w:body><w:p><w:r><w:t>Eerst dit</w:t></w:r></w:p>',
    /^words before the title/
  ],
  ['a table without a header row', DOCUMENT, /<w:tblHeader\/>/, '', /no header row/],
  [
    'a table with two header rows',
    DOCUMENT,
    /(<w:tblHeader\/>.*?)<w:cantSplit\/>/s,
    '$1<w:cantSplit/><w:tblHeader/>',
    /or more/
  ],
  ['a table without a name', DOCUMENT, /<w:tblCaption [^>]*>/, '', /without a name/],
  ['cells that are merged', DOCUMENT, /(<w:tc><w:tcPr>)/, '$1<w:gridSpan w:val="2"/>', /merged cells/],
  ['a row with a cell too few', DOCUMENT, /<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/s, '</w:tr>', /merged cells/],
  ['a cell without a word', DOCUMENT, />Doen wij</, '> <', /empty cell/],
  [
    'a paragraph without a word',
    DOCUMENT,
    /<w:sectPr>/,
    '<w:p/><w:sectPr>',
    /an empty paragraph in word\/document\.xml/
  ],
  [
    'an empty header',
    'word/header1.xml',
    /(<w:t[ >][^<]*?>?)[^<>]*</g,
    '$1<',
    /an empty paragraph in word\/header1\.xml/
  ],
  ['another language', 'word/styles.xml', /<w:lang w:val="nl-NL"/, '<w:lang w:val="en-US"', /the language is en-US/],
  ['another language in the settings', 'word/settings.xml', /nl-NL/, 'en-US', /the language is nl-NL, en-US/],
  ['no title among the properties', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>', /no title among/],
  ['a name that a library gave', 'docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>Un-named', /^Un-named/],
  ['a picture without words', DOCUMENT, / descr="Logo[^"]*"/, '', /a picture without words/],
  [
    'a picture that a screen reader skips',
    DOCUMENT,
    /<w:drawing>/,
    '<w:drawing><adec:decorative val="1"/>',
    /decorative/
  ],
  ['a list of typed bullets', DOCUMENT, />Wij bespreken/, '>• Wij bespreken', /only for the eye/],
  ['a list of typed dashes', DOCUMENT, />Wij bespreken/, '>- Wij bespreken', /only for the eye/],
  ['a field without a tag', DOCUMENT, /<w:tag w:val="dag"\/>/, '', /has no name/],
  ['a field without an alias', DOCUMENT, /<w:alias w:val="Dag"\/>/, '', /has no name/],
  ['two fields with one tag', DOCUMENT, /<w:tag w:val="dag"\/>/, '<w:tag w:val="waarom"/>', /stands there twice/],
  [
    'a field under the heading of another',
    DOCUMENT,
    /<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr>(?:(?!<\/w:p>).)*Dag<.*?<\/w:p>/s,
    '',
    /no heading of its own/
  ]
] as const)('%s is seen', (_, part, from, to, complaint) => {
  const broken = edited(everything, part, (xml) => xml.replace(from, to))
  expect(broken).not.toEqual(edited(everything, part, (xml) => xml))
  expect(accessible(broken).join('\n')).toMatch(new RegExp(complaint.source, 'm'))
})

test('it sees what an outline should not have, too', async () => {
  const title = { type: 'title', key: 't', text: 'Titel' } as const
  expect(accessible(await writeWord(outlineOf([title, heading(1, 'Een'), heading(3, 'Drie')])))).toEqual([
    'heading “Drie” skips to level 3'
  ])
  expect(accessible(await writeWord(outlineOf([title, field('Los')])))).toEqual([
    'field “los” has no heading of its own'
  ])
  expect(accessible(await writeWord(outlineOf([title, table(' ', ['A'], [['1']])])))).toEqual([
    'a table without a name'
  ])
  expect(accessible(await writeWord(outlineOf([para('Geen titel.')])))).toEqual(['0 titles'])
})
