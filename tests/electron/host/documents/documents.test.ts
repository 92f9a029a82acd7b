// Making documents, as a window asks for them: what it hears on the way, what stands in the folder, and what goes wrong.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { ok } from '#shared/contract/answer.ts'
import type { MadeDocument } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { kinds, compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { decidedKinds, documentKinds, isAboutScan, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { newRound } from '#shared/school/school.ts'
import { earlierOn } from '#shared/documents/versions.ts'
import { defaultStoreOptions, freezeVersion } from '../../../../electron/store/index.ts'
import { isFileName } from '../../../../electron/disk/file-name.ts'
import { outlineSum } from '../../../../electron/word/outline-sum.ts'
import { propertiesOf } from '../../../../electron/word/properties.ts'
import {
  adoptableSchool,
  documentNames,
  documentsAt,
  documentWorker,
  made,
  making,
  onOwnDisk,
  opened,
  openedAt,
  shaOf,
  type Open
} from '../making.ts'
import { fileOf, host, machine, rename, reopened, until, windowOf } from '../support.ts'

/** Those that ask for no scan beside the school. */
const ofSchool = documentKinds.filter((kind) => !isAboutScan(kind))
const wordWorker = documentWorker()
const program = () => host({ wordWorker })
/** The quicker ones. */
const SET: DocumentKind[] = ['mr-reply', 'one-page', 'parents-page']
const nameOf = (kind: DocumentKind): string => kinds[kind].texts.name

/** Files of somebody else's under every name that this document could get. */
function takeAllNames(school: Open, fileName: string): void {
  for (let number = 1; number <= 99; number += 1)
    writeFileSync(
      path.join(documentsAt(school), number === 1 ? fileName : fileName.replace('.docx', ` (${number}).docx`)),
      'van een ander'
    )
}

describe('one document', () => {
  test('stands in the folder, is checked, and opens by its id', async () => {
    const running = program()
    const window = windowOf(running)
    const { schoolId, place } = await opened(window)
    const states = await making(window, { schoolId, kinds: ['sop'] })
    expect(states.flatMap((state) => (state.kind === 'running' ? [state.step] : []))).toEqual([
      'Het document wordt geschreven',
      'Het document wordt geschreven',
      'Het document wordt nagekeken',
      'Het document wordt opgeslagen'
    ])
    const done = states.at(-1)
    expect(done).toMatchObject({
      kind: 'finished',
      failures: [],
      results: [
        {
          kind: 'sop',
          form: 'word',
          place: documentsAt({ place }),
          check: '15 van 15 onderdelen staan in het document.',
          remark: null
        }
      ]
    })
    const [document] = done?.kind === 'finished' ? done.results : []
    expect(documentNames({ place })).toEqual([document?.fileName])
    expect(running.documentFile(document?.documentId ?? '')).toBe(
      path.join(documentsAt({ place }), document?.fileName ?? '')
    )
  })

  test('made twice is one file with one id; of another text it is a second file, and says so', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    const { schoolId } = school
    const first = await made(window, { schoolId, kinds: ['mr-reply'] })
    expect(await made(window, { schoolId, kinds: ['mr-reply'] })).toEqual(first)
    await window.ask('school.edit', {
      schoolId,
      base: 0,
      patches: [
        { op: 'replace', path: ['identity', 'board'], value: 'Stichting Anders' },
        { op: 'replace', path: ['identity', 'partnership'], value: 'Anders' }
      ]
    })
    expect(await made(window, { schoolId, kinds: ['mr-request'] })).toMatchObject({ results: [{ remark: null }] })
    await window.ask('school.edit', {
      schoolId,
      base: 1,
      patches: [{ op: 'replace', path: ['rounds', 0, 'mr', 'reasons'], value: 'Om een andere reden.' }]
    })
    expect(await made(window, { schoolId, kinds: ['mr-request'] })).toMatchObject({
      results: [{ remark: expect.stringContaining('(2)') }]
    })
    expect(documentNames(school)).toHaveLength(3)
  })

  test('is made of what another computer wrote since, and the window is told that this is another text', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    writeFileSync(fileOf(school), readFileSync(fileOf(school), 'utf8').replaceAll('De Wilgenhof', 'De Andere Computer'))
    await made(window, { schoolId: school.schoolId, kinds: ['one-page'] })
    const [name = ''] = documentNames(school)
    const words = strFromU8(
      unzipSync(readFileSync(path.join(documentsAt(school), name)))['word/document.xml'] ?? new Uint8Array()
    )
    expect([words.includes('De Andere Computer'), words.includes('De Wilgenhof')]).toEqual([true, false])
    expect(window.events).toContainEqual({
      type: 'replaced',
      schoolId: school.schoolId,
      revision: 1,
      fromOutside: true
    })
  })

  test('may be made by a window that can only read', async () => {
    const running = program()
    const writer = windowOf(running)
    const school = await opened(writer)
    const reader = windowOf(running)
    expect((await reopened(reader, school.schoolId)).access.mode).toBe('read')
    expect(await made(reader, { schoolId: school.schoolId, kinds: ['one-page'] })).toMatchObject({
      kind: 'finished',
      results: [{ kind: 'one-page' }]
    })
    expect(writer.events.some(({ type }) => type === 'operation')).toBe(false)
  })
})

