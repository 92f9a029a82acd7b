// What a partnership pastes from Excel, as a list for its schools: nothing goes unsaid.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { readTemplate } from '#shared/delivery/read-template.ts'
import { tableOf } from '#shared/delivery/table-from-template.ts'
import { itemsInTable, nameOf, separatorOf, templateOf } from '#shared/delivery/template-from-table.ts'
import { templateParts } from '#shared/delivery/template-parts.ts'
import { templateSchema, type Template } from '#shared/delivery/template.ts'
import { aTemplate } from '../../fixtures/templates.ts'
import { tries } from '../../tries.ts'

const ours = needsContent.needs
const inTable = (text: string) => itemsInTable(text, ours)
const saidOf = (text: string): readonly string[] =>
  inTable(text).items.map(({ kind, text: said }) => `${kind}: ${said}`)
const head = { name: 'SWV Rijnstreek', years: '2025-2029', madeOn: '2026-11-29' }

test('a table with heads becomes needs, agreements and questions, whatever the order of its columns', () => {
  const text = [
    'Kenmerk\tToelichting\tSoort\tTekst',
    '\tMeedoen met zwemmen\tHulpvraag\tZwemles volgen',
    'A.1\t\tAfspraak\t1. Elke school heeft een pestprotocol',
    '\tEen functie\tExtra vraag\tWie is uw contact?'
  ].join('\r\n')
  const { items, notRead } = inTable(text)
  expect(notRead).toEqual([])
  expect(items).toMatchObject([
    { row: 2, kind: 'need', text: 'Zwemles volgen', help: 'Meedoen met zwemmen', ours: undefined },
    { row: 3, kind: 'agreement', id: 'afspraak-A-1', text: 'Elke school heeft een pestprotocol' },
    { row: 4, kind: 'question', text: 'Wie is uw contact?', help: 'Een functie' }
  ])
})

test('without heads, with kinds above the rows, with merged cells, and as a CSV file', () => {
  const said = ['need: Zwemles volgen', 'agreement: Iedereen leest', 'agreement: Iedereen rekent']
  expect(saidOf('hulpvragen\tZwemles volgen\nafspraak\tIedereen leest\nAfspraken\tIedereen rekent')).toEqual(said)
  expect(saidOf('Hulpvragen\nZwemles volgen\nAfspraken:\nIedereen leest\nIedereen rekent')).toEqual(said)
  expect(saidOf('Soort\tTekst\nHulpvraag\tZwemles volgen\nAfspraak\tIedereen leest\n\tIedereen rekent')).toEqual(said)
  const csv =
    '\uFEFFsoort;tekst\r\nhulpvraag;Zwemles volgen\r\nafspraak;"Iedereen leest"\r\nafspraak;Iedereen rekent\r\n'
  expect(separatorOf(csv.slice(1))).toBe(';')
  expect(saidOf(csv)).toEqual(said)
  expect(saidOf(csv.replaceAll(';', ','))).toEqual(said)
})

test('what was not understood is said row by row, with its reason', () => {
  const text = [
    'soort\ttekst',
    'wens\tEen nieuwe gymzaal',
    'afspraak\t',
    'afspraak\tIedereen leest',
    'afspraak\tiedereen  leest.',
    `vraag\t${'lang '.repeat(500)}`
  ].join('\n')
  expect(inTable(text).notRead.map(({ row, why }) => [row, why])).toEqual([
    [2, 'kind'],
    // A kind alone is a heading; it has nothing to lose.
    [5, 'double'],
    [6, 'long']
  ])
  expect(inTable(text).notRead[0]?.said).toBe('wens – Een nieuwe gymzaal')
})

