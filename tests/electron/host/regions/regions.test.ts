// A region as whoever works for a partnership or a board meets it: a folder, deliveries that come in from anywhere, and what is said of them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { BroughtIn, OpenedRegion } from '#shared/contract/contract.ts'
import type { PrintPage } from '#shared/documents/print-page.ts'
import { MOST_AT_ONCE } from '#shared/region/passed-over.ts'
import type { Region } from '#shared/region/region.ts'
import { nodeFileSystem } from '../../../../electron/disk/file-system.ts'
import { needLine, textOf } from '../../../fixtures/deliveries.ts'
import { inventedRegion } from '../../../fixtures/regions.ts'
import { regionWorker } from '../making.ts'
import { host, machine, until, windowOf, type Window } from '../support.ts'
import { deliveryOf, schoolNumber } from './delivered.ts'

const at = (...names: readonly string[]): string => path.join(machine.home, ...names)

async function begun(window: Window, name = 'SWV Noord'): Promise<{ regionId: string; place: string }> {
  const { regionId } = await window.ask('regions.create', { name, kind: 'partnership' })
  const { place } = await open(window, regionId)
  return { regionId, place }
}

async function open(window: Window, regionId: string): Promise<Extract<OpenedRegion, { state: 'open' }>> {
  const opened = await window.ask('regions.open', { regionId })
  if (opened.state !== 'open') throw new Error(opened.state)
  return opened
}

const take = (window: Window, regionId: string, files: Record<string, string>): Promise<BroughtIn> =>
  window.ask('regions.take', {
    regionId,
    files: Object.entries(files).map(([fileName, text]) => ({ fileName, text }))
  })

const onDisk = (place: string): Region => JSON.parse(readFileSync(path.join(place, 'regio.json'), 'utf8')) as Region
const BROKEN = '{"format":"sop-wijzer/regio","version":1}'
const inYear = (place: string, year = '2026-2027'): readonly string[] =>
  readdirSync(path.join(place, 'leveringen', year))

test('a new region stands in a folder with its own name and is in the list after a restart', async () => {
  const program = host()
  const { regionId, place } = await begun(windowOf(program))
  expect(place).toBe(path.join(machine.schools, 'SWV Noord'))
  await program.close()
  const window = windowOf(host())
  expect(await window.ask('regions.list', {})).toEqual([
    { id: regionId, name: 'SWV Noord', kind: 'partnership', place, state: 'ok' }
  ])
  // It is no school, and its folder stays when it is taken off the list.
  expect(await window.ask('schools.list', {})).toEqual([])
  await window.ask('regions.forget', { regionId })
  expect(await window.ask('regions.list', {})).toEqual([])
  expect(onDisk(place).name).toBe('SWV Noord')
})

test('deliveries are copied in to the letter, each in its year, twice the same once and another of a school beside it', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const first = `\uFEFF${textOf(deliveryOf())}`
  const second = textOf(deliveryOf({ question: 'Wie denkt mee?' }))
  const last = textOf(deliveryOf({ schoolYear: '2025-2026', school: { code: '', name: '../../School?' } }))
  const { files } = await take(window, regionId, { 'a.json': first, 'b.json': second, 'c.json': first, 'd.json': last })
  expect(files).toEqual([
    { fileName: 'a.json', kind: 'new', schoolYear: '2026-2027', school: 'De Wilgenhof' },
    { fileName: 'b.json', kind: 'new', schoolYear: '2026-2027', school: 'De Wilgenhof' },
    { fileName: 'c.json', kind: 'there', schoolYear: '2026-2027', school: 'De Wilgenhof' },
    { fileName: 'd.json', kind: 'new', schoolYear: '2025-2026', school: '../../School?' }
  ])
  const name = 'levering-2026-2027-99ZZ00 De Wilgenhof'
  expect(inYear(place)).toEqual([`${name} (2).json`, `${name}.json`])
  expect(readFileSync(path.join(place, 'leveringen', '2026-2027', `${name}.json`), 'utf8')).toBe(first)
  expect(inYear(place, '2025-2026')).toHaveLength(1)
  expect((await open(window, regionId)).years).toEqual(['2026-2027', '2025-2026'])
  expect(readdirSync(machine.schools)).toEqual(['SWV Noord'])
})

