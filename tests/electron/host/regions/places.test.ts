// Where the schools of a region stand and how their year stands, as its window asks it; and the papers of that, on disk.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import type { RegionFilter } from '#shared/region/region-index.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { documentWorker } from '../making.ts'
import { host, windowOf, type Window } from '../support.ts'
import { textOf, type Said } from '../../../fixtures/deliveries.ts'
import { deliveryOf } from './delivered.ts'

const wordWorker = documentWorker()

const school = (name: string, place: string, more: Said = {}): Delivery =>
  deliveryOf({ ...more, school: { code: '', board: 'Stichting De Brug', name, place, ...more.school } })

async function begun(window: Window, deliveries: readonly Delivery[]): Promise<string> {
  const { regionId } = await window.ask('regions.create', { name: 'Stichting De Brug', kind: 'board' })
  await window.ask('regions.take', {
    regionId,
    files: deliveries.map((one, at) => ({ fileName: `${at}.json`, text: textOf(one) }))
  })
  return regionId
}

const forYear = { schoolYear: '2026-2027', filter: {} }
const advised = {
  askedOn: '2026-09-01',
  advice: 'positive',
  adviceOn: '2026-10-12',
  departs: 'unknown',
  suspendedUntil: '',
  adoptedOn: '',
  guideAdoptedOn: ''
}

test('a place that the program does not know is put on the map once, and stays there', async () => {
  const window = windowOf(host())
  const regionId = await begun(window, [school('Anker', 'Zwolle'), school('Baken', 'Eikendorp')])
  const ask = () => window.ask('regions.places', { regionId, ...forYear, need: 'reading', near: 10 })
  const before = await ask()
  expect(before.places.map(({ name, why }) => [name, why])).toEqual([
    ['Eikendorp', 'unknown'],
    ['Zwolle', null]
  ])
  expect(before.help?.places.map(({ nearest }) => nearest.kind)).toEqual(['off-map', 'none'])
  await window.ask('regions.placeTown', { regionId, place: 'Eikendorp', at: { latitude: 52.5, longitude: 6.1 } })
  expect((await ask()).places[0]).toMatchObject({ at: { latitude: 52.5, longitude: 6.1 }, byHand: true })
  await window.ask('regions.placeTown', { regionId, place: 'Eikendorp', at: null })
  expect((await ask()).places[0]).toMatchObject({ at: null, why: 'unknown' })
})

test('a town nearby is found by the first letters of its name', async () => {
  const window = windowOf(host())
  const names = async (typed: string) =>
    (await window.ask('regions.towns', { typed })).map(({ name, province }) => `${name}, ${province}`)
  expect(await names('den bos')).toEqual([])
  expect(await names('Den Bosch')).toEqual(["'s-Hertogenbosch, Noord-Brabant"])
  expect((await names('hengelo')).slice(0, 2)).toEqual(['Hengelo, Gelderland', 'Hengelo, Overijssel'])
  expect((await names('zw')).length).toBeGreaterThan(5)
  expect(await names('')).toEqual([])
})

test('the list of decisions and the state of the year stand beside the documents of the board', async () => {
  const window = windowOf(host({ wordWorker }))
  const regionId = await begun(window, [school('Anker', 'Zwolle', { year: advised }), school('=Baken', 'Kampen')])
  expect((await window.ask('regions.yearStates', { regionId, ...forYear })).map(({ next }) => next)).toEqual([
    'decide',
    'ask'
  ])
  const list = await window.ask('regions.makeDecisions', { regionId, ...forYear, form: 'word' })
  expect(list.fileName).toMatch(/^\d{4}-\d\d-\d\d Besluitenlijst – Stichting De Brug\.docx$/u)
  expect(readFileSync(path.join(list.place, list.fileName)).subarray(0, 2).toString()).toBe('PK')
  const table = await window.ask('regions.makeDecisions', { regionId, ...forYear, form: 'csv' })
  const rows = readFileSync(path.join(table.place, table.fileName), 'utf8').split('\r\n')
  expect(rows[0]).toMatch(/^\uFEFFSchool;Code;Plaats;Bestuur/u)
  expect(rows[1]).toContain('Anker;;Zwolle;')
  // A name is never a formula.
  expect(rows[2]).toContain("'=Baken;;Kampen;")
})

test('a board decides on its own schools: one of another board is named apart, and is taken in when it says so itself', async () => {
  const window = windowOf(host({ wordWorker }))
  const other = school('Vlot', 'Zwolle', { year: advised, school: { board: 'Het Web' } })
  const regionId = await begun(window, [school('Anker', 'Zwolle', { year: advised }), other])
  const words = async (filter: RegionFilter): Promise<readonly string[]> => {
    const { place, fileName } = await window.ask('regions.makeDecisions', {
      regionId,
      schoolYear: '2026-2027',
      filter,
      form: 'word'
    })
    return withPlainSigns((await mammoth.extractRawText({ path: path.join(place, fileName) })).value).split(/\n+/u)
  }
  const left = 'Niet op deze lijst, want hier staat een ander bestuur genoemd: Vlot.'
  const own = await words({})
  expect(own).toEqual(expect.arrayContaining(['Anker', left]))
  expect(own).not.toContain('Vlot')
  const web = await words({ board: 'het web' })
  expect(web).toEqual(expect.arrayContaining(['Vlot', 'Het Web']))
  expect(web).not.toEqual(expect.arrayContaining(['Anker']))
  const row = { id: 's1', code: '', name: 'Vlot', place: 'Zwolle', board: 'Stichting De Brug', area: '' }
  await window.ask('regions.changeSchools', { regionId, put: [row], remove: [] })
  const both = await words({})
  expect(both).toEqual(expect.arrayContaining(['Anker', 'Vlot']))
  expect(both).not.toContain(left)
})
