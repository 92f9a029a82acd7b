// What a director pastes from Word, Excel, Google Docs or a web page.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPaste } from '../../../renderer/features/profile/editor/clean-paste.ts'

/** The clipboard of Word on Windows, as the browser gives it. */
const word = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Weg</title><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:"\\F0B7";} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const wordsOf = (html: string): string[] => html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').split(/[\s\u00a0]+/).filter(Boolean)

describe('from Word', () => {
  test('a list becomes a real list, with its levels and kinds, and without the written bullets', () => {
    const html = word(wordItem(1, '·', 'Wij lezen elke dag') + wordItem(2, 'o', 'ook in <b>groep 3</b>') + wordItem(1, '·', 'Wij rekenen') + wordItem(1, '1.', 'Eerst') + wordItem(1, '2)', 'Dan'))
    expect(cleanPaste(html)).toBe(
      '<ul><li><p>Wij lezen elke dag</p><ul><li><p>ook in <strong>groep 3</strong></p></li></ul></li><li><p>Wij rekenen</p></li></ul><ol><li><p>Eerst</p></li><li><p>Dan</p></li></ol>'
    )
  })

  test('styles, classes, comments, pictures and office tags go; quotes, dashes and accents stay', () => {
    const html = word(`<p class=MsoNormal style='color:red'><span lang=NL style='mso-ansi-language:NL'>Zij zei: “één keer” – niet meer.<o:p>&nbsp;</o:p></span><img width=10 src="file:///C:/x.png" alt="plaatje"></p>`)
    expect(cleanPaste(html)).toBe('<p>Zij zei: “één keer” – niet meer.</p>')
  })

  test('line ends inside a sentence and hard spaces become one space', () => {
    expect(cleanPaste(word('<p>Wij helpen\r\n  elk&nbsp;kind&#160;in&#xa0;de klas</p>'))).toBe('<p>Wij helpen elk kind in de klas</p>')
  })

  test('a table becomes a line per row, with no two cells glued together', () => {
    const html = word('<table class=MsoTableGrid><tr><td><p class=MsoNormal>Lezen<o:p></o:p></p></td><td><p>elke dag</p><p>groep 3</p></td></tr><tr><td>Rekenen</td><td></td></tr></table>')
    expect(cleanPaste(html)).toBe('<p>Lezen – elke dag groep 3</p><p>Rekenen</p>')
  })

  test('hidden text is not shown', () => {
    expect(cleanPaste(word("<p>zichtbaar<span style='display:none;mso-hide:all'> geheim</span></p>"))).toBe('<p>zichtbaar</p>')
  })
})

describe('from a browser or Google Docs', () => {
  test('bold and italic are read from the style where the tag says otherwise', () => {
    const html = '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">vet</span><span style="font-weight:400"> gewoon </span><span style="font-style:italic">schuin</span></p></b>'
    expect(cleanPaste(html)).toBe('<p><strong>vet</strong> gewoon <em>schuin</em></p>')
  })

  test('nested lists and a second paragraph in an item', () => {
    const html = '<ol><li>een<ul><li>diep</li></ul></li><li><p>twee</p><p>vervolg</p></li></ol>'
    expect(cleanPaste(html)).toBe('<ol><li><p>een</p><ul><li><p>diep</p></li></ul></li><li><p>twee<br>vervolg</p></li></ol>')
  })

  test('only https links stay links, and the words always stay', () => {
    expect(cleanPaste('<p><a href="https://www.poraad.nl" onclick="x()">PO-Raad</a>, <a href="javascript:alert(1)">klik</a> en <a href="http://oud.nl">oud</a></p>')).toBe(
      '<p><a href="https://www.poraad.nl">PO-Raad</a>, klik en oud</p>'
    )
  })

  test('headings become our two levels; a quoted part and a division keep their own line', () => {
    expect(cleanPaste('<h1>Groot</h1><h3>Klein</h3><blockquote>quote</blockquote><div>een<div>twee</div>drie</div>')).toBe('<h1>Groot</h1><h2>Klein</h2><p>quote</p><p>een</p><p>twee</p><p>drie</p>')
  })

  test.each(['blockquote', 'pre', 'section', 'dd', 'figcaption', 'eigen-element'])('two parts of the kind %s are two lines', (tag) => {
    expect(cleanPaste(`<${tag}>een</${tag}><${tag}>twee</${tag}>`)).toBe('<p>een</p><p>twee</p>')
  })

  test('a word with marks inside stays one word', () => {
    expect(cleanPaste('<p>on<b>der</b><st1:place>steu</st1:place><o:p></o:p><span>ning</span></p>')).toBe('<p>on<strong>der</strong>steuning</p>')
  })

  test('scripts, styles and what else is never read aloud are gone', () => {
    expect(cleanPaste('<style>p{}</style><script>alert("hoi")</script><p>tekst</p><svg><text>x</text></svg>')).toBe('<p>tekst</p>')
  })

  test('signs that mean something in HTML stay signs', () => {
    expect(cleanPaste('<p>5 &lt; 6 &amp; "a" > b &onbekend; &euml;</p>')).toBe('<p>5 &lt; 6 &amp; &quot;a&quot; &gt; b &amp;onbekend; ë</p>')
  })

  test('every named sign is read, also without its end', () => {
    expect(cleanPaste('<p>Ale&scaron; &amp Zo&euml &check; &#150; 2 &le; 3</p>')).toBe('<p>Aleš &amp; Zoë ✓ – 2 ≤ 3</p>')
  })

  test('a quote that never closes takes no words with it', () => {
    expect(cleanPaste('<p>voor <a href="https://x.nl>link</a> na</p>')).toBe('<p>voor link na</p>')
  })
})

