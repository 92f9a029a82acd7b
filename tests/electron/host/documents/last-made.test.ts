// What a window is told of the documents that stand in a school's folder, whatever else stands there.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { edited } from '../../word/support.ts'
import { documentNames, documentsAt, documentWorker, made, opened, type Open } from '../making.ts'
import { fileOf, host, machine, rename, reopened, windowOf, type Window } from '../support.ts'

const wordWorker = documentWorker()
const printPdf = async (): Promise<Uint8Array> => Buffer.from('%PDF-1.7\n%%EOF')

let window: Window
let school: Open
let program: ReturnType<typeof host>

beforeEach(async () => {
  program = host({ wordWorker, printPdf })
  window = windowOf(program)
  school = await opened(window)
})

const list = () => window.ask('documents.made', { schoolId: school.schoolId })
const make = (...kinds: Parameters<typeof made>[1]['kinds']) => made(window, { schoolId: school.schoolId, kinds })
const place = (name: string): string => path.join(documentsAt(school), name)
const madeAt = (name: string, moment: string): void => utimesSync(place(name), new Date(moment), new Date(moment))
const only = (): string => documentNames(school)[0] ?? ''

describe('the list', () => {
  test('is empty where nothing was made, and when the folder is away', async () => {
    expect(await list()).toEqual([])
    renameSync(school.place, `${school.place} weg`)
    expect(await list()).toEqual([])
  })

  test('gives of each kind and form the newest, by its moment, and each opens', async () => {
    await make('one-page')
    const first = only()
    copyFileSync(place(first), place('Mijn A4 van vorige week.docx'))
    await make('mr-reply')
    const reply = documentNames(school).find((name) => name.includes('Advies')) ?? ''
    madeAt(first, '2026-11-20T09:30:00')
    madeAt('Mijn A4 van vorige week.docx', '2026-11-21T14:03:00')
    madeAt(reply, '2026-11-22T08:05:00')
    const found = await list()
    expect(found).toEqual([
      {
        kind: 'mr-reply',
        form: 'word',
        documentId: expect.any(String),
        fileName: reply,
        madeOn: '22 november 2026, 08:05',
        offerYear: '2027-2028',
        versionLabel: expect.stringMatching(/van 23 november 2026$/),
        outdated: false
      },
      {
        kind: 'one-page',
        form: 'word',
        documentId: expect.any(String),
        fileName: 'Mijn A4 van vorige week.docx',
        madeOn: '21 november 2026, 14:03',
        offerYear: '2027-2028',
        versionLabel: 'Concept van 23 november 2026',
        outdated: false
      }
    ])
    expect(found.map(({ documentId }) => program.documentFile(documentId))).toEqual([
      place(reply),
      place('Mijn A4 van vorige week.docx')
    ])
    expect(await list()).toEqual(found)
  })

  test('calls a document outdated once the school says something else in it, and not because a day went by', async () => {
    await make('one-page', 'mr-reply')
    machine.today = isoDay('2027-01-11')
    expect((await list()).map(({ outdated }) => outdated)).toEqual([false, false])
    await window.ask('school.edit', {
      schoolId: school.schoolId,
      base: 0,
      patches: [{ op: 'replace', path: ['sections', 'expertise', 'items'], value: [] }]
    })
    expect((await list()).map(({ kind, outdated }) => [kind, outdated]).toSorted()).toEqual([
      ['mr-reply', false],
      ['one-page', true]
    ])
    await window.ask('school.edit', {
      schoolId: school.schoolId,
      base: 1,
      patches: [
        { op: 'replace', path: ['sections', 'expertise', 'items'], value: school.school.sections.expertise.items }
      ]
    })
    expect((await list()).map(({ outdated }) => outdated)).toEqual([false, false])
  })

  test('says nothing of a document whose sum an earlier program counted otherwise, and tells of the one that is made now', async () => {
    await make('sop')
    const before = only()
    writeFileSync(
      place(before),
      edited(readFileSync(place(before)), 'docProps/core.xml', (xml) =>
        xml.replace(/(?<=<dc:identifier>)[^<]*/, `sop-wijzer:${'5'.repeat(64)}`)
      )
    )
    expect(await list()).toMatchObject([{ kind: 'sop', fileName: before, outdated: false }])
    await make('sop')
    expect(await list()).toMatchObject([{ kind: 'sop', outdated: false }])
    expect((await list())[0]?.fileName).not.toBe(before)
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('Anders') })
    expect(await list()).toMatchObject([{ kind: 'sop', outdated: true }])
  })

  test('knows a PDF by its name: of another day, with a number, no longer a concept; not one of another school', async () => {
    await made(window, { schoolId: school.schoolId, kinds: ['parents-page'], form: 'pdf' })
    const name = only()
    for (const [other, moment] of [
      [name.replace('2026-11-23', '2026-10-01'), '2026-11-24T10:00:00'],
      [name.replace('.pdf', ' (3).pdf'), '2026-11-24T11:00:00'],
      [name.replace(' (concept)', ''), '2026-11-24T12:00:00'],
      [name.replace('De Wilgenhof', 'De Linde'), '2026-11-24T13:00:00'],
      ['Ouders.pdf', '2026-11-24T14:00:00']
    ] as const) {
      copyFileSync(place(name), place(other))
      madeAt(other, moment)
    }
    madeAt(name, '2026-11-23T10:00:00')
    const seen: string[] = []
    for (let times = 0; times < 4; times += 1) {
      const [newest, ...others] = await list()
      expect([newest?.kind, newest?.form, newest?.versionLabel, newest?.outdated, others]).toEqual([
        'parents-page',
        'pdf',
        '',
        false,
        []
      ])
      seen.push(newest?.fileName ?? '')
      rmSync(place(newest?.fileName ?? ''))
    }
    expect(seen).toEqual([
      name.replace(' (concept)', ''),
      name.replace('.pdf', ' (3).pdf'),
      name.replace('2026-11-23', '2026-10-01'),
      name
    ])
    expect(await list()).toEqual([])
  })

  test('of a school of a newer program compares nothing', async () => {
    await make('one-page')
    await window.ask('school.close', { schoolId: school.schoolId })
    writeFileSync(
      fileOf(school),
      readFileSync(fileOf(school), 'utf8')
        .replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`)
        .replaceAll('De Wilgenhof', 'De Linde')
    )
    await reopened(window, school.schoolId)
    expect(await list()).toMatchObject([{ kind: 'one-page', outdated: false }])
  })

  test('without a worker that can compose still says what is there, and the bug is reported', async () => {
    await make('one-page')
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('Anders') })
    await window.ask('school.save', { schoolId: school.schoolId })
    await program.close()
    const bugs: unknown[] = []
    const later = windowOf(host({ report: (error) => bugs.push(error) }))
    await later.ask('schools.list', {})
    await later.ask('school.open', { schoolId: school.schoolId })
    expect(await later.ask('documents.made', { schoolId: school.schoolId })).toMatchObject([
      { kind: 'one-page', outdated: false }
    ])
    expect(bugs).toHaveLength(1)
  })
})

/** A zipped file with these properties and nothing else. */
const withCore = (core: string | Uint8Array): Uint8Array =>
  zipSync({ 'docProps/core.xml': typeof core === 'string' ? strToU8(core) : core })
const core = (kind: string, day: string): string =>
  `<cp:category>${kind}</cp:category><dc:identifier>sop-wijzer-2:${'0'.repeat(64)}</dc:identifier><dcterms:created>${day}T12:00:00Z</dcterms:created>`

describe('what else stands in the folder', () => {
  test('is left alone: what is hidden, broken, not ours, no file, or far too large', async () => {
    await make('one-page')
    const ours = only()
    const outside = path.join(machine.home, 'Buiten.docx')
    renameSync(place(ours), outside)
    symlinkSync(outside, place('Link.docx'))
    symlinkSync(place('Rond.docx'), place('Rond.docx'))
    mkdirSync(place('Map.docx'))
    mkdirSync(place('Map.pdf'))
    copyFileSync(outside, place(`~$${ours.slice(2)}`))
    copyFileSync(outside, place('.verborgen.docx'))
    copyFileSync(outside, place('Oud.doc'))
    copyFileSync(outside, place('.word-00000000-0000-4000-8000-000000000000.tmp'))
    writeFileSync(place('Leeg.docx'), '')
    writeFileSync(place('Kapot.docx'), readFileSync(outside).subarray(0, 2_000))
    writeFileSync(place('Brief.docx'), withCore('<dc:title>Een brief</dc:title>'))
    writeFileSync(place('Gedicht.docx'), withCore(core('gedicht', '2026-11-23')))
    writeFileSync(place('Geen dag.docx'), withCore(core('sop', '2026-02-30')))
    writeFileSync(place('Teken.docx'), withCore(core('sop&#x99999999;', '2026-11-23')))
    writeFileSync(
      place('Bom.docx'),
      withCore(Buffer.concat([Buffer.from(core('sop', '2026-11-23')), Buffer.alloc(30_000_000, 32)]))
    )
    copyFileSync(outside, place('Groot.docx'))
    truncateSync(place('Groot.docx'), 21 * 1024 * 1024)
    expect(await list()).toEqual([])
    copyFileSync(outside, place(ours))
    expect(await list()).toMatchObject([{ kind: 'one-page', fileName: ours }])
  })

  test('may claim to be ours of a day beyond the calendar', async () => {
    mkdirSync(documentsAt(school))
    writeFileSync(place('Later.docx'), withCore(core('sop', '9999-12-31')))
    writeFileSync(place('Vroeger.docx'), withCore(core('mr-request', '0001-01-01')))
    const begin = performance.now()
    expect((await list()).map(({ kind, outdated }) => [kind, outdated]).toSorted()).toEqual([
      ['mr-request', true],
      ['sop', false]
    ])
    expect(performance.now() - begin).toBeLessThan(15_000)
  })

  test('is read once: two hundred files take no longer than a moment the next time', async () => {
    await make('one-page')
    const ours = only()
    for (let number = 1; number <= 200; number += 1) copyFileSync(place(ours), place(`Kopie ${number}.docx`))
    for (const name of documentNames(school)) madeAt(name, '2026-11-23T10:00:00')
    const begin = performance.now()
    const first = await list()
    const firstTook = performance.now() - begin
    // Of the same length and moment, so that only who reads it again sees that it is another.
    for (const name of documentNames(school)) {
      writeFileSync(place(name), Buffer.alloc(statSync(place(name)).size))
      madeAt(name, '2026-11-23T10:00:00')
    }
    expect(await list()).toEqual(first)
    expect(first).toHaveLength(1)
    expect(firstTook).toBeLessThan(10_000)
    writeFileSync(place(first[0]?.fileName ?? ''), 'nu een andere lengte')
    expect((await list())[0]?.fileName).not.toBe(first[0]?.fileName)
  })
})