test('what is no delivery is refused with a reason of its own, and good files of the same folder come in', async () => {
  mkdirSync(at('post'))
  const window = windowOf(
    host({
      dialogs: { pick: async (what) => (what === 'deliveries-folder' ? at('post') : null) }
    })
  )
  const { regionId, place } = await begun(window)
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(at('post', name), content)
  const other = (more: object): string => JSON.stringify({ ...deliveryOf(), ...more })
  write('goed.json', textOf(deliveryOf()))
  write('tekst.txt', 'geen levering')
  write('levering.docx', 'geen levering')
  write('leveringen.zip', 'geen levering')
  write('Thumbs.db', 'van het systeem')
  write('halve.json', textOf(deliveryOf()).slice(0, 200))
  write('leeg.json', '')
  write('geen utf-8.json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
  write('groot.json', Buffer.alloc(2_000_001, ' '))
  write('school.json', JSON.stringify({ format: 'sop-wijzer/school', version: 5 }))
  write('later.json', other({ version: 2 }))
  write('soort.json', other({ needs: [{ need: 3 }] }))
  write('jaar.json', other({ schoolYear: '2026-2028' }))
  write('diep.json', `${'['.repeat(400_000)}${']'.repeat(400_000)}`)
  mkdirSync(at('post', 'map.json'))
  symlinkSync(at('post', 'goed.json'), at('post', 'link.json'))
  execFileSync('mkfifo', [at('post', 'pijp.json')])
  const brought = await window.ask('regions.pickDeliveries', { regionId, from: 'folder' })
  const told = Object.fromEntries(
    (brought?.files ?? []).map((one) => [
      one.fileName,
      one.kind === 'refused' ? `${one.why} ${one.at}`.trim() : one.kind
    ])
  )
  expect(told).toEqual({
    'goed.json': 'new',
    'halve.json': 'broken',
    'leeg.json': 'broken',
    'geen utf-8.json': 'broken',
    'groot.json': 'large',
    'school.json': 'other',
    'later.json': 'newer',
    'soort.json': 'shape needs.0.need',
    'jaar.json': 'shape schoolYear',
    'diep.json': 'other',
    'leveringen.zip': 'zip-damaged',
    'link.json': 'unreadable',
    'pijp.json': 'unreadable'
  })
  expect(brought?.passedOver).toEqual({ others: 2, zips: 0, beyond: 0, folders: 1 })
  expect(inYear(place)).toEqual(['levering-2026-2027-99ZZ00 De Wilgenhof.json'])
})

test('a folder that is not to be read is said as that, and of one with more files than are taken at once the rest is counted', async () => {
  const window = windowOf(
    host({
      dialogs: { pick: async (what) => (what === 'deliveries-folder' ? at('post') : null) }
    })
  )
  const { regionId } = await begun(window)
  expect(await window.raw('regions.pickDeliveries', { regionId, from: 'folder' })).toMatchObject({
    problem: { code: 'deliveries-unreadable' }
  })
  mkdirSync(at('post'))
  for (let n = 0; n < MOST_AT_ONCE + 2; n += 1) writeFileSync(at('post', `${n}.json`), '')
  const brought = await window.ask('regions.pickDeliveries', { regionId, from: 'folder' })
  expect([brought?.files.length, brought?.passedOver.beyond]).toEqual([MOST_AT_ONCE, 2])
})

test('a full disk is said of each file that did not fit, and a region whose folder leads elsewhere gets nothing', async () => {
  let isFull = false
  const disk = {
    ...nodeFileSystem,
    create: (place: string) =>
      isFull ? Promise.reject(Object.assign(new Error('vol'), { code: 'ENOSPC' })) : nodeFileSystem.create(place)
  }
  const window = windowOf(host({ disk }))
  const { regionId, place } = await begun(window)
  isFull = true
  const { files } = await take(window, regionId, { 'a.json': textOf(deliveryOf()) })
  expect(files).toEqual([{ fileName: 'a.json', kind: 'refused', why: 'disk-full', at: '' }])
  expect(await window.raw('regions.rename', { regionId, name: 'Anders' })).toMatchObject({
    problem: { code: 'region-disk-full' }
  })
  expect(onDisk(place).name).toBe('SWV Noord')
  isFull = false
  mkdirSync(at('elders'))
  execFileSync('rm', ['-r', path.join(place, 'leveringen')])
  symlinkSync(at('elders'), path.join(place, 'leveringen'))
  const again = await take(window, regionId, { 'a.json': textOf(deliveryOf()) })
  expect(again.files).toMatchObject([{ kind: 'refused', why: 'not-saved' }])
  expect(readdirSync(at('elders'))).toEqual([])
})

test('bringing in tells how far it is, and can be stopped: what is in stays in', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`${n}.json`, textOf(deliveryOf({ school: schoolNumber(n) }))])
  )
  const bringing = take(window, regionId, files)
  await until(() => window.events.some(({ type }) => type === 'region-progress'))
  expect(await window.raw('regions.take', { regionId, files: [] })).toMatchObject({
    problem: { code: 'region-working' }
  })
  await window.ask('regions.stop', { regionId })
  const brought = await bringing
  expect(brought.stopped).toBe(true)
  expect(brought.files.length).toBeLessThan(60)
  expect(inYear(place)).toHaveLength(brought.files.length)
  expect((await take(window, regionId, files)).stopped).toBe(false)
  expect(inYear(place)).toHaveLength(60)
})