test('the request for a decision in between is about the offer of the running year, and nothing of it is about the year that is prepared', async () => {
  const window = windowOf(program())
  const example = exampleSchool(() => 'voorbeeld')
  const between = newRound('tussen', '2026-2027')
  const { schoolId } = await opened(window, {
    ...example,
    rounds: [
      ...example.rounds,
      {
        ...between,
        kind: 'interim',
        mr: { ...between.mr, reasons: 'De rekenhulp stopt in januari.' },
        adoption: { ...between.adoption, what: 'guide' }
      }
    ]
  })
  const read = async (roundId?: string): Promise<string> => {
    const done = await made(window, { schoolId, kinds: ['mr-request'], ...(roundId !== undefined && { roundId }) })
    const [document] = done?.kind === 'finished' ? done.results : []
    const files = await window.ask('documents.made', { schoolId })
    const file = files.find(({ documentId }) => documentId === document?.documentId)
    return `${file?.offerYear ?? ''} ${documentText(document)}`
  }
  const documentText = (document: MadeDocument | undefined): string =>
    strFromU8(
      unzipSync(readFileSync(path.join(document?.place ?? '', document?.fileName ?? '')))['word/document.xml'] ??
        new Uint8Array()
    )
  const ofYear = await read()
  expect(ofYear).toMatch(/^2027-2028/)
  expect(ofYear).not.toContain('De rekenhulp stopt')
  const ofBetween = await read('tussen')
  expect(ofBetween).toMatch(/^2026-2027/)
  expect(ofBetween).toContain('De rekenhulp stopt in januari.')
  expect(ofBetween).not.toContain('2027-2028')
  // Neither hides the other.
  const years = (await window.ask('documents.made', { schoolId })).map(({ offerYear }) => offerYear)
  expect(years.toSorted()).toEqual(['2026-2027', '2027-2028'])
})

