// The papers of a scan: the form, the team's report, what everybody may read, and roles side by side.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { questionnaireIds } from '#shared/catalogue/questionnaire-content.ts'
import { isoDay } from '#shared/day.ts'
import { compose, documentKinds, isAboutScan, isOffered, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { BOX, outlineText, textOfRuns, type Outline, type Table } from '#shared/documents/outline.ts'
import { presentSource, type ScanSource } from '#shared/documents/source.ts'
import { statementIds } from '../../questionnaire/any-forms.ts'
import { closedScan, openForm, openScan, scanOf } from '../scans.ts'

const school = exampleSchool(() => 'w')
const present = presentSource(school, catalogue, isoDay('2026-11-23'))
const outlineOf = (kind: DocumentKind, scan: ScanSource): Outline => compose(kind, { ...present, scan })
const tablesIn = ({ blocks }: Outline): readonly Table[] => blocks.filter((block) => block.type === 'table')
const headersOf = (table: Table | undefined) => table?.columns.map(({ header }) => header)
const cellsOf = ({ rows }: Table): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map((cell) => cell.map(textOfRuns).join('\n')))

test('are made where a scan is: no list offers them, and without a scan they say so', () => {
  const kinds = documentKinds.filter(isAboutScan)
  expect(kinds).toEqual(['scan-form', 'scan-report', 'scan-summary', 'scan-roles'])
  for (const kind of kinds) {
    expect(isOffered(kind, present)).toBe(false)
    expect(outlineText(compose(kind, present))).toContain('Maak het op het scherm van die scan.')
  }
})

describe('the form on paper', () => {
  test.each(questionnaireIds)(
    '%s: each statement with its number, and a box for each answer in the order of the keys',
    (id) => {
      const scan = scanOf(school, id)
      const tables = tablesIn(outlineOf('scan-form', scan))
      expect(headersOf(tables[0])?.slice(2)).toEqual(Object.values(scan.texts.scale))
      const rows = tables.flatMap(cellsOf)
      expect(rows.map(([number]) => number)).toEqual(statementIds(scan.questionnaire))
      for (const [, , ...boxes] of rows) expect(boxes).toEqual([BOX, BOX, BOX, BOX, BOX])
    }
  )

  test('says who sees the answers, as it was handed out', () => {
    const collected = outlineText(outlineOf('scan-form', scanOf(school, 'school')))
    expect(collected).toContain('Op papier is dit naamloos')
    expect(collected).toContain('Wat u zelf schrijft, leest ook wie uw papier overneemt.')
    expect(collected).toContain('Zij gaan ongelezen weg.')
    const beside = outlineText(outlineOf('scan-form', scanOf(school, 'school', 'beside')))
    expect(beside).not.toMatch(/leest|de uitkomst van/u)
    const open = outlineText(outlineOf('scan-form', scanOf(school, 'boards', 'open')))
    expect(open).toContain('iedereen ziet wie wat koos')
    expect(open).toContain('Namens wie vult u in?')
    expect(open).not.toContain('naamloos')
  })
})

describe('the report for the team', () => {
  const whole = outlineOf('scan-report', closedScan(school, 14))
  const ofFour = outlineOf('scan-report', closedScan(school, 4))

  test('tells of five and more how often each answer was given, and of four words and means alone', () => {
    const [, ...themes] = tablesIn(whole).filter((table) => headersOf(table)?.[0] !== 'Thema')
    expect(headersOf(themes[0])?.slice(3)).toEqual(['1', '2', '3', '4', '?'])
    for (const cells of themes.flatMap(cellsOf))
      expect(
        cells.slice(3).reduce((sum, count) => sum + Number(count), 0),
        cells[0]
      ).toBe(14)
    for (const table of tablesIn(ofFour)) expect(headersOf(table)).not.toContain('4')
    expect(outlineText(ofFour)).toContain('en geen aantallen')
    expect(outlineText(ofFour)).toContain('verdeeld')
  })

  test('counts the form of the director, and says that there were fewer than five of others', () => {
    const text = outlineText(outlineOf('scan-report', closedScan(school, 5, true)))
    expect(text).toContain('5 formulieren telden mee.')
    expect(text).toContain('drie of vier formulieren van anderen dan de directeur')
  })

  test('begins the talk with what goes well, and leads from each theme to its sections', () => {
    const text = outlineText(whole)
    expect(text.indexOf('Waarom eigenlijk?')).toBeLessThan(text.indexOf('Wie ziet iets anders?'))
    expect(text).toContain('Hoort bij uw profiel: 5. Extra ondersteuning, 6. Deskundigheid en 7. Voorzieningen.')
    expect(whole.confidential).toBe(true)
  })

  test('sets two groups beside each other only where both are large enough', () => {
    expect(outlineText(whole)).toContain('Vooral in de klas')
    expect(outlineText(outlineOf('scan-report', closedScan(school, 9)))).not.toContain('Vooral in de klas')
  })

  test('of two forms, and of a scan that is still open, it tells nothing', () => {
    for (const scan of [closedScan(school, 2), scanOf(school, 'school')]) {
      const outline = outlineOf('scan-report', scan)
      expect(outlineText(outline)).toContain('te weinig formulieren')
      expect(tablesIn(outline)).toEqual([])
    }
  })
})

test('what everybody may read has words and means, and no number of people or answers', () => {
  const outline = outlineOf('scan-summary', closedScan(school, 14))
  expect(headersOf(tablesIn(outline)[0])).toEqual(['Thema', 'Gemiddeld'])
  expect(outlineText(outline)).not.toMatch(/\b14\b/u)
  expect(outline.confidential).toBeUndefined()
})

test('roles stand side by side with who chose what, the largest difference first, and what was agreed', () => {
  const [S11, S12] = ['S11', 'S12']
  const forms = [
    { ...openForm('board', 'Bestuur De Linde', 0), answers: { S11: 1, S12: 3 } as const },
    { ...openForm('school', 'De Wilgenhof', 0), answers: { S11: 4, S12: 2 } as const }
  ]
  const agreement = { id: 'a', statement: S11, what: 'Wij praten erover.', who: 'SWV', meeting: 'Maart' }
  const outline = outlineOf('scan-roles', openScan(school, forms, [agreement]))
  const [differences, agreements] = tablesIn(outline)
  if (differences === undefined || agreements === undefined) throw new Error('no tables')
  expect(headersOf(differences)).toEqual(['Nr.', 'Stelling', 'Bestuur', 'School'])
  expect(cellsOf(differences).map(([number, , ...roles]) => [number, ...roles])).toEqual([
    [S11, 'Bestuur De Linde: 1', 'De Wilgenhof: 4'],
    [S12, 'Bestuur De Linde: 3', 'De Wilgenhof: 2']
  ])
  expect(cellsOf(agreements)[0]?.slice(1)).toEqual(['Wij praten erover.', 'SWV', 'Maart'])
})