test('reading can be stopped, also what waits behind it; asked again it goes on and everything is there', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  for (let n = 0; n < 300; n += 1) {
    const folder = path.join(place, 'leveringen', '2026-2027')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${n}.json`), textOf(deliveryOf({ school: schoolNumber(n) })))
  }
  const asked = { regionId, schoolYear: '2026-2027' }
  const both = [
    window.raw('regions.overview', asked),
    window.raw('regions.coverage', { ...asked, filter: {} })
  ] as const
  await until(() => window.events.some(({ type }) => type === 'region-progress'))
  await window.ask('regions.stop', { regionId })
  expect(await Promise.all(both)).toMatchObject([
    { problem: { code: 'region-stopped' } },
    { problem: { code: 'region-stopped' } }
  ])
  expect((await window.ask('regions.overview', asked)).delivered.n).toBe(300)
})

test('what is said of the region is on disk when it is told as saved, with what the program does not know', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const file = path.join(place, 'regio.json')
  writeFileSync(file, JSON.stringify({ ...onDisk(place), later: { x: 1 }, checksum: undefined }))
  const school = { id: 's1', code: '99ZZ00', name: 'De Wilgenhof', place: 'Eikendorp', board: '', area: 'Kring Oost' }
  await window.ask('regions.changeSchools', {
    regionId,
    put: [school, { ...school, id: 's2', code: '99ZZ01' }],
    remove: []
  })
  await window.ask('regions.changeSchools', { regionId, put: [{ ...school, area: 'Kring West' }], remove: ['s2'] })
  const said = { regionId, schoolYear: '2026-2027', need: 'seeing', area: 'Kring West' }
  await window.ask('regions.answer', { ...said, text: 'Dit is goed zo.' })
  await window.ask('regions.answer', { ...said, need: 'hearing', text: 'Navragen' })
  await window.ask('regions.answer', { ...said, need: 'hearing', text: ' ' })
  await window.ask('regions.placeTown', { regionId, place: 'Eikendorp', at: { latitude: 52, longitude: 5 } })
  await window.ask('regions.setThresholds', {
    regionId,
    thresholds: { delivered: 0.6 }
  })
  await window.ask('regions.setThresholds', { regionId, thresholds: { ample: 3 } })
  expect(onDisk(place)).toMatchObject({
    later: { x: 1 },
    schools: [{ id: 's1', area: 'Kring West' }],
    answers: [{ need: 'seeing', text: 'Dit is goed zo.', day: '2026-11-23' }],
    placed: [{ place: 'Eikendorp', latitude: 52 }],
    thresholds: { delivered: 0.6, leftOpen: 0.5, ample: 3 }
  })
})

test('more schools than a region can be opened with again are refused, and what stood on disk stays', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const schools = (from: string) =>
    Array.from({ length: 4_500 }, (_, n) => ({
      id: `${from}${n}`,
      code: '',
      name: `School ${n}`,
      place: '',
      board: '',
      area: ''
    }))
  for (const from of ['a', 'b']) await window.ask('regions.changeSchools', { regionId, put: schools(from), remove: [] })
  const before = readFileSync(path.join(place, 'regio.json'), 'utf8')
  expect(await window.raw('regions.changeSchools', { regionId, put: schools('c'), remove: [] })).toMatchObject({
    problem: { code: 'region-too-much' }
  })
  expect(readFileSync(path.join(place, 'regio.json'), 'utf8')).toBe(before)
  await window.ask('regions.leave', { regionId })
  expect((await open(window, regionId)).region.schools).toHaveLength(9_000)
})

test('two programs in one region: who comes second reads, is told so, and saves when the first is gone; both their answers stay', async () => {
  const first = host()
  const one = windowOf(first)
  const { regionId, place } = await begun(one)
  const other = windowOf(host())
  expect((await open(other, regionId)).writesElsewhere).toBe(true)
  const said = { regionId, schoolYear: '2026-2027', area: '' }
  expect(await other.raw('regions.answer', { ...said, need: 'seeing', text: 'B' })).toMatchObject({
    problem: { code: 'region-busy' }
  })
  await one.ask('regions.answer', { ...said, need: 'hearing', text: 'A' })
  await one.close()
  await other.ask('regions.answer', { ...said, need: 'seeing', text: 'B' })
  expect(onDisk(place).answers.map(({ text }) => text)).toEqual(['A', 'B'])
})

test('a region that was left is free for another computer, also after a question that came late or an opening that was left at once', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const asked = { regionId, schoolYear: '2026-2027' }
  const isFree = async (): Promise<boolean> => {
    const other = windowOf(host())
    const { writesElsewhere } = await open(other, regionId)
    await other.close()
    return !writesElsewhere
  }
  await window.ask('regions.leave', { regionId })
  await window.ask('regions.overview', asked)
  expect(await isFree()).toBe(true)
  const late = window.ask('regions.overview', asked)
  await Promise.all([window.ask('regions.open', { regionId }), window.ask('regions.leave', { regionId }), late])
  expect(await isFree()).toBe(true)
  const gone = window.raw('regions.open', { regionId })
  await window.close()
  await gone
  expect(await isFree()).toBe(true)
  expect(onDisk(place).name).toBe('SWV Noord')
})

test('a damaged regio.json is kept and never written over; an earlier one is put back', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  await window.ask('regions.rename', { regionId, name: 'SWV Midden' })
  await window.ask('regions.leave', { regionId })
  writeFileSync(path.join(place, 'regio.json'), BROKEN)
  expect(await window.raw('regions.rename', { regionId, name: 'Anders' })).toMatchObject({
    problem: { code: 'region-damaged' }
  })
  const opened = await window.ask('regions.open', { regionId })
  expect(opened.state).toBe('damaged')
  expect(readFileSync(path.join(place, 'regio.json'), 'utf8')).toBe(BROKEN)
  const [earlier] = opened.state === 'damaged' ? opened.earlier : []
  await window.ask('regions.putBack', { regionId, earlierId: earlier?.id ?? '' })
  expect((await open(window, regionId)).region.name).toBe('SWV Noord')
  expect(readdirSync(place).some((name) => name.startsWith('regio (beschadigd'))).toBe(true)
})

test('what the deliveries say is read from disk: another file, another year and the list of schools change it', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const schools = [0, 1, 2].map((n) =>
    deliveryOf({ school: schoolNumber(n), needs: [needLine('seeing', { levels: ['extra'] })] })
  )
  await take(window, regionId, Object.fromEntries(schools.map((one, n) => [`${n}.json`, textOf(one)])))
  const asked = { regionId, schoolYear: '2026-2027' }
  const overview = await window.ask('regions.overview', asked)
  expect(overview).toMatchObject({ delivered: { n: 3, m: 3, hasList: false }, hasStates: true })
  expect(overview.areas.map(({ name }) => name)).toEqual(['Beukstad', 'Eikendorp', 'Lindewoud'])
  const seeing = async (): Promise<string | null | undefined> =>
    (await window.ask('regions.coverage', { ...asked, filter: {} })).rows.find(({ need }) => need.id === 'seeing')
      ?.whole.state
  expect(await seeing()).toBe('there')

  const list = Array.from({ length: 7 }, (_, n) => ({ ...schoolNumber(n), id: `s${n}`, board: '', area: 'Oost' }))
  await window.ask('regions.changeSchools', { regionId, put: list as Region['schools'], remove: [] })
  expect(await window.ask('regions.overview', asked)).toMatchObject({ delivered: { n: 3, m: 7 }, hasStates: false })
  expect(await seeing()).toBeNull()
  expect((await window.ask('regions.area', { ...asked, filter: {}, area: 'oost' }))?.schools).toHaveLength(7)

  await window.ask('regions.leave', { regionId })
  writeFileSync(path.join(place, 'leveringen', '2026-2027', 'met de hand.json'), '{"half')
  const { checks } = await window.ask('regions.overview', asked)
  expect(checks.filter(({ kind }) => kind === 'refused')).toMatchObject([{ fileName: '2026-2027/met de hand.json' }])
  expect(checks.filter(({ kind }) => kind === 'not-delivered')).toHaveLength(4)
})

test('the school year that is looked at first is that of most schools, also when one delivers early', async () => {
  const window = windowOf(host())
  const { regionId } = await begun(window)
  expect(await window.ask('regions.usualYear', { regionId })).toBeNull()
  const early = deliveryOf({ schoolYear: '2027-2028', school: schoolNumber(0) })
  const now = [0, 1].map((n) => deliveryOf({ school: schoolNumber(n) }))
  await take(window, regionId, Object.fromEntries([early, ...now].map((one, n) => [`${n}.json`, textOf(one)])))
  expect((await open(window, regionId)).years[0]).toBe('2027-2028')
  expect(await window.ask('regions.usualYear', { regionId })).toBe('2026-2027')
  expect((await window.ask('regions.overview', { regionId, schoolYear: '2026-2027' })).laterYears).toMatchObject([
    { schoolYear: '2027-2028', schools: 1 }
  ])
})

test('a link in the place of a school year is told as one that cannot be read, and the other years go on', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  await take(window, regionId, { 'a.json': textOf(deliveryOf()) })
  mkdirSync(at('elders'))
  writeFileSync(at('elders', 'b.json'), textOf(deliveryOf({ school: schoolNumber(1) })))
  symlinkSync(at('elders'), path.join(place, 'leveringen', '2025-2026'))
  const year = (schoolYear: string) => window.ask('regions.overview', { regionId, schoolYear })
  expect((await year('2026-2027')).delivered.n).toBe(1)
  const { delivered, checks } = await year('2025-2026')
  expect(delivered.n).toBe(0)
  expect(checks.filter(({ kind }) => kind === 'refused')).toMatchObject([{ fileName: '2025-2026/' }])
})

test('a school shows what the window knows of its delivery, and nothing else that stands in the file', async () => {
  const window = windowOf(host())
  const { regionId } = await begun(window)
  const deep = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown
  await take(window, regionId, { 'a.json': textOf({ ...deliveryOf({ question: 'Wie kijkt mee?' }), later: deep }) })
  const shown = await window.ask('regions.school', { regionId, schoolYear: '2026-2027', school: '99ZZ00' })
  expect(shown).toMatchObject({ school: { name: 'De Wilgenhof' }, delivery: { question: 'Wie kijkt mee?' } })
  expect(JSON.stringify(shown)).not.toContain('later')
  expect(await window.ask('regions.school', { regionId, schoolYear: '2026-2027', school: 'x' })).toBeNull()
  expect(await window.raw('regions.overview', { regionId, schoolYear: '../x' })).toMatchObject({
    problem: { code: 'bad-request' }
  })
})

test('the bundle for schools has those that agreed, totals of all, and for one school its own row', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const said = [needLine('seeing', { levels: ['extra'] })]
  const agreed = deliveryOf({ school: schoolNumber(0), needs: said })
  const silent = deliveryOf({ school: schoolNumber(1), needs: said, mayBeShared: 'no', question: 'Geheim?' })
  await take(window, regionId, { 'a.json': textOf(agreed), 'b.json': textOf(silent) })
  const asked = { regionId, schoolYear: '2026-2027' }
  const made = await window.ask('regions.bundle', { ...asked, school: null })
  expect(made).toMatchObject({ fileName: 'bundel-2026-2027-SWV Noord.json', place: path.join(place, 'documenten') })
  const read = (fileName: string): unknown => JSON.parse(readFileSync(path.join(place, 'documenten', fileName), 'utf8'))
  const bundle = read(made.fileName) as { totals: readonly { need: string }[] }
  expect(bundle).toMatchObject({ schools: 2, delivered: 2, own: null, shared: [{ name: 'School 0' }] })
  expect(bundle.totals.find(({ need }) => need === 'seeing')).toMatchObject({ extra: 2 })
  expect(JSON.stringify(bundle)).not.toContain('School 1')
  const own = await window.ask('regions.bundle', { ...asked, school: silent.school.code })
  expect(own.fileName).toBe(`bundel-2026-2027-${silent.school.code} School 1.json`)
  expect(read(own.fileName)).toMatchObject({ own: { name: 'School 1' }, shared: [{ name: 'School 0' }] })
  expect(JSON.stringify(read(own.fileName))).not.toContain('Geheim')
  expect(await window.raw('regions.bundle', { ...asked, school: 'x' })).toMatchObject({
    problem: { code: 'no-delivery' }
  })
})

test('a bundle that its schools could not open is not given out', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  const long = ', in onze eigen woorden'.repeat(75)
  const needs = Array.from({ length: 40 }, (_, n) =>
    needLine(`own-${n}`, { levels: ['extra'], name: `Vraag ${n}${long}` })
  )
  const folder = path.join(place, 'leveringen', '2026-2027')
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < 110; n += 1)
    writeFileSync(path.join(folder, `${n}.json`), JSON.stringify(deliveryOf({ school: schoolNumber(n), needs })))
  expect(await window.raw('regions.bundle', { regionId, schoolYear: '2026-2027', school: null })).toMatchObject({
    problem: { code: 'bundle-too-large' }
  })
  expect(existsSync(path.join(place, 'documenten'))).toBe(false)
})

test('everything is there as tables, and the report is refused in a form that this computer cannot make', async () => {
  const window = windowOf(host())
  const { regionId, place } = await begun(window)
  await take(window, regionId, { 'a.json': textOf(deliveryOf({ school: { name: '=SOM(A1)' } })) })
  const asked = { regionId, schoolYear: '2026-2027' }
  const tables = await window.ask('regions.tables', asked)
  expect(tables.length).toBeGreaterThan(1)
  expect(readdirSync(path.join(place, 'documenten'))).toEqual(tables.map(({ fileName }) => fileName).toSorted())
  for (const { fileName } of tables)
    expect(readFileSync(path.join(place, 'documenten', fileName), 'utf8')).not.toMatch(/(?:^|[;\n"])=SOM/u)
  expect(await window.raw('regions.report', { ...asked, form: 'pdf' })).toMatchObject({ problem: { code: 'not-here' } })
})

test('the worker of the program says the same, and makes the report in Word and for print', async () => {
  const made = inventedRegion(12).deliveries
  const answers = []
  for (const start of [{}, { regionWorker: regionWorker() }]) {
    // What is printed is the page itself.
    const printPdf = async ({ html }: PrintPage) => Buffer.from(html(new Map()))
    const window = windowOf(host({ ...start, printPdf }))
    const { regionId } = await begun(window, `SWV ${answers.length}`)
    await take(window, regionId, Object.fromEntries(made.map((one, n) => [`${n}.json`, textOf(one)])))
    const asked = { regionId, schoolYear: '2026-2027' }
    answers.push([
      await window.ask('regions.overview', asked),
      await window.ask('regions.coverage', { ...asked, filter: {} })
    ])
    if (!('regionWorker' in start)) continue
    for (const [form, begin] of [
      ['word', 'PK'],
      ['pdf', '<!']
    ] as const) {
      const report = await window.ask('regions.report', { ...asked, form })
      expect(readFileSync(path.join(report.place, report.fileName)).subarray(0, 2).toString()).toBe(begin)
    }
  }
  expect(answers[1]).toEqual(answers[0])
})
