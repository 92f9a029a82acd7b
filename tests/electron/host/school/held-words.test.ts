// Words that cannot be written to their school outlive the program: they are kept apart, offered, and gone when they are needed no longer.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { OpenedSchool } from '#shared/contract/contract.ts'
import { SHORT_PATIENCE, silentDisk } from '../silent-disk.ts'
import {
  begun,
  fileOf,
  host,
  machine,
  nameOnDisk,
  rename,
  reopened,
  saveKinds,
  until,
  windowOf,
  type Window
} from '../support.ts'

type Open = Extract<OpenedSchool, { state: 'open' }>

const room = (): string => path.join(machine.home, 'data', 'niet-opgeslagen')
const heldFiles = (): readonly string[] =>
  existsSync(room())
    ? readdirSync(room())
        .filter((name) => name.endsWith('.json'))
        .map((name) => path.join(room(), name))
    : []
const heldNames = (): readonly string[] =>
  heldFiles().map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { identity: { name: string } }).identity.name)
const isKept = (window: Window): boolean =>
  window.events.some((event) => event.type === 'save' && 'kept' in event.state && event.state.kept === 'kept')

/** A school whose words are held: its folder is away. */
async function held(program = host()) {
  const window = windowOf(program)
  const school = await begun(window)
  const away = path.join(machine.home, 'weg')
  renameSync(school.place, away)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  await until(() => isKept(window))
  return { ...school, program, window, away, comeBack: () => renameSync(away, school.place) }
}

/** The program is gone, and starts once more with the school in its place. */
async function afterwards(): Promise<{ readonly window: Window; readonly school: Open; readonly heldId: string }> {
  const before = await held()
  await before.program.close()
  before.comeBack()
  const window = windowOf(host())
  const school = await reopened(window, before.schoolId)
  return { window, school, heldId: school.held[0]?.id ?? '' }
}

test('what cannot be saved stands in a file of its own that only this account reads, follows the typing, and goes when it is saved', async () => {
  const { window, schoolId, comeBack } = await held()
  expect(heldNames()).toEqual(['De Linde'])
  expect(statSync(heldFiles()[0] ?? '').mode & 0o777).toBe(0o600)
  await window.ask('school.edit', { schoolId, base: 1, patches: rename('De Esdoorn') })
  await until(() => heldNames()[0] === 'De Esdoorn')
  comeBack()
  expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
  await until(() => heldFiles().length === 0)
})

test('what is typed while the program looks at a disk that does not answer is kept, and saved when it does', async () => {
  const silent = silentDisk()
  const window = windowOf(host({ disk: silent.disk, patience: SHORT_PATIENCE }))
  const school = await begun(window)
  const { schoolId } = school
  silent.hang(school.place)
  expect(await window.raw('school.look', { schoolId })).toMatchObject({ ok: false, problem: { code: 'disk-silent' } })
  // All that there is stands on its disk.
  expect(heldFiles()).toEqual([])
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  await until(() => heldNames()[0] === 'De Linde')
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'saved')
  expect(nameOnDisk(school)).toBe('De Linde')
  await until(() => heldFiles().length === 0)
})

test('words that wait for a choice, and words on a disk that does not answer, are kept as well', async () => {
  const silent = silentDisk()
  const program = host({ disk: silent.disk, patience: SHORT_PATIENCE })
  const window = windowOf(program)
  const { schoolId, place } = await begun(window)
  silent.hang(place)
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  await until(() => isKept(window))
  expect(heldNames()).toEqual(['De Linde'])
  writeFileSync(fileOf({ place }), readFileSync(fileOf({ place }), 'utf8').replace('Eikendorp', 'Beukendorp'))
  silent.answer()
  await until(() => saveKinds(window).at(-1) === 'conflict')
  await window.ask('school.edit', { schoolId, base: 1, patches: rename('De Esdoorn') })
  await until(() => heldNames()[0] === 'De Esdoorn')
  await window.ask('school.resolve', { schoolId, keep: 'theirs' })
  await until(() => heldFiles().length === 0)
})