describe('several documents', () => {
  test('say which one is made and how many there are; all are made of the school as it was asked', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    const { schoolId } = school
    const states = await making(window, { schoolId, kinds: [...SET, 'mr-reply'] }, (state) => {
      if (state.kind === 'running' && state.done === 0)
        void window.raw('school.edit', { schoolId, base: 0, patches: rename('Ondertussen') })
    })
    const running = states.flatMap((state) => (state.kind === 'running' ? [state] : []))
    expect([...new Set(running.map(({ step }) => step))]).toEqual(
      SET.map((kind, at) => `${at + 1} van 3: ${nameOf(kind)}`)
    )
    expect(running.map(({ done }) => done)).toEqual(running.map(({ done }) => done).toSorted((a, b) => a - b))
    expect([running[0]?.done, running.every(({ done }) => done < 1)]).toEqual([0, true])
    const done = states.at(-1)
    expect(done).toMatchObject({ kind: 'finished', failures: [], results: SET.map((kind) => ({ kind })) })
    expect(documentNames(school).every((name) => name.includes('De Wilgenhof'))).toBe(true)
    expect((await reopened(window, schoolId)).school.identity.name).toBe('Ondertussen')
  })

  test('are stopped between two: what was made stays and is told', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    const states = await making(window, { schoolId: school.schoolId, kinds: SET }, (state, operationId) => {
      if (state.kind === 'running' && state.step.startsWith('2 van 3'))
        void window.ask('operations.cancel', { operationId })
    })
    const done = states.at(-1)
    expect(done).toMatchObject({ kind: 'cancelled', results: [{ kind: 'mr-reply' }] })
    expect(documentNames(school)).toEqual(
      done?.kind === 'cancelled' ? done.results.map(({ fileName }) => fileName) : []
    )
    expect(await made(window, { schoolId: school.schoolId, kinds: ['mr-reply'] })).toMatchObject({ kind: 'finished' })
  })

  test('are stopped during one: nothing of it is left', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    const states = await making(
      window,
      { schoolId: school.schoolId, kinds: ['sop', 'mr-reply'] },
      (state, operationId) => {
        if (state.kind === 'running' && state.done > 0.04) void window.ask('operations.cancel', { operationId })
      }
    )
    expect(states.at(-1)).toEqual({ kind: 'cancelled', results: [] })
    expect(existsSync(documentsAt(school))).toBe(false)
  })

  test('one that has no name left does not stop the others, and tells for itself', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    const taken = await made(window, { schoolId: school.schoolId, kinds: ['one-page'] })
    const name = taken?.kind === 'finished' ? (taken.results[0]?.fileName ?? '') : ''
    takeAllNames(school, name)
    expect(await made(window, { schoolId: school.schoolId, kinds: SET })).toMatchObject({
      kind: 'finished',
      results: [{ kind: 'mr-reply' }, { kind: 'parents-page' }],
      failures: [{ kind: 'one-page', problem: problem('write-failed') }]
    })
  })

  test('on a disk that is full after the first: that one stays, the others say why', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    mkdirSync(documentsAt(school))
    const tried = await onOwnDisk(documentsAt(school), 'size=20k', async () => {
      expect(await made(window, { schoolId: school.schoolId, kinds: SET })).toMatchObject({
        kind: 'finished',
        results: [{ kind: 'mr-reply' }],
        failures: [
          { kind: 'one-page', problem: problem('disk-full') },
          { kind: 'parents-page', problem: problem('disk-full') }
        ]
      })
      expect(documentNames(school)).toHaveLength(1)
    })
    if (!tried) console.warn('Not tried with a full disk: this machine lets us mount no tmpfs.')
  })

  test('in a folder in which nothing may be written fail once, with the reason', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    mkdirSync(documentsAt(school))
    const fails = async (): Promise<void> => {
      expect(await made(window, { schoolId: school.schoolId, kinds: SET })).toEqual({
        kind: 'failed',
        problem: problem('denied')
      })
      expect(documentNames(school)).toEqual([])
    }
    if (process.getuid?.() !== 0) {
      chmodSync(documentsAt(school), 0o555)
      await fails()
    } else if (!(await onOwnDisk(documentsAt(school), 'ro', fails)))
      console.warn('Not tried with a closed folder: this machine lets root mount no tmpfs.')
  })

  test('of a school whose folder went away fail once, and the folder is not made anew', async () => {
    const window = windowOf(program())
    const school = await opened(window)
    rmSync(school.place, { recursive: true })
    expect(await made(window, { schoolId: school.schoolId, kinds: SET })).toEqual({
      kind: 'failed',
      problem: problem('folder-gone')
    })
    expect(existsSync(school.place)).toBe(false)
  })

  test('of a school with a name of two hundred characters, and signs that no file can have, get names that every disk takes', async () => {
    const window = windowOf(program())
    const example = exampleSchool(() => 'x')
    const school = await opened(window, {
      ...example,
      identity: { ...example.identity, name: 'OBS: De Wilg/Hof “1”? '.repeat(10) }
    })
    const done = await made(window, { schoolId: school.schoolId, kinds: ofSchool })
    expect(done).toMatchObject({
      kind: 'finished',
      failures: [],
      results: ofSchool.map((kind) => ({ kind, remark: null }))
    })
    const names = documentNames(school)
    expect(names).toHaveLength(ofSchool.length)
    expect(names.filter((one) => !isFileName(one) || one.length > 120)).toEqual([])
  })
})

