// Pasting the list of agreements of the SWV, in the forms in which directors have it.
import { describe, expect, test } from 'vitest'
import { hasHeads, itemsOf, likelyColumn, linesFromHtml, readTable, withoutNumber } from '#shared/intake/table-paste.ts'

describe('lines', () => {
  test('each line is an agreement, without its number or bullet', () => {
    const table = readTable(
      '1. Vroeg zien wat een kind nodig heeft\r\n2) Hulp bij lezen\n\n• Hulp bij rekenen\n- Een veilige school\na. Ouders\n1.2 Samenwerken\n'
    )
    expect(itemsOf(table, 0, false)).toEqual([
      'Vroeg zien wat een kind nodig heeft',
      'Hulp bij lezen',
      'Hulp bij rekenen',
      'Een veilige school',
      'Ouders',
      'Samenwerken'
    ])
  })

  test.each([
    ['4 leerlingen per groepje', '4 leerlingen per groepje'],
    ['I. Aanbod', 'Aanbod'],
    ['(3) Overgang', 'Overgang'],
    ['A-klas', 'A-klas'],
    ['12', ''],
    ['3.', ''],
    ['  ', ''],
    ['E. coli', 'E. coli']
  ])('"%s" is read as "%s"', (text, item) => expect(withoutNumber(text)).toBe(item))
})

describe('from Excel', () => {
  test('the column with the most words is offered first, and a row of heads is seen', () => {
    const table = readTable(
      'Nr\tAfspraak\tWie\n1\tHulp bij lezen en spelling\tleraar\n2\tHulp bij rekenen in alle groepen\tleraar'
    )
    expect(table.columns).toBe(3)
    expect(likelyColumn(table)).toBe(1)
    expect(hasHeads(table)).toBe(true)
    expect(itemsOf(table, 1, true)).toEqual(['Hulp bij lezen en spelling', 'Hulp bij rekenen in alle groepen'])
  })

  test('a cell with a line end or quotes stays one agreement', () => {
    const table = readTable('"Hulp bij lezen\nen spelling"\t1\n"Zeg ""nee"" op tijd"\t2')
    expect(itemsOf(table, 0, false)).toEqual(['Hulp bij lezen en spelling', 'Zeg "nee" op tijd'])
  })

  test('a quote that belongs to the words takes nothing with it', () => {
    expect(itemsOf(readTable('"Samen" leren\nalleen werken'), 0, false)).toEqual(['"Samen" leren', 'alleen werken'])
  })

  test('nothing gives nothing', () => {
    expect(readTable('\n \t \n')).toEqual({ rows: [], columns: 0 })
    expect(itemsOf(readTable(''), likelyColumn(readTable('')), false)).toEqual([])
  })
})

describe('from a Word table', () => {
  test('columns stay under each other when cells are merged', () => {
    const html =
      '<table><tr><th>Domein</th><th>Nr</th><th>Afspraak</th></tr><tr><td rowspan=2>Lezen</td><td>1</td><td><p>Elke dag</p><p>lezen</p></td></tr><tr><td>2</td><td>Hulp</td></tr><tr><td colspan=2>Rekenen</td><td>Extra uitleg</td></tr></table>'
    expect(linesFromHtml(html)?.lines).toBe(
      'Domein\tNr\tAfspraak\nLezen\t1\tElke dag lezen\n\t2\tHulp\nRekenen\t\tExtra uitleg'
    )
  })

  test('a list is read as lines', () => {
    expect(linesFromHtml('<ol><li>Een</li><li>Twee</li></ol><p>Drie</p>')?.lines).toBe('Een\nTwee\nDrie')
  })

  test('cells with quotes stay cells of their own', () => {
    const html = '<table><tr><td>"Samen</td><td>leren"</td></tr><tr><td>"Ja"</td><td>nee</td></tr></table>'
    expect(readTable(linesFromHtml(html)?.lines ?? '').rows).toEqual([
      ['"Samen', 'leren"'],
      ['"Ja"', 'nee']
    ])
  })

  test('a clipboard without words says so', () => {
    expect(linesFromHtml('<style>x</style><img src="x">')).toBeUndefined()
    expect(linesFromHtml('')).toBeUndefined()
  })
})
