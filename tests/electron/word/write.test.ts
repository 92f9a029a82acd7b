// What a reader finds in the document: structure, styles, words, properties.
import { describe, expect, test } from 'vitest'
import { outlineText, type OutlineBlock } from '#shared/documents/outline.ts'
import { isoDay } from '#shared/day.ts'
import { columnWidths } from '../../../electron/word/blocks.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { textWidth } from '../../../electron/word/styles.ts'
import { hostileAddresses } from '../../fixtures/addresses.ts'
import { heading, list, outlineOf, para, runs, sampleOutline, table } from '../../fixtures/outlines.ts'
import { all, complaints, documentXml, linesByMammoth, paragraphs, partOf, partsOf, wordsOf } from './support.ts'

const sample = await writeWord(sampleOutline())
const xml = documentXml(sample)

/** The body without the table of contents. */
const body = xml.replace(/<w:sdt>.*?<\/w:sdt>/s, '')
const styleOf = (paragraph: string): string => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? ''

/** The words of a header or footer. */
const words = (part: string, bytes = sample): string => all(partOf(bytes, part), /<w:t[^>]*>([^<]*)<\/w:t>/g).join('')

/** Style and count of each list item. */
const counts = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  [
    ...documentXml(bytes).matchAll(
      /<w:pStyle w:val="(List[^"]*)"\/><w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g
    )
  ].map((match) => [match[1] ?? '', match[3] ?? ''] as const)

/** The words of the paragraphs that say themselves, not by their style, that they stay with the next one. */
const keptWithNext = async (blocks: readonly OutlineBlock[]): Promise<readonly string[]> =>
  paragraphs(documentXml(await writeWord(outlineOf(blocks))))
    .filter((one) => one.includes('<w:keepNext/>'))
    .map(wordsOf)

const linked = (href: string) =>
  writeWord(outlineOf([{ ...para(''), runs: runs('Zie ', { text: 'deze bladzijde', href }, '.') }]))

describe('the file', () => {
  test('is valid for Microsoft’s own validator', async () => {
    expect(await complaints(sample)).toEqual([])
  })

  test('the validator would say so if it was not', async () => {
    const { zipSync, strToU8 } = await import('fflate')
    const broken = Object.fromEntries(
      Object.entries(partsOf(sample)).map(([name, part]) => [
        name,
        strToU8(part.replaceAll('<w:tblHeader/>', '<w:tblHead/>'))
      ])
    )
    expect(await complaints(zipSync(broken))).not.toEqual([])
  })

  test('gives every word back, in order, to another program', async () => {
    const written = await linesByMammoth(sample)
    const expected = outlineText(sampleOutline())
      .split('\n')
      .filter((line) => line.trim() !== '')
    const contents = ['Inhoud', 'Onze school\t2', 'De basis\t2']
    expect(written).toEqual([...expected.slice(0, 4), ...contents, ...expected.slice(4)])
  })

  test('holds only parts that it uses', () => {
    expect(Object.keys(partsOf(sample)).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml'
    ])
  })
})

