// What is said of files that were brought in: no file is passed over in silence, and nothing found has a way on.
import { expect, test } from 'vitest'
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import { mayBeDeliveries } from '#shared/region/passed-over.ts'
import { zipFaults } from '#shared/contract/regions.ts'
import { broughtWords, refusalWords } from '../../../renderer/features/region/brought-words.ts'

const fileOf = (kind: 'new' | 'there' | 'refused'): Brought =>
  kind === 'refused'
    ? { fileName: 'a.json', kind, why: 'broken', at: '' }
    : { fileName: 'a.json', kind, schoolYear: '2026-2027' as never, school: 'De Wilgenhof' }
const ASK = 'Vraag de school om “Opslaan als gegevensbestand”.'

test.each<readonly [string, ('new' | 'there' | 'refused')[], Partial<BroughtIn['passedOver']>, string]>([
  ['all are new', ['new', 'new'], {}, '2 bestanden ingelezen.'],
  [
    'one of each',
    ['new', 'there', 'refused'],
    {},
    '1 bestand ingelezen. 1 bestand was er al. 1 bestand is niet ingelezen.'
  ],
  [
    'others beside it',
    ['new'],
    { others: 3 },
    `1 bestand ingelezen. 3 bestanden zijn geen gegevensbestand (.json). ${ASK}`
  ],
  [
    'only others',
    [],
    { others: 1 },
    `Er zijn geen leveringen gevonden. 1 bestand is geen gegevensbestand (.json). ${ASK}`
  ],
  [
    'only a zip in a zip, and folders',
    [],
    { zips: 1, folders: 2 },
    'Er zijn geen leveringen gevonden. 1 zip in een zip is niet bekeken. Pak die zelf uit. 2 mappen in deze map zijn niet bekeken. Kies die zelf, een voor een.'
  ],
  [
    'nothing at all',
    [],
    {},
    'Er zijn geen leveringen gevonden. Een levering is een bestand dat eindigt op .json. Kies een andere map, of vraag de school om “Opslaan als gegevensbestand”.'
  ]
])('in words: %s', (_, kinds, passed, words) => {
  const passedOver = { others: 0, zips: 0, beyond: 0, folders: 0, ...passed }
  expect(broughtWords({ files: kinds.map(fileOf), stopped: false, passedOver })).toBe(words)
})

test('stopped halfway: how the rest comes in', () => {
  const passedOver = { others: 0, zips: 0, beyond: 0, folders: 0 }
  expect(broughtWords({ files: [fileOf('new')], stopped: true, passedOver })).toBe(
    'Gestopt. Kies dezelfde bestanden of map nog eens: dan leest u de rest in. 1 bestand ingelezen.'
  )
})

test('by their names: files of data and zips are taken, what a system puts in a folder is not counted', () => {
  const names = ['a.json', 'B.JSON', 'c.docx', 'd.zip', '.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.json']
  expect(mayBeDeliveries(names, (name) => name)).toEqual({ taken: ['a.json', 'B.JSON', 'd.zip'], others: 1, beyond: 0 })
})

test('of more files than are taken at once the rest is counted, and told with a way on', () => {
  const names = Array.from({ length: 5_002 }, (_, n) => `${n}.json`)
  const { taken, ...passed } = mayBeDeliveries(names, (name) => name)
  expect([taken.length, passed]).toEqual([5_000, { others: 0, beyond: 2 }])
  expect(broughtWords({ files: [fileOf('new')], stopped: false, passedOver: { ...passed, zips: 0, folders: 0 } })).toBe(
    '1 bestand ingelezen. 2 bestanden zijn niet bekeken: in één keer kunnen er 5.000. Zet de andere in een eigen map, en kies die daarna.'
  )
})

test('a zip of which nothing is read says for itself why, and what to do', () => {
  const told = zipFaults.map((why) => refusalWords({ why, at: '' }))
  expect(new Set(told).size).toBe(zipFaults.length)
  for (const sentence of told) expect(sentence).toMatch(/^(?:Deze|In deze) zip .*(?:Vraag om|Pak de zip zelf uit)/u)
})