describe('from a version that was adopted', () => {
  const DAY = '2026-11-20'

  const prepared = path.join(mkdtempSync(path.join(os.tmpdir(), 'sop-adopted-')), 'school')
  afterAll(() => rmSync(path.dirname(prepared), { recursive: true, force: true }))

  /** A school with a version of that day. Freezing takes a while: it is done once. */
  async function adopted() {
    const window = windowOf(program())
    const place = path.join(machine.schools, 'De school')
    if (existsSync(prepared)) cpSync(prepared, place, { recursive: true })
    const school = existsSync(prepared) ? await openedAt(window, place) : await opened(window, adoptableSchool(DAY))
    if (!existsSync(prepared)) {
      await window.ask('versions.freeze', { schoolId: school.schoolId, day: DAY })
      cpSync(path.join(place, 'school.json'), path.join(prepared, 'school.json'))
      cpSync(path.join(place, 'versies'), path.join(prepared, 'versies'), { recursive: true })
    }
    return { window, school, schoolId: school.schoolId, folder: path.join(place, 'versies', DAY) }
  }

  test('a document is final, of the day of the decision, and says what was adopted and not what was written since', async () => {
    const { window, school, schoolId, folder } = await adopted()
    const before = shaOf(path.join(folder, 'sha256.txt'))
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Later') })
    machine.today = '2027-02-03' as typeof machine.today
    const done = await made(window, { schoolId, kinds: ['parents-page'], versionId: DAY })
    expect(done).toMatchObject({
      kind: 'finished',
      results: [
        {
          fileName: expect.stringMatching(/^2026-11-20 (?!.*concept).*De Wilgenhof\.docx$/),
          place: documentsAt(school)
        }
      ]
    })
    expect(await window.ask('documents.made', { schoolId })).toMatchObject([
      { versionLabel: 'Vastgesteld op 20 november 2026', outdated: false }
    ])
    expect(shaOf(path.join(folder, 'sha256.txt'))).toBe(before)
    expect((await window.ask('versions.read', { schoolId, versionId: DAY })).intact).toBe(true)
  })

  test('no document is called outdated, whatever it is and whatever the school says since: it tells what was adopted', async () => {
    const { window, schoolId } = await adopted()
    await made(window, { schoolId, kinds: ofSchool, versionId: DAY })
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Later') })
    const all = await window.ask('documents.made', { schoolId })
    expect(all).toHaveLength(ofSchool.length)
    expect(all.filter(({ outdated }) => outdated)).toEqual([])
  })

  test('is the very file that was frozen with the decision', async () => {
    const { window, school, schoolId, folder } = await adopted()
    await made(window, { schoolId, kinds: ofSchool, versionId: DAY })
    const frozen = documentNames({ place: folder })
    expect(frozen).toHaveLength(decidedKinds.length)
    expect(frozen.map((name) => shaOf(path.join(documentsAt({ place: folder }), name)))).toEqual(
      frozen.map((name) => shaOf(path.join(documentsAt(school), name)))
    )
  })

  test.each([
    ['unknown-version', '2026-11-21', () => undefined],
    ['unknown-version', '../..', () => undefined],
    ['version-damaged', DAY, (folder: string) => writeFileSync(path.join(folder, 'school.json'), '{"half')],
    ['version-changed', DAY, (folder: string) => writeFileSync(path.join(folder, 'regels.json'), '{}')],
    [
      'version-changed',
      DAY,
      (folder: string) =>
        writeFileSync(
          path.join(folder, 'school.json'),
          readFileSync(path.join(folder, 'school.json'), 'utf8').replace('De Wilgenhof', 'De Wilgenhoek')
        )
    ]
  ] as const)('is refused as %s (%s), and nothing is made', async (code, versionId, harm) => {
    const { window, school, schoolId, folder } = await adopted()
    harm(folder)
    expect(await window.raw('documents.make', { schoolId, kinds: ['sop'], form: 'word', versionId })).toEqual({
      ok: false,
      problem: problem(code)
    })
    expect(existsSync(documentsAt(school))).toBe(false)
  })
})