test('the next start offers them, in the list and in the school, and does nothing by itself', async () => {
  const { window, school } = await afterwards()
  expect(school.school.identity.name).toBe('De Wilgenhof')
  expect(school.held).toMatchObject([{ state: 'ok', label: expect.stringMatching(/^\d+ \p{L}+ \d{4}, \d\d:\d\d$/u) }])
  expect((await window.ask('schools.list', {}))[0]?.held).toEqual(school.held)
  expect(nameOnDisk(school)).toBe('De Wilgenhof')
  expect(heldNames()).toEqual(['De Linde'])
})

test('looked at they are as they were typed; put back they take the place of what stands, which becomes a spare copy', async () => {
  const { window, school, heldId } = await afterwards()
  const { schoolId } = school
  expect(await window.ask('held.read', { schoolId, heldId })).toMatchObject({
    school: { identity: { name: 'De Linde' } }
  })
  await window.ask('school.edit', { schoolId, base: school.revision, patches: rename('De Wilgenhof, verder') })
  expect(await window.ask('held.putBack', { schoolId, heldId })).toMatchObject({
    school: { identity: { name: 'De Linde' } },
    held: [],
    save: { kind: 'saved' }
  })
  expect(nameOnDisk(school)).toBe('De Linde')
  expect((await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)).toContain(
    'De Wilgenhof, verder'
  )
  expect(heldFiles()).toEqual([])
})

test('thrown away they are gone, and are not offered again', async () => {
  const { window, school, heldId } = await afterwards()
  await window.ask('held.drop', { schoolId: school.schoolId, heldId })
  expect(heldFiles()).toEqual([])
  expect((await reopened(window, school.schoolId)).held).toEqual([])
  expect(nameOnDisk(school)).toBe('De Wilgenhof')
})

test('new words that cannot be saved do not take the place of those that still wait for a choice', async () => {
  const { window, school } = await afterwards()
  renameSync(school.place, path.join(machine.home, 'weer weg'))
  await window.ask('school.edit', { schoolId: school.schoolId, base: school.revision, patches: rename('De Eik') })
  await until(() => heldFiles().length === 2)
  expect(heldNames().toSorted()).toEqual(['De Eik', 'De Linde'])
  expect((await reopened(window, school.schoolId)).held).toEqual(school.held)
})

test('what stands in the school by now is not offered', async () => {
  const { place, schoolId, program, comeBack } = await held()
  comeBack()
  const [file = ''] = heldFiles()
  const words = readFileSync(file)
  expect(await program.flush()).toBe(true)
  await until(() => heldFiles().length === 0)
  // The program was stopped between saving and tidying up.
  writeFileSync(file, words)
  await program.close()
  expect(nameOnDisk({ place })).toBe('De Linde')
  expect((await reopened(windowOf(host()), schoolId)).held).toEqual([])
  expect(heldFiles()).toEqual([])
})

test('of a school that is not there any more they can be kept as a copy, and it stays in the list until the choice is made', async () => {
  const { schoolId, program } = await held()
  await program.close()
  const window = windowOf(host())
  const [summary] = await window.ask('schools.list', {})
  expect(summary).toMatchObject({ state: 'missing', held: [{ state: 'ok' }] })
  const heldId = summary?.held[0]?.id ?? ''
  expect(await window.raw('schools.forget', { schoolId })).toMatchObject({ ok: false, problem: { code: 'held-first' } })
  const copy = await window.ask('held.saveCopy', { schoolId, heldId })
  expect(nameOnDisk({ place: copy?.place ?? '' })).toBe('De Linde')
  await window.ask('held.drop', { schoolId, heldId })
  await window.ask('schools.forget', { schoolId })
  expect(await window.ask('schools.list', {})).toEqual([])
})