describe('whatever the clipboard holds', () => {
  const aWord = fc.stringMatching(/^[a-zé]{1,6}$/)
  const inline = fc.tuple(fc.constantFrom('', 'b', 'i', 'span', 'a', 'u'), aWord).map(([tag, text]) => (tag === '' ? text : `<${tag}>${text}</${tag}>`))
  const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  const block = fc.oneof(
    fc.tuple(fc.constantFrom('p', 'div', 'h1', 'h4', 'blockquote'), line).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    fc.tuple(fc.constantFrom('ul', 'ol'), fc.array(line, { minLength: 1, maxLength: 3 })).map(([tag, items]) => `<${tag}>${items.map((text) => `<li>${text}`).join('')}</${tag}>`),
    fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`),
    line.map((text) => wordItem(2, '·', text))
  )

  test('no word is lost, joined or moved', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (parts) => {
        const expected = wordsOf(parts.join('').replaceAll(/<!\[if[\s\S]*?<!\[endif\]>/g, ''))
        expect(wordsOf(cleanPaste(parts.join(''))).filter((text) => text !== '–')).toEqual(expected)
      }),
      { numRuns: 300 }
    )
  })

  test('broken HTML never throws and never lets a tag through that is not ours', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('<', '<p', '</', '<td>', '<script>', '"', '<a href="', '<!--', '<![', '</table>', '<table>', '<li>')), { maxLength: 20 }), (parts) => {
        const tags = cleanPaste(parts.join('')).match(/<[^>]*>/g) ?? []
        expect(tags.filter((tag) => !/^<\/?(?:p|h1|h2|ul|ol|li|strong|em|br)>$|^<a href="https:[^"<>]*">$|^<\/a>$/.test(tag))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  const LARGE = 200_000
  const filled = (part: string, size = LARGE): string => part.repeat(Math.ceil(size / part.length))
  const manyAttributes = Array.from({ length: LARGE / 5 }, (_, at) => ` ${at.toString(36)}`).join('')

  test.each([
    ['a tag in a tag, and never an end', filled('<div>')],
    ['bold in bold, and another end', filled('<b>', LARGE / 2) + filled('</i>', LARGE / 2)],
    ['tags that end in the other order', filled('<b><i>', LARGE / 2) + filled('</b></i>', LARGE / 2)],
    ['a table in a table', filled('<table><tr><td>')],
    ['a list in a list', filled('<ul><li>')],
    ['an attribute of 200 KB', `<a href="https://${filled('x')}">link</a>`],
    ['thousands of attributes', `<p${manyAttributes}>woord</p>`],
    ['quotes that never close', filled('<a "') + filled(`<a b='>"`)],
    ['drawings and scripts that never end', filled('<svg><script>')],
    ['thousands of lines in one item', `<ul><li>${filled('<div>x</div>')}</ul>`],
    ['nothing but bold and plain line ends', filled('<b><br></b><i><br></i>')],
    ['spaces in a text that keeps them', `<pre>${filled(' ')}x<br>${filled(' ')}x</pre>`],
    ['cells that reach over thousands of others', `<table><tr>${filled('<td rowspan=100 colspan=100>', LARGE / 2)}${filled('<tr><td>', LARGE / 2)}</table>`],
    ['signs that begin a tag', filled('<')],
    ['words', filled('<p>woord</p>', 2 * LARGE)]
  ])('a very large clipboard is read in a moment: %s', (_, html) => {
    const started = performance.now()
    expect(cleanPaste(`<p>voor</p>${html}`)).toContain('<p>voor</p>')
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
