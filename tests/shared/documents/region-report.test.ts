import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'
import { isoDay } from '#shared/day.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { outlineText, textOfRuns, type Outline } from '#shared/documents/outline.ts'
import { printPage } from '#shared/documents/print-page.ts'
import { regionReport } from '#shared/documents/region/report.ts'
import { regionSource, type RegionSource } from '#shared/documents/region/source.ts'
import { regionTables } from '#shared/documents/region/tables.ts'
import type { Region } from '#shared/region/region.ts'
import type { NeedLevel } from '#shared/school/vocabulary.ts'
import { asFile, delivery, needLine } from '../../fixtures/deliveries.ts'
import { inventedRegion, regionWith } from '../../fixtures/regions.ts'
import { tries } from '../../tries.ts'
import { parsed } from '../parsed-csv.ts'
import { YEAR } from '../region/reading.ts'

const sourceOf = (deliveries: readonly Delivery[], region: Region = regionWith()): RegionSource =>
  regionSource({
    region,
    files: deliveries.map((one) => asFile(one)),
    schoolYear: YEAR,
    needs: needsContent,
    content: regionContent,
    catalogue,
    today: isoDay('2026-11-23')
  })
const [now, before] = [inventedRegion(12), inventedRegion(12, '2025-2026', 2)]
const usual = sourceOf([...now.deliveries.slice(0, 10), ...before.deliveries], now.region)

const headings = (report: Outline): readonly string[] =>
  report.blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [textOfRuns(block.runs)] : []))

test('the report says what a region wants to know, in this order, and then its annexes', () => {
  const [first = [], rest = []] = [headings(regionReport(usual)).slice(0, 8), headings(regionReport(usual)).slice(8)]
  expect(first).toEqual([
    '1. Hoeveel scholen leverden',
    '2. Witte en dunne plekken',
    '3. Nieuw of weg sinds vorig jaar',
    '4. Afspraken van de basis',
    '5. Gewenste deskundigheid naast scholing',
    '6. Wat scholen voor anderen kunnen doen',
    '7. Vragen van scholen',
    '8. Wat deze cijfers niet zeggen'
  ])
  expect(rest.map((title) => title.slice(0, 10))).toEqual(
    [...'ABCDEFGHI'].map((letter) => `Bijlage ${letter}.`).map((title) => title.slice(0, 10))
  )
})

test('it says how many of all schools delivered, what the numbers do not say, and where the region answered', () => {
  const region = {
    ...now.region,
    answers: [
      { id: '1', schoolYear: YEAR, need: 'seeing', area: '', text: 'Eén school is genoeg. ', day: '2026-11-01' }
    ]
  }
  const text = outlineText(regionReport(sourceOf(now.deliveries.slice(0, 10), region)))
  expect(text).toContain('10 van 12 scholen leverden voor 2026-2027.')
  for (const sentence of regionContent.notSaid) expect(text).toContain(sentence)
  expect(text).toContain('Zien, de hele regio: Eén school is genoeg.')
  expect(outlineText(regionReport(sourceOf(now.deliveries)))).toContain('Er is geen lijst van alle scholen')
})

test('an answer to the schools without a place is told as that, and not as one of the whole region', () => {
  const placeless = delivery({ school: { code: '98QQ00', name: 'De Zwerver', place: '' } })
  const made = [...now.deliveries, placeless]
  const { index } = sourceOf(made)
  const area = index.areas.find(({ name }) => name === '')?.id ?? ''
  expect(area).not.toBe('')
  const said = { id: '1', schoolYear: YEAR, need: 'seeing', area, text: 'Wij zoeken dit uit.', day: '2026-11-01' }
  const text = outlineText(regionReport(sourceOf(made, { ...regionWith([]), answers: [said] })))
  expect(text).toContain('Zien, Zonder plaats: Wij zoeken dit uit.')
})

test('it is printed as any document: in the name of the region, and as no concept', () => {
  const { html, header, properties } = printPage(regionReport(usual))
  expect(properties).toMatchObject({ author: 'SWV De Linden', day: '2026-11-23' })
  expect(header).not.toContain('CONCEPT')
  expect(html(new Map())).toContain('Wat deze cijfers niet zeggen')
})

test('beside a place stands what is white there and not everywhere, by name as far as it fits', () => {
  const seven = needsContent.needs.slice(0, 7)
  const at = (code: string, place: string, levels: readonly NeedLevel[]): Delivery =>
    delivery({
      school: { code, name: `School ${code}`, place },
      needs: seven.map(({ id }) => needLine(id, { levels: [...levels] }))
    })
  const text = outlineText(regionReport(sourceOf([at('1', 'Tiel', ['extra']), at('2', 'Buren', ['in-class'])])))
  expect(text).toMatch(/Tiel \(1 van 1 school\): geen/)
  expect(text).toMatch(/Buren \(1 van 1 school\): [^:]+, [^:]+ en \d+ andere/)
})

test('where no school delivered last year too, nothing is said to have come or gone', () => {
  const text = outlineText(regionReport(sourceOf(now.deliveries, now.region)))
  expect(text.match(/Vergelijken kan dus nog niet/g)).toHaveLength(2)
  expect(text).not.toContain('Er kwam niets bij')
  expect(text).not.toContain('Leverden dit jaar wel en vorig jaar niet')
})