test('somebody who is erased does not live on in them', async () => {
  const { window, school } = await afterwards()
  const people = [
    { id: 'p1', name: 'Fenna Quist', role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
  ]
  const [file = ''] = heldFiles()
  const value = JSON.parse(readFileSync(file, 'utf8')) as { internal: object }
  writeFileSync(file, JSON.stringify({ ...value, internal: { ...value.internal, people } }))
  const typedOn = new Date('2026-11-20T14:03:00')
  utimesSync(file, typedOn, typedOn)
  const whereItStoodBefore = file.replace(school.schoolId, 'fedcba9876543210fedc')
  copyFileSync(file, whereItStoodBefore)
  const temporary = (name: string): string => path.join(room(), `.sop-${name}.tmp`)
  for (const name of ['0123456789abcdef0123-1', `${school.schoolId}-1`, 'left-long-ago'])
    writeFileSync(temporary(name), 'Fenna Quist')
  utimesSync(temporary('left-long-ago'), typedOn, typedOn)
  const { schoolId, revision } = school
  await window.ask('school.edit', {
    schoolId,
    base: revision,
    patches: [{ op: 'replace', path: ['internal', 'people'], value: people }]
  })
  expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ left: [] })
  expect(heldNames()).toEqual(['De Linde', 'De Linde'])
  for (const one of [file, whereItStoodBefore]) expect(readFileSync(one, 'utf8')).not.toContain('Fenna Quist')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  // It is no other work than it was, and what another program is writing of another school is its own.
  expect(statSync(file).mtime).toEqual(typedOn)
  expect(readdirSync(room()).filter((name) => name.endsWith('.tmp'))).toEqual(['.sop-0123456789abcdef0123-1.tmp'])
  writeFileSync(file, 'kapot Fenna Quist')
  await window.ask('school.edit', {
    schoolId,
    base: revision + 2,
    patches: [{ op: 'replace', path: ['internal', 'people'], value: people }]
  })
  expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ left: [file] })
})

test.each([
  ['of a newer version', (text: string) => text.replace(/"version": \d+/, '"version": 99'), 'newer', 'newer-version'],
  ['that is damaged', (text: string) => text.slice(0, 100), 'damaged', 'held-gone']
])('a file %s is said and left as it is', async (_what, change, state, code) => {
  const before = await held()
  const [file = ''] = heldFiles()
  await before.program.close()
  before.comeBack()
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const bytes = readFileSync(file)
  const window = windowOf(host())
  const {
    schoolId,
    held: [work]
  } = await reopened(window, before.schoolId)
  expect(work).toMatchObject({ state })
  expect(await window.raw('held.putBack', { schoolId, heldId: work?.id ?? '' })).toMatchObject({
    ok: false,
    problem: { code }
  })
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('where they cannot be kept either it is said', async () => {
  mkdirSync(path.join(machine.home, 'data'), { recursive: true })
  writeFileSync(room(), 'een bestand op de plaats van de map')
  const program = host()
  const window = windowOf(program)
  const { schoolId, place } = await begun(window)
  renameSync(place, path.join(machine.home, 'weg'))
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
  await until(() =>
    window.events.some((event) => event.type === 'save' && 'kept' in event.state && event.state.kept === 'failed')
  )
  expect(await program.unsaved()).toEqual([{ name: 'De Linde', isKept: false }])
  rmSync(room())
  await until(() => isKept(window))
})

test('a window that only reads is offered nothing, and cannot throw it away', async () => {
  const program = host()
  const before = await held(program)
  await program.close()
  before.comeBack()
  const again = host()
  const first = windowOf(again)
  const {
    held: [work]
  } = await reopened(first, before.schoolId)
  const second = windowOf(again)
  expect((await reopened(second, before.schoolId)).held).toEqual([])
  const asked = { schoolId: before.schoolId, heldId: work?.id ?? '' }
  expect(await second.raw('held.drop', asked)).toMatchObject({ ok: false, problem: { code: 'read-only' } })
  expect(await second.raw('held.putBack', asked)).toMatchObject({ ok: false, problem: { code: 'read-only' } })
  expect(await first.raw('held.read', { ...asked, heldId: '../../etc/passwd' })).toMatchObject({
    ok: false,
    problem: { code: 'held-gone' }
  })
  expect(heldNames()).toEqual(['De Linde'])
})