describe('a PDF', () => {
  const whole = (text: string): Uint8Array => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`)

  test('is offered where the desk can print, and only there', async () => {
    const [can, cannot] = [windowOf(host({ wordWorker, printPdf: async () => whole('') })), windowOf(program())]
    expect([await can.ask('host.hello', {}), await cannot.ask('host.hello', {})]).toMatchObject([
      { capabilities: { pdf: true } },
      { capabilities: { pdf: false } }
    ])
    const { schoolId } = await opened(cannot)
    expect(await cannot.raw('documents.make', { schoolId, kinds: ['sop'], form: 'pdf', versionId: null })).toEqual({
      ok: false,
      problem: problem('not-here')
    })
  })

  test('is printed from the document and named like it; another one gets a second name', async () => {
    let copy = 0
    const pages: string[] = []
    const running = host({
      wordWorker,
      printPdf: async (page) => {
        pages.push(page.html(new Map()))
        return whole(String((copy += 1)))
      }
    })
    const window = windowOf(running)
    const school = await opened(window)
    const { schoolId } = school
    expect(await made(window, { schoolId, kinds: ['parents-page'], form: 'pdf' })).toMatchObject({
      kind: 'finished',
      results: [{ form: 'pdf', check: 'De PDF is nagekeken: het bestand is heel.', remark: null }]
    })
    expect(await made(window, { schoolId, kinds: ['parents-page'], form: 'pdf' })).toMatchObject({
      results: [{ remark: expect.stringContaining('(2).pdf') }]
    })
    expect(documentNames(school).map((name) => path.extname(name))).toEqual(['.pdf', '.pdf'])
    expect(pages[0]).toContain('De Wilgenhof')
    const [second] = await window.ask('documents.made', { schoolId })
    expect(second).toMatchObject({
      kind: 'parents-page',
      form: 'pdf',
      versionLabel: '',
      outdated: false,
      fileName: expect.stringContaining('(2).pdf')
    })
    expect(readFileSync(running.documentFile(second?.documentId ?? '') ?? '', 'utf8')).toContain('2')
  })

  test.each([
    ['cut off', '%PDF-1.7\nhalf'],
    ['something else', '<html>%%EOF'],
    ['empty', '']
  ])('that is %s is not kept', async (_what, text) => {
    const window = windowOf(host({ wordWorker, printPdf: async () => Buffer.from(text) }))
    const school = await opened(window)
    expect(await made(window, { schoolId: school.schoolId, kinds: ['one-page'], form: 'pdf' })).toEqual({
      kind: 'failed',
      problem: problem('document-failed')
    })
    expect(existsSync(documentsAt(school))).toBe(false)
  })

  test('whose printer breaks down is a bug that is reported; the next one is made all the same', async () => {
    const bugs: unknown[] = []
    const printPdf = async (page: { readonly header: string }): Promise<Uint8Array> => {
      if (bugs.length === 0) throw new Error(`no paper ${page.header.length}`)
      return whole('goed')
    }
    const window = windowOf(host({ wordWorker, printPdf, report: (error) => bugs.push(error) }))
    const { schoolId } = await opened(window)
    expect(await made(window, { schoolId, kinds: ['one-page', 'parents-page'], form: 'pdf' })).toMatchObject({
      kind: 'finished',
      failures: [{ kind: 'one-page', problem: problem('document-failed') }],
      results: [{ kind: 'parents-page' }]
    })
    expect(bugs).toHaveLength(1)
  })

  test('that never comes can be stopped', async () => {
    const window = windowOf(host({ wordWorker, printPdf: () => new Promise(() => undefined) }))
    const school = await opened(window)
    const states = await making(
      window,
      { schoolId: school.schoolId, kinds: ['one-page'], form: 'pdf' },
      (state, operationId) => {
        if (state.kind === 'running' && state.step === 'De PDF wordt gemaakt')
          void window.ask('operations.cancel', { operationId })
      }
    )
    expect(states.at(-1)).toEqual({ kind: 'cancelled', results: [] })
    expect(existsSync(documentsAt(school))).toBe(false)
  })
})

test('a program that closes stops what it was making', async () => {
  const running = program()
  const window = windowOf(running)
  const school = await opened(window)
  await window.ask('documents.make', { schoolId: school.schoolId, kinds: ['sop'], form: 'word', versionId: null })
  await until(() => window.events.some(({ type }) => type === 'operation'))
  await running.close()
  await until(() => window.events.some((event) => event.type === 'operation' && event.state.kind === 'cancelled'))
  expect(existsSync(documentsAt(school))).toBe(false)
})

test('a document of a kind that does not exist is refused, and nothing is made', async () => {
  const window = windowOf(program())
  const school = await opened(window)
  for (const named of [['sop', 'onzin'], ['constructor'], []])
    expect(
      await window.raw('documents.make', { schoolId: school.schoolId, kinds: named, form: 'word', versionId: null })
    ).toEqual({ ok: false, problem: problem('bad-request') })
  expect(existsSync(documentsAt(school))).toBe(false)
})

test('the preview and the Word document are compared with the same version, also when one is of a day to come', async () => {
  const window = windowOf(program())
  const { schoolId, place, school } = await opened(window)
  for (const day of ['2026-06-12', '2027-06-22'])
    await freezeVersion(
      place,
      {
        occasion: adoptedOn(isoDay(day)),
        value: { ...school, words: { ...school.words, team: day } },
        rules: {},
        documents: []
      },
      defaultStoreOptions()
    )
  // As the window does it: the versions as the host lists and reads them.
  const versions = {
    list: async () => (await window.ask('versions.list', { schoolId })).adopted,
    read: async (versionId: string) => ok(await window.ask('versions.read', { schoolId, versionId }))
  }
  const preview = compose('mr-request', {
    ...presentSource(school, catalogue, machine.today),
    earlier: await earlierOn(machine.today, versions)
  })
  expect(outlineText(preview)).toContain('12 juni 2026')
  const state = await made(window, { schoolId, kinds: ['mr-request'] })
  const file = state?.kind === 'finished' ? state.results[0] : undefined
  expect(propertiesOf(readFileSync(path.join(place, 'documenten', file?.fileName ?? '')))?.sum).toBe(
    outlineSum(preview)
  )
})