test.each([
  [[], 'Er kwam bij geen hulpvraag iets bij, en er ging niets weg.'],
  [['reading'], 'Bij 1 hulpvraag kwam er bij een school iets bij, of ging er iets weg.'],
  [['reading', 'maths'], 'Bij 2 hulpvragen kwam er bij een school iets bij, of ging er iets weg.']
] as const)('what came since last year is counted: %s', (fresh, sentence) => {
  const school = { code: '98QQ00', name: 'De Wilg' }
  const [then, since] = [[], fresh].map((needs) => needs.map((id) => needLine(id, { levels: ['extra'] })))
  const files = [
    delivery({ school, schoolYear: '2025-2026', needs: then ?? [] }),
    delivery({ school, schoolYear: YEAR, needs: since ?? [] })
  ]
  expect(outlineText(regionReport(sourceOf(files)))).toContain(sentence)
})

test('under half delivered it says no state', () => {
  const text = outlineText(regionReport(sourceOf(now.deliveries.slice(0, 4), now.region)))
  expect(text).toContain(regionContent.noState.tooFew)
  expect(text).not.toContain(regionContent.states.thin.about)
})

test('of many schools the lists of each need and school stay out, and the report says where they are', () => {
  const many = inventedRegion(80)
  const text = outlineText(regionReport(sourceOf(many.deliveries, many.region)))
  expect(text).toContain('Met zoveel scholen past dit niet op papier.')
  expect(outlineText(regionReport(usual))).not.toContain('Met zoveel scholen past dit niet op papier.')
})

test('whatever schools wrote: no key twice, no table or list without rows, nothing left to fill in, and every line of every delivery in the table', () => {
  const anyText = fc.constantFrom('', ' ', '=1+1', '-2', 'Een zin.', 'a\nb', '{naam}', '𝕏')
  const anyDelivery = fc
    .record({
      at: fc.integer({ min: 0, max: 4 }),
      name: anyText,
      place: anyText,
      year: fc.constantFrom('2025-2026', '2026-2027', '2027-2028'),
      need: fc.constantFrom('reading', 'work', 'van elders'),
      levels: fc.subarray(['in-class', 'extra', 'outside', 'for-others', 'iets']),
      text: anyText,
      concept: fc.boolean()
    })
    .map(({ at, name, place, year, need, levels, text, concept }) =>
      delivery({
        schoolYear: year,
        concept,
        school: { code: at === 0 ? '' : `${at}`, name, place, board: text },
        needs: [needLine(need, { levels, name: text, needed: text })],
        agreements: {
          source: 'partnership',
          planYears: text,
          rows: [{ id: 'x', text, status: 'yes', firstStep: text, firstStepBy: text }]
        },
        wanted: [{ name: text, stand: text }],
        training: [{ goal: text, serves: '', period: '', status: 'planned' }],
        extra: [{ id: 'x', question: text, answer: text }],
        question: text
      })
    )
  fc.assert(
    fc.property(fc.array(anyDelivery, { maxLength: 6 }), fc.boolean(), (deliveries, hasList) => {
      const source = sourceOf(
        deliveries,
        regionWith(hasList ? [{ code: '1', name: 'Op de lijst' }, { code: '7' }] : [])
      )
      const { blocks } = regionReport(source)
      const keys = blocks.flatMap((block) => [
        block.key,
        ...(block.type === 'table' ? block.rows.map(({ key }) => key) : []),
        ...(block.type === 'list' ? block.items.map(({ key }) => key) : [])
      ])
      expect(new Set(keys).size).toBe(keys.length)
      for (const block of blocks) {
        if (block.type === 'table') expect(block.rows.length).toBeGreaterThan(0)
        if (block.type === 'list') expect(block.items.length).toBeGreaterThan(0)
      }
      expect(outlineText({ blocks }).replaceAll('{naam}', '')).not.toMatch(/[{}]/u)
      const [needs] = regionTables(source)
      expect(parsed(needs?.csv ?? '')).toHaveLength(deliveries.length + 1)
    }),
    { numRuns: tries(100) }
  )
})

test('no cell of a table is a formula, and every line says whose it is', () => {
  const bad = delivery({
    school: { code: '=1', name: '+2', place: '@3', board: '-a' },
    needs: [needLine('reading', { levels: ['extra'], name: '=B1', needed: '\t=1' })],
    question: '=cmd|x',
    wanted: [{ name: '=wil', stand: 'wanted' }]
  })
  for (const { fileName, csv } of regionTables(sourceOf([bad]))) {
    const [heads = [], ...rows] = parsed(csv)
    for (const row of rows) {
      expect(row).toHaveLength(heads.length)
      for (const cell of row) expect(cell, fileName).not.toMatch(/^\s*[=+@]|^-\D/u)
    }
  }
})

test('no label stands in the report or the tables but in what schools wrote', () => {
  const labels = needsContent.needs.flatMap(({ searchOnly }) => searchOnly)
  // Functions may be called after one, and the agreements of the example list are words of a school.
  const plain = now.deliveries.map((one) => ({
    ...one,
    wanted: [],
    training: [],
    agreements: { ...one.agreements, rows: [] }
  }))
  const text = [
    outlineText(regionReport(sourceOf(plain, now.region))),
    ...regionTables(sourceOf(plain, now.region)).map(({ csv }) => csv)
  ]
    .join('\n')
    .toLowerCase()
  expect(
    labels.filter((label) => new RegExp(`(?<!\\p{L})${label.replaceAll(/[/.]/gu, '.')}(?!\\p{L})`, 'u').test(text))
  ).toEqual([])
})