test('a need that is worded as one of ours is that one, and stays its own where the maker says so', () => {
  const { items } = inTable('hulpvraag\tleren lezen\nhulpvraag\tTechnisch lezen leren zwemmen\nhulpvraag\tDyslexie')
  expect(items.map(({ ours: found }) => [found?.need.id, found?.byLabel])).toEqual([
    ['reading', false],
    [undefined, undefined]
  ])
  // The third is the first again, by a label.
  const [byLabel] = inTable('hulpvraag\tDyslexie').items
  expect(byLabel?.ours).toMatchObject({ need: { id: 'reading' }, byLabel: true })
  const asOurs = templateOf(items, head, new Set())
  expect(asOurs.needs[0]).toEqual({ id: 'reading', name: 'Leren lezen', plain: '' })
  const asOwn = templateOf(items, head, new Set([1]))
  expect(asOwn.needs[0]).toMatchObject({ name: 'leren lezen' })
  expect(asOwn.needs[0]?.id).toMatch(/^eigen-/u)
})

test('the parts of the list come in the order of the table, the others where they usually stand', () => {
  const { items } = inTable('vraag\tWie?\nafspraak\tIedereen leest\nhulpvraag\tZwemles volgen')
  expect(templateOf(items, head, new Set()).parts).toEqual([
    'school',
    'questions',
    'agreements',
    'expertise',
    'needs',
    'question'
  ])
})

test('the same words have the same id next year, and no need of ours has the id of an own one', () => {
  const idsOf = (text: string): readonly string[] => inTable(text).items.map(({ id }) => id)
  expect(idsOf('afspraak\t2. Iedereen leest!')).toEqual(idsOf('Afspraken\nIedereen  leest'))
  expect(ours.filter(({ id }) => id.startsWith('eigen-'))).toEqual([])
})

test('whatever stands in a table, every row is in the list, a heading, or said not to be; and the list can be read', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'afspraak',
      'Hulpvragen',
      'vraag',
      'leren lezen',
      '=1+1',
      '"',
      'soort',
      'tekst',
      'kenmerk',
      '__proto__'
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 })
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
      const { items, notRead } = inTable(rows.map((row) => row.join('\t')).join('\n'))
      const told = [...items, ...notRead].map(({ row }) => row)
      expect(new Set(told).size).toBe(told.length)
      const file = JSON.stringify(templateOf(items, head, new Set(items.map(({ row }) => row))))
      expect(readTemplate(file)).toMatchObject({ kind: 'read' })
      expect(readTemplate(JSON.stringify(templateOf(items, head, new Set())))).toMatchObject({ kind: 'read' })
    }),
    { numRuns: tries(100) }
  )
})

test('a need of its own with a label in it is pointed at, an agreement is not', () => {
  const text =
    'hulpvraag\tHulp bij ernstige dyslexie\nhulpvraag\tZwemles volgen\nafspraak\tDyslexieprotocol, ook bij dyslexie'
  expect(inTable(text).items.map(({ label }) => label)).toEqual(['dyslexie', '', ''])
})

test('a row without a kind is one as the row above, and is told to be; below a heading that is no guess', () => {
  const guessed = (text: string): readonly (readonly [number, string])[] =>
    inTable(text).items.flatMap(({ row, kind, kindGuessed }) => (kindGuessed ? [[row, kind] as const] : []))
  expect(
    guessed('Soort\tTekst\nAfspraak\tIedereen leest\nVraag\tWie?\n\tElke school meet\n\tElke school praat')
  ).toEqual([
    [4, 'question'],
    [5, 'question']
  ])
  expect(guessed('Soort\tTekst\nVraag\tWie?\nAfspraken\t\n\tIedereen leest\nAfspraak\tIedereen rekent')).toEqual([])
  expect(guessed('Afspraken\nIedereen leest\nIedereen rekent')).toEqual([])
})

test('what is said beside a need, an agreement or a question goes along, also of a need that is one of ours', () => {
  const { items } = inTable(
    'Soort\tTekst\tToelichting\nHulpvraag\tleren lezen\tOok in groep 3\nHulpvraag\tZwemles volgen\tIn het water\nAfspraak\tElke school signaleert leesproblemen\tZie plan\nVraag\tWie?\tEen functie'
  )
  const made = templateOf(items, head, new Set())
  expect(made.needs.map(({ name, plain }) => [name, plain])).toEqual([
    ['Leren lezen', 'Ook in groep 3'],
    ['Zwemles volgen', 'In het water']
  ])
  expect([...made.agreements, ...made.questions].map(({ help }) => help)).toEqual(['Zie plan', 'Een functie'])
})