describe('properties', () => {
  const core = partOf(sample, 'docProps/core.xml')

  test('name the document, the subject, the school and the keywords', () => {
    expect(core).toContain('<dc:title>Schoolondersteuningsprofiel</dc:title>')
    expect(core).toContain('<dc:subject>Ondersteuningsaanbod 2027-2028</dc:subject>')
    expect(core).toContain('<dc:creator>De Wilgenhof</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>De Wilgenhof</cp:lastModifiedBy>')
    expect(core).toContain('<cp:keywords>ondersteuning; basisondersteuning</cp:keywords>')
    expect(Object.values(partsOf(sample)).join('')).not.toContain('Un-named')
  })

  test('carry the day of the outline, not of the computer', async () => {
    const dated = partOf(await writeWord(sampleOutline({ day: isoDay('2031-02-03') })), 'docProps/core.xml')
    expect(all(dated, /W3CDTF">([^<]*)</g)).toEqual(['2031-02-03T12:00:00Z', '2031-02-03T12:00:00Z'])
  })

  test('a school without a name is still an author', async () => {
    expect(partOf(await writeWord(sampleOutline({ school: ' ' })), 'docProps/core.xml')).toContain(
      '<dc:creator>School</dc:creator>'
    )
  })
})

describe('opening in Word', () => {
  const settings = partOf(sample, 'word/settings.xml')

  test('asks nothing: no fields to update, none dirty, no older mode', () => {
    expect(settings).not.toContain('updateFields')
    expect(xml).not.toContain('w:dirty')
    expect(settings).toContain(
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
  })

  test('is Dutch by default, nowhere said per word', () => {
    expect(settings).toContain('<w:themeFontLang w:val="nl-NL"/>')
    expect(/<w:docDefaults>.*?<w:lang w:val="nl-NL"/s.test(partOf(sample, 'word/styles.xml'))).toBe(true)
    expect(xml).not.toContain('<w:lang ')
  })

  test('shows an A4 page with margins of 2.5 cm, Arial 11, line spacing 1.15', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/)
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(partOf(sample, 'word/styles.xml'))?.[0] ?? ''
    expect(defaults).toContain('w:ascii="Arial"')
    expect(defaults).toContain('<w:sz w:val="22"/>')
    expect(defaults).toContain('w:line="276"')
    expect(defaults).toContain('<w:widowControl/>')
    expect(partOf(sample, 'word/styles.xml') + xml).not.toContain('<w:jc ')
  })
})

describe('the text', () => {
  test('uses real styles, in the order of the outline', () => {
    const styles = paragraphs(body)
      .filter((one) => /<w:t[ >]/.test(one))
      .map(styleOf)
    expect(styles.slice(0, 8)).toEqual([
      'Title',
      'Subtitle',
      'Lead',
      'Note',
      'TOCHeading',
      'Heading1',
      'Heading2',
      'BodyText'
    ])
    expect(styles.filter((style) => style.startsWith('Heading'))).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading1',
      'Heading2'
    ])
    expect(styles).toContain('Missing')
  })

  test('every style that is used is there', async () => {
    const used = new Set(all(xml, /<w:(?:p|r|tbl)Style w:val="([^"]*)"/g))
    const known = new Set(all(partOf(sample, 'word/styles.xml'), /w:styleId="([^"]*)"/g))
    expect([...used].filter((style) => !known.has(style))).toEqual([])
  })

  test('a heading stays with what follows', () => {
    const styles = partOf(sample, 'word/styles.xml')
    const ids = ['Heading1', 'Heading2', 'Heading3', 'Caption', 'TableHead', 'TOCHeading']
    expect(ids.filter((id) => !new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*<w:keepNext/>`).test(styles))).toEqual(
      []
    )
  })

  test('several things that are missing, one after the other, are one box', () => {
    const style = /w:styleId="Missing">.*?<\/w:style>/s.exec(partOf(sample, 'word/styles.xml'))?.[0] ?? ''
    expect(style).toContain('<w:contextualSpacing/>')
  })

  test('what leads in a list or a table stays with it', async () => {
    expect(
      await keptWithNext([
        para('Dit is er:'),
        table('T', ['A'], [['een']]),
        para('Dat is er.'),
        table('U', ['A'], [['twee']])
      ])
    ).toEqual(['Dit is er:'])
    expect(
      await keptWithNext([
        para('Dit doen wij:'),
        list('- een', '- twee'),
        para('Dit doen wij:'),
        para('Dat ook.'),
        list('- drie')
      ])
    ).toEqual(['Dit doen wij:'])
  })

  test('of the lines about an item the first two stay together, and the last two', async () => {
    const lines = (...names: readonly string[]) => [heading(3, 'Naam'), ...names.map((name) => para(name, 'detail'))]
    expect(await keptWithNext(lines('a'))).toEqual([])
    expect(await keptWithNext(lines('a', 'b'))).toEqual(['a'])
    expect(await keptWithNext(lines('a', 'b', 'c'))).toEqual(['a', 'b'])
    expect(await keptWithNext([...lines('a', 'b', 'c', 'd', 'e'), para('Slot.')])).toEqual(['a', 'd'])
  })

  test('a day, a school year, an article and an amount do not break over a line, and are compared as plain words', async () => {
    const outline = outlineOf([para('Op 1 augustus 2027 begint 2027-2028 (artikel 8, € -100).')])
    const written = await writeWord(outline)
    expect(documentXml(written)).toContain(
      'Op 1\u00A0augustus\u00A02027 begint 2027</w:t><w:noBreakHyphen/><w:t xml:space="preserve">2028 (artikel\u00A08, €\u00A0</w:t><w:noBreakHyphen/><w:t xml:space="preserve">100).'
    )
    expect(await complaints(written)).toEqual([])
    expect(checkWord(written, outline).complete).toBe(true)
    const deleted = outlineOf([{ ...para('In 2027-2028.'), change: 'deleted' }])
    expect(await complaints(await writeWord(deleted))).toEqual([])
    expect(checkWord(await writeWord(deleted), deleted).complete).toBe(true)
  })

  test('has no empty paragraph', () => {
    expect(paragraphs(xml).length).toBeGreaterThan(50)
    expect(paragraphs(xml).filter((one) => wordsOf(one).trim() === '')).toEqual([])
  })

  test('a page break belongs to the paragraph that comes after it', () => {
    expect(all(xml, /<w:pStyle w:val="([^"]*)"\/><w:pageBreakBefore\/>/g)).toEqual(['Heading1'])
    expect(xml).not.toContain('w:br w:type="page"')
  })

  test('sections carry their bookmark', () => {
    expect(all(xml, /<w:bookmarkStart w:name="(onderdeel_[^"]*)"/g)).toEqual([
      'onderdeel_vision',
      'onderdeel_basicSupport'
    ])
  })

  test('what is missing is bold, has a bar and a ground: not colour alone', () => {
    const style = /w:styleId="Missing">.*?<\/w:style>/s.exec(partOf(sample, 'word/styles.xml'))?.[0] ?? ''
    for (const mark of ['<w:b/>', '<w:left w:val="single"', '<w:shd ', 'w:val="8B1A1A"']) expect(style).toContain(mark)
  })

  test('colours are readable: contrast of 4.5 or more on the ground they stand on', () => {
    const grounds: Readonly<Record<string, string>> = { Missing: 'FCF1F0', TableHead: 'E4EDF1' }
    const styles = partOf(sample, 'word/styles.xml').match(/<w:style .*?<\/w:style>/gs) ?? []
    const inks = styles.flatMap((style) => {
      const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? ''
      const ink = /<w:color w:val="([0-9A-F]{6})"/.exec(style)?.[1]
      return ink === undefined ? [] : [{ id, contrast: contrast(ink, grounds[id] ?? 'FFFFFF') }]
    })
    expect(inks.length).toBeGreaterThan(8)
    expect(inks.filter((ink) => ink.contrast < 4.5)).toEqual([])
  })
})

describe('the table of contents', () => {
  const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? ''

  test('has the headings of level 1 as its entries, with their pages filled in', () => {
    expect(paragraphs(contents).map(wordsOf)).toEqual(['Onze school2', 'De basis2'])
    expect(contents).toContain('TOC \\h \\o &quot;1-1&quot;')
  })

  test('each entry leads to a bookmark that is there', () => {
    const targets = all(contents, /<w:hyperlink [^>]*w:anchor="([^"]*)"/g)
    expect(targets).toHaveLength(2)
    expect(all(body, /<w:bookmarkStart w:name="(_Toc[^"]*)"/g)).toEqual(targets)
  })

  test('gives later chapters later pages', async () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      para(`Alinea ${index}. ${'Dit is een gewone zin van acht woorden. '.repeat(12)}`)
    )
    const blocks = [
      { type: 'contents', key: 'c', heading: 'Inhoud' } as const,
      heading(1, 'Eerste'),
      ...long,
      heading(1, 'Tweede')
    ]
    const pages = all(documentXml(await writeWord(outlineOf(blocks))), /PAGEREF.*?<w:t[^>]*>([^<]*)<\/w:t>/g).map(
      Number
    )
    expect(pages[0]).toBe(1)
    expect(pages[1]).toBeGreaterThan(5)
  })

  test('is left out when there is nothing to list', async () => {
    const without = documentXml(
      await writeWord(
        outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, para('Tekst'), heading(2, 'Tussenkop')])
      )
    )
    expect(without).not.toContain('Inhoud')
    expect(without).not.toContain('fldChar')
  })
})

describe('header and footer', () => {
  test('say school, document, version and page of pages, with the numbers filled in', () => {
    expect(words('word/header1.xml')).toBe('De Wilgenhof – SchoolondersteuningsprofielCONCEPT')
    expect(words('word/footer1.xml')).toBe('Concept van 23 november 2026pagina 1 van 3')
  })

  test('only a concept says CONCEPT', async () => {
    const final = await writeWord(sampleOutline({ concept: false }))
    expect(words('word/header1.xml', final)).toBe('De Wilgenhof – Schoolondersteuningsprofiel')
  })

  test('the school is not said twice', async () => {
    const named = await writeWord(sampleOutline({ title: 'Profiel van De Wilgenhof' }))
    expect(words('word/header1.xml', named)).toBe('Profiel van De WilgenhofCONCEPT')
  })
})

describe('lists', () => {
  test('are real lists, three levels deep', async () => {
    const written = await writeWord(
      outlineOf([list('- een', '  - twee', '    - drie', '# vier', '  # vijf', '    # zes')])
    )
    expect(counts(written).map(([style]) => style)).toEqual([
      'ListBullet',
      'ListBullet2',
      'ListBullet3',
      'ListNumber',
      'ListNumber2',
      'ListNumber3'
    ])
  })

  test('each count is its own, from 1 or from where it begins', async () => {
    const written = await writeWord(
      outlineOf([list('# een', '# twee'), para('Tussen'), list('#3 drie', '# vier'), list('# een')])
    )
    const [first, second, third, fourth, fifth] = counts(written).map(([, count]) => count)
    expect(first).toBe(second)
    expect(third).toBe(fourth)
    expect(new Set([first, third, fifth]).size).toBe(3)
    const numbering = partOf(written, 'word/numbering.xml')
    for (const [count, start] of [
      [first, 1],
      [third, 3],
      [fifth, 1]
    ])
      expect(numbering).toMatch(
        new RegExp(`<w:num w:numId="${count}">.{0,60}<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/>`)
      )
    expect(await complaints(written)).toEqual([])
  })

  test('numbers under each bullet begin anew, numbers under a number are its next level', async () => {
    const under = counts(await writeWord(outlineOf([list('- een', '  # a', '  # b', '- twee', '  # a')]))).map(
      ([, count]) => count
    )
    expect(under[1]).toBe(under[2])
    expect(under[4]).not.toBe(under[1])
    const nested = counts(await writeWord(outlineOf([list('# een', '  # a', '# twee', '  # a')]))).map(
      ([, count]) => count
    )
    expect(new Set(nested).size).toBe(1)
    const bullet = counts(await writeWord(outlineOf([list('# een', '- twee', '  # a')]))).map(([, count]) => count)
    expect(bullet[2]).not.toBe(bullet[0])
  })

  test('the styles themselves carry a list, for who types on in Word', () => {
    const numbering = partOf(sample, 'word/numbering.xml')
    const inStyles = new Set(all(partOf(sample, 'word/styles.xml'), /<w:numId w:val="(\d+)"/g))
    expect(inStyles.size).toBe(2)
    for (const id of inStyles) expect(numbering).toContain(`<w:num w:numId="${id}">`)
  })

  test('are valid, also when levels are skipped', async () => {
    expect(await complaints(await writeWord(outlineOf([list('    - diep', '# een', '    # diep', '  - b')])))).toEqual(
      []
    )
  })
})

describe('tables', () => {
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []

  test('have one header row that is repeated, and rows that stay whole', () => {
    expect(rows).toHaveLength(8)
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  test('to cut out has a line around each cell, and so many rows fill a page', async () => {
    const cards = { ...table('Kaarten', ['Kaart', 'Kaart ernaast'], [['een', 'twee']]), cutOut: 4 }
    const bytes = await writeWord(outlineOf([cards]))
    const cut = documentXml(bytes)
    expect(cut).toMatch(/<w:insideV [^>]*w:val="dashed"|<w:insideV w:val="dashed"/u)
    expect(cut).toMatch(/<w:trHeight w:val="2825" w:hRule="atLeast"\/>/u)
    expect(documentXml(await writeWord(outlineOf([{ ...cards, cutOut: 2 }])))).toContain('w:val="5650"')
    expect(await complaints(bytes)).toEqual([])
  })

  test('a row of more than twelve lines may run on over a page', async () => {
    const long = documentXml(
      await writeWord(
        outlineOf([
          table(
            'T',
            ['A', 'B'],
            [
              ['kort', 'lang '.repeat(60)],
              ['lang', 'lang '.repeat(150)]
            ]
          )
        ])
      )
    )
    expect(long.match(/<w:tr>.*?<\/w:tr>/gs)?.map((row) => /<w:cantSplit\/>/.test(row))).toEqual([true, true, false])
  })

  test('have no merged and no empty cells', async () => {
    expect(xml).not.toMatch(/gridSpan|vMerge/)
    const gaps = documentXml(
      await writeWord(
        outlineOf([
          table(
            'Gaten',
            ['A', 'B'],
            [
              ['', '  '],
              ['x', '']
            ]
          )
        ])
      )
    )
    const cells = gaps.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
    expect(cells.map(wordsOf)).toEqual(['A', 'B', '–', '–', 'x', '–'])
  })

  test('have a style of our own, a caption above, and a name for who cannot see them', () => {
    expect(xml).toContain('<w:tblStyle w:val="SchoolTable"/>')
    expect(xml).toContain('<w:tblCaption w:val="Afspraken over basisondersteuning"/>')
    expect(body.indexOf('"Caption"')).toBeLessThan(body.indexOf('<w:tbl>'))
    expect(partOf(sample, 'word/styles.xml')).toMatch(/<w:tblStylePr w:type="firstRow">.*?<w:shd /s)
  })

  test('are not torn apart when they are short; of a long one no first or last row stands alone on a page', async () => {
    const cells = (count: number, text = 'x'): readonly (readonly string[])[] =>
      Array.from({ length: count }, (_, index) => [`rij ${index + 1}`, text])
    const rowsKept = async (some: readonly (readonly string[])[]): Promise<readonly string[]> =>
      (await keptWithNext([table('T', ['A', 'B'], some)])).filter((one) => one.startsWith('rij'))
    expect(await rowsKept(cells(3))).toEqual(['rij 1', 'rij 2'])
    expect(await rowsKept(cells(6))).toEqual(['rij 1', 'rij 5'])
    expect(await rowsKept(cells(1))).toEqual([])
    expect(await rowsKept(cells(6, 'lang '.repeat(40)))).toEqual(['rij 1', 'rij 5'])
    expect(await rowsKept(cells(3, 'lang '.repeat(100)))).toEqual([])
    expect(await rowsKept(cells(6, 'lang '.repeat(80)))).toEqual([])
  })

  test('fill the width of the text, whatever the shares', () => {
    for (const shares of [[45, 15, 40], [33, 33, 33], [100], [0, 0], [1, 99], [7, 7, 7, 7, 7, 7, 7]])
      expect(columnWidths(shares).reduce((sum, width) => sum + width, 0)).toBe(textWidth)
  })

  test('a short row gets its missing cells', async () => {
    const uneven = table('Ongelijk', ['A', 'B', 'C'], [['1'], ['1', '2', '3', '4']])
    expect(
      documentXml(await writeWord(outlineOf([uneven])))
        .match(/<w:tr>.*?<\/w:tr>/gs)
        ?.map((row) => row.match(/<w:tc>/g)?.length)
    ).toEqual([3, 3, 3])
  })

  test('last in the document is valid too', async () => {
    expect(await complaints(await writeWord(outlineOf([table('Eind', ['A'], [['1']])])))).toEqual([])
  })
})

describe('links', () => {
  test('an https address is a real link', async () => {
    const written = await linked('https://www.rijksoverheid.nl/onderwerpen/passend-onderwijs?a=1&b=2#kop')
    expect(partOf(written, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://www.rijksoverheid.nl/onderwerpen/passend-onderwijs?a=1&amp;b=2"'
    )
    expect(documentXml(written)).toMatch(/<w:hyperlink [^>]*r:id="link1"[^>]*>.*?deze bladzijde/)
    expect(await complaints(written)).toEqual([])
  })

  test('what is no web address stays plain text with its words', async () => {
    const refused = Object.values(hostileAddresses)
    const written = await writeWord(
      outlineOf(
        refused.map((href, at) => ({
          ...para(''),
          key: `p${at}`,
          runs: runs('Zie ', { text: 'deze bladzijde', href }, '.')
        }))
      )
    )
    expect(documentXml(written)).not.toContain('w:hyperlink')
    expect(partOf(written, 'word/_rels/document.xml.rels')).not.toContain('TargetMode')
    expect(await linesByMammoth(written)).toEqual(refused.map(() => 'Zie deze bladzijde.'))
  })

  test('an address with accents is valid', async () => {
    const written = await linked('https://school.nl/één-map/<x>"y"')
    expect(documentXml(written)).toContain('w:hyperlink')
    expect(await complaints(written)).toEqual([])
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
