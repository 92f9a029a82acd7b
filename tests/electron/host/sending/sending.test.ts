// Papers on their way: copies in a folder of their own, a draft with the papers in it, and nothing that leaves by itself.
import { readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import type { PapersReady } from '#shared/contract/contract.ts'
import { kinds } from '#shared/documents/kinds/index.ts'
import type { PaperReceiver } from '#shared/school/vocabulary.ts'
import type { School } from '#shared/school/school.ts'
import {
  adoptableSchool,
  documentNames,
  documentWorker,
  documentsAt,
  made,
  opened,
  shaOf,
  type Open
} from '../making.ts'
import { host, machine, windowOf, type Window } from '../support.ts'

const contact = (receives: PaperReceiver, email: string) => ({
  id: email,
  role: '',
  name: '',
  email,
  telephone: '',
  receives
})

/** The example school, which writes to these. */
function school(...contacts: readonly ReturnType<typeof contact>[]): School {
  const example = exampleSchool(() => 'voorbeeld')
  return { ...example, internal: { ...example.internal, contacts: [...contacts] } }
}
const MR = contact('mr', 'mr@wilgenhof.example')

const desktop = (openPath: (file: string) => Promise<boolean> = async () => true) =>
  windowOf(host({ wordWorker: documentWorker(), openPlaces: true, openPath }))

async function withPapers(window: Window, of = school(MR)): Promise<Open> {
  const place = await opened(window, of)
  await made(window, { schoolId: place.schoolId, kinds: ['mr-request', 'mr-reply'] })
  return place
}
const prepare = (window: Window, { schoolId }: Open): Promise<PapersReady> =>
  window.ask('sending.prepare', { schoolId, step: 'request', row: null, roundId: null })
const draftIn = (ready: PapersReady) => readdirSync(ready.place).filter((name) => name.endsWith('.eml'))

describe('the folder', () => {
  test('stands beside the documents, named by day and reader, with the very papers; what is not made yet is named', async () => {
    const window = desktop()
    const place = await withPapers(window)
    const before = documentNames(place)
    const ready = await prepare(window, place)
    expect(ready.place).toBe(path.join(documentsAt(place), '2026-11-23 aan de MR'))
    expect(readdirSync(ready.place)).toEqual([...ready.fileNames].toSorted())
    expect(ready.fileNames).toHaveLength(2)
    for (const name of ready.fileNames)
      expect(shaOf(path.join(ready.place, name))).toBe(shaOf(path.join(documentsAt(place), name)))
    expect(documentNames(place)).toEqual([...before, '2026-11-23 aan de MR'].toSorted())
    expect(ready.notMade).toEqual([kinds.sop.texts.name])
    expect(ready.addresses).toEqual(['mr@wilgenhof.example'])
    // It is no document of ours: the list on the screen stays as it was.
    expect(await window.ask('documents.made', { schoolId: place.schoolId })).toHaveLength(2)
  })

  test('is the same for the same papers, and another where something else stands in it: nothing is written over', async () => {
    const window = desktop()
    const place = await withPapers(window)
    const first = await prepare(window, place)
    expect((await prepare(window, place)).place).toBe(first.place)
    const [name = ''] = first.fileNames
    writeFileSync(path.join(first.place, name), 'van haar zelf')
    const second = await prepare(window, place)
    expect(path.basename(second.place)).toBe('2026-11-23 aan de MR (2)')
    expect(readFileSync(path.join(first.place, name), 'utf8')).toBe('van haar zelf')
  })

  test('is not made where no paper stands, nor where nobody gets a mail', async () => {
    const window = desktop()
    const place = await opened(window, school(MR))
    const { schoolId } = place
    for (const step of ['request', 'changes'] as const)
      expect(await window.raw('sending.prepare', { schoolId, step, row: null, roundId: null })).toMatchObject({
        ok: false,
        problem: { code: 'no-papers' }
      })
    expect(() => readdirSync(documentsAt(place))).toThrow()
  })
})

test('the SWV gets the profile as it was adopted, and never a concept that was made later or sent before', async () => {
  const day = '2026-11-20'
  const window = desktop()
  const adoptable = adoptableSchool(day)
  const swv = contact('partnership', 'info@swv.example')
  const place = await opened(window, { ...adoptable, internal: { ...adoptable.internal, contacts: [swv] } })
  const { schoolId } = place
  const sop = { schoolId, kinds: ['sop'] }
  await made(window, sop)
  const about = { schoolId, step: 'guide', row: 'partnership', roundId: null } as const
  expect(await window.raw('sending.prepare', about)).toMatchObject({ ok: false, problem: { code: 'no-papers' } })
  const { versionId } = await window.ask('versions.freeze', {
    schoolId,
    day,
    roundId: place.school.rounds[0]?.id ?? ''
  })
  await window.ask('school.edit', {
    schoolId,
    base: place.revision,
    patches: [{ op: 'replace', path: ['rounds', 0, 'adoption', 'version'], value: versionId }]
  })
  await made(window, sop)
  const frozen = path.join(place.place, 'versies', versionId, 'documenten')
  const [concept = ''] = readdirSync(frozen).filter((name) => name.includes('(concept)'))
  // As where the folder was copied: the concept that was sent before the decision is the newest file in it.
  utimesSync(path.join(frozen, concept), new Date('2030-01-01'), new Date('2030-01-01'))
  const ready = await window.ask('sending.prepare', about)
  expect(path.basename(ready.place)).toBe('2026-11-23 aan het samenwerkingsverband')
  expect(ready.fileNames).toHaveLength(1)
  const [name = ''] = ready.fileNames
  expect(name).not.toContain('concept')
  expect(shaOf(path.join(ready.place, name))).toBe(shaOf(path.join(frozen, name)))
  expect(ready.addresses).toEqual(['info@swv.example'])
  expect(ready.notMade).toEqual([kinds.delivery.texts.name])
  // The delivery goes along as the version says it, also for a program; that of the profile of now does not.
  const delivery = { schoolId, kinds: ['delivery'] }
  await made(window, { ...delivery, form: 'json', versionId })
  await made(window, { ...delivery, versionId })
  await made(window, { ...delivery, form: 'json' })
  const all = await window.ask('sending.prepare', about)
  expect(all.notMade).toEqual([])
  expect(all.fileNames.map((one) => path.extname(one)).toSorted()).toEqual(['.docx', '.docx', '.json'])
  expect(all.fileNames.filter((one) => one.includes('concept'))).toEqual([])
  expect(all.text.split(kinds.delivery.texts.name)).toHaveLength(2)
})

test('the notice of what happened in between goes to the SWV, and the folder is named for it', async () => {
  const window = desktop()
  const event = { id: 'e', day: '2026-11-02', what: 'Wij stopten met een groep.', mrToldOn: '', partnershipToldOn: '' }
  const of = school(contact('partnership', 'info@swv.example'))
  const place = await opened(window, { ...of, rounds: of.rounds.map((round) => ({ ...round, events: [event] })) })
  const { schoolId } = place
  await made(window, { schoolId, kinds: ['interim-notice'] })
  const ready = await window.ask('sending.prepare', { schoolId, step: 'changes', row: 'partnership', roundId: null })
  expect(path.basename(ready.place)).toBe('2026-11-23 aan het samenwerkingsverband')
  expect(ready).toMatchObject({ addresses: ['info@swv.example'], notMade: [], toAdd: '' })
  const [name = '', ...others] = ready.fileNames
  expect(others).toEqual([])
  expect(shaOf(path.join(ready.place, name))).toBe(shaOf(path.join(documentsAt(place), name)))
})

describe('the draft', () => {
  test('opens in the mail program, to the address of Gegevens, with the papers in it byte for byte', async () => {
    let shown = ''
    const window = desktop(async (file) => {
      shown = file
      return true
    })
    const ready = await prepare(window, await withPapers(window))
    const draft = await window.ask('sending.draft', { sendingId: ready.sendingId })
    expect(draft).toMatchObject({ fileName: 'Mail aan de MR.eml', isOpened: true })
    expect(shown).toBe(path.join(ready.place, draft.fileName))
    const mail = await PostalMime.parse(readFileSync(shown))
    expect(mail.to?.map(({ address }) => address)).toEqual(['mr@wilgenhof.example'])
    expect(mail.subject).toBe(ready.subject)
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(ready.text)
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(ready.fileNames)
    for (const { filename, content } of mail.attachments)
      expect(Buffer.from(content as ArrayBuffer)).toEqual(readFileSync(path.join(ready.place, filename ?? '')))
  })

  test('that is opened again is the same one, also where she changed it', async () => {
    const window = desktop()
    const ready = await prepare(window, await withPapers(window))
    const { sendingId } = ready
    const draft = await window.ask('sending.draft', { sendingId })
    writeFileSync(path.join(ready.place, draft.fileName), 'door haar aangepast')
    expect(await window.ask('sending.draft', { sendingId })).toEqual(draft)
    expect(draftIn(ready)).toEqual([draft.fileName])
    expect(readFileSync(path.join(ready.place, draft.fileName), 'utf8')).toBe('door haar aangepast')
  })

  test('that no program opens is told so, and stands in the folder; so in a browser, which downloads it', async () => {
    for (const window of [desktop(async () => false), windowOf(host({ wordWorker: documentWorker() }))]) {
      const ready = await prepare(window, await withPapers(window))
      expect(await window.ask('sending.draft', { sendingId: ready.sendingId })).toMatchObject({ isOpened: false })
      expect(draftIn(ready)).toHaveLength(1)
      await window.close()
      rmSync(machine.schools, { recursive: true })
    }
  })
})

describe('a mail that is begun', () => {
  test('has the words and the addresses of Gegevens, and nothing that a page could add', async () => {
    const window = desktop()
    const hostile = contact('mr', 'x@y.example?bcc=z@y.example')
    const ready = await prepare(window, await withPapers(window, school(MR, hostile)))
    expect(ready.wrongAddresses).toEqual([hostile.email])
    const { sendingId } = ready
    await window.ask('sending.mail', { sendingId })
    expect(machine.opened).toHaveLength(1)
    const address = new URL(machine.opened[0] ?? '')
    expect(address.protocol + address.pathname).toBe('mailto:mr@wilgenhof.example')
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(address.searchParams.get('subject')).toBe(ready.subject)
    const more = { sendingId, to: 'ander@elders.example' }
    expect(await window.raw('sending.mail', more)).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  })
})

test('how she did it is offered first the next time, also after the program stopped', async () => {
  const program = host({ wordWorker: documentWorker() })
  const window = windowOf(program)
  const place = await withPapers(window)
  expect((await prepare(window, place)).way).toBeNull()
  await window.ask('sending.chose', { way: 'draft' })
  expect((await prepare(window, place)).way).toBe('draft')
  await program.close()
  const next = windowOf(host())
  await next.ask('schools.list', {})
  await next.ask('school.open', { schoolId: place.schoolId })
  expect((await prepare(next, place)).way).toBe('draft')
})