/** What the maker sees of a file that she opens, and what she keeps when she changed nothing. */
const openedAgain = (opened: Template, change = (table: string): string => table): Template => {
  const { items, notRead } = itemsInTable(change(tableOf(opened)), ours, opened)
  expect(notRead).toEqual([])
  return templateOf(items, { name: opened.name, years: opened.years, madeOn: opened.madeOn }, new Set(), opened)
}

const made = aTemplate({
  ...head,
  later: [1],
  needs: [
    { id: 'reading', name: 'Onze eigen leesvraag', plain: 'Twee\nregels' },
    { id: 'eigen-x', name: 'Leren lezen', plain: '' }
  ],
  agreements: [
    { id: 'a1', text: '1. Iedereen leest', help: 'Zie plan', weight: 3 },
    { id: 'a2', text: '"Iedereen" rekent', help: '' }
  ],
  questions: [{ id: 'v1', question: 'Wie?', help: '' }],
  parts: ['questions', 'agreements', 'nieuw']
})

test('a file that was made before opens as a table, and what nobody changes stays, ids and keys of a later program too', () => {
  expect(openedAgain(made)).toEqual(made)
})

test('other words keep the id, a new row gets its own, and a row that goes is gone', () => {
  const changed = openedAgain(made, (table) =>
    [...table.replace('1. Iedereen leest', 'Iedereen leest elke dag').split('\n'), 'Afspraak\tEen nieuwe']
      .filter((row) => !row.includes('Wie?'))
      .join('\n')
  )
  expect(changed.agreements.map(({ id, text }) => [id === 'a1' || id === 'a2' ? id : 'new', text])).toEqual([
    ['a1', 'Iedereen leest elke dag'],
    ['a2', '"Iedereen" rekent'],
    ['new', 'Een nieuwe']
  ])
  expect(changed.agreements[0]).toMatchObject({ help: 'Zie plan', weight: 3 })
  expect(changed.questions).toEqual([])
})

test('a need of a file is called as the file calls it, until the maker says that it is another than ours', () => {
  const { items } = itemsInTable(tableOf(made), ours, made)
  const [first] = items.filter(({ kind }) => kind === 'need')
  if (first === undefined) throw new Error('no need')
  expect(nameOf(first, new Set())).toBe('Onze eigen leesvraag')
  expect(templateOf(items, head, new Set([first.row]), made).needs[0]?.id).toMatch(/^eigen-/u)
})

test('any file that can be read is the same after it was opened', () => {
  const anyWords = fc.oneof(
    fc.constantFrom('Soort', 'afspraken', '2. vraag', '"', '"a"\tb', '=1+1', 'leren lezen', 'Dyslexie', 'a\nb'),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 })
  )
  const words = anyWords.filter((text) => /[\p{L}\p{N}]/u.test(text))
  const id = fc.oneof(
    fc.constantFrom('reading', 'maths', 'a1', 'v-1', 'eigen-2', '1'),
    fc.stringMatching(/^[\w-]{1,6}$/u)
  )
  const rows = (key: string, help: string) =>
    fc.uniqueArray(fc.record({ id, [key]: words, [help]: anyWords }), {
      selector: (row) => String(row['id']).toLowerCase(),
      maxLength: 4
    })
  const file = fc.record({
    needs: rows('name', 'plain'),
    agreements: rows('text', 'help'),
    questions: rows('question', 'help'),
    parts: fc.shuffledSubarray([...templateParts])
  })
  fc.assert(
    fc.property(file, (parts) => {
      const read = templateSchema.safeParse({ ...made, ...parts })
      expect(read.error).toBeUndefined()
      if (read.success) expect(openedAgain(read.data)).toEqual(read.data)
    }),
    { numRuns: tries(200) }
  )
})
