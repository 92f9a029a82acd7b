// What OneDrive, Dropbox and others leave beside school.json when two computers wrote: seen, looked at, put back or moved away.
import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, fileOf, host, machine, nameOnDisk, rename, reopened, windowOf, type Window } from '../support.ts'

const DROPBOX = 'school (conflicted copy 2026-11-20).json'
const ONEDRIVE = 'school-LAPTOP-4F2K.json'

async function withCopies(window: Window, ...names: readonly string[]) {
  const school = await begun(window)
  for (const name of names) leave(school, name)
  return { ...school, copies: (await window.ask('school.look', { schoolId: school.schoolId })).copies }
}

function leave(
  school: { place: string },
  name: string,
  text = readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', `Uit ${name}`)
): void {
  const file = path.join(school.place, name)
  writeFileSync(file, text)
  utimesSync(file, new Date(2026, 10, 18, 9), new Date(2026, 10, 18, 9))
}

test('versions that a sync program left are told with their day, also when they come while the school is open', async () => {
  const window = windowOf(host())
  const school = await withCopies(window, DROPBOX)
  expect(school.copies).toMatchObject([{ label: '20 november 2026', fileName: DROPBOX, schoolName: `Uit ${DROPBOX}` }])
  leave(school, ONEDRIVE)
  const { copies } = await window.ask('school.look', { schoolId: school.schoolId })
  expect(copies.map(({ label, fileName }) => [fileName, label]).toSorted()).toEqual([
    [DROPBOX, '20 november 2026'],
    [ONEDRIVE, '18 november 2026']
  ])
})

test('only what reads as this school is told; everything else is left alone', async () => {
  const window = windowOf(host())
  const school = await begun(window)
  const text = readFileSync(fileOf(school), 'utf8')
  leave(school, 'school-andere.json', text.replace(/"id": "[^"]+"/, '"id": "een-andere-school"'))
  leave(school, 'school 2.json', text.slice(0, 300))
  leave(school, 'schoolreis.json')
  leave(school, 'notities.json')
  mkdirSync(path.join(school.place, 'school 3.json'))
  const names = readdirSync(school.place)
  expect(await window.ask('school.look', { schoolId: school.schoolId })).toEqual({ copies: [] })
  expect(readdirSync(school.place)).toEqual(names)
})

test('a version can be looked at, and nothing changes by that', async () => {
  const window = windowOf(host())
  const { schoolId, copies, place } = await withCopies(window, ONEDRIVE)
  const copyId = copies[0]?.id ?? ''
  expect(await window.ask('school.readCopy', { schoolId, copyId })).toMatchObject({
    school: { identity: { name: `Uit ${ONEDRIVE}` } }
  })
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
  for (const unknown of ['../school.json', 'kopie-0000000000000000', ONEDRIVE]) {
    expect(await window.raw('school.readCopy', { schoolId, copyId: unknown })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-copy' }
    })
  }
})

test('put back: it becomes the school, what was there is a spare copy, and it is not named again', async () => {
  const window = windowOf(host())
  const { schoolId, copies, place } = await withCopies(window, ONEDRIVE)
  const opened = await window.ask('school.restore', { schoolId, spareId: copies[0]?.id ?? '' })
  expect(opened).toMatchObject({ school: { identity: { name: `Uit ${ONEDRIVE}` } }, save: { kind: 'saved' } })
  expect(nameOnDisk({ place })).toBe(`Uit ${ONEDRIVE}`)
  expect((await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)).toContain(
    'De Wilgenhof'
  )
  expect(await window.ask('school.look', { schoolId })).toEqual({ copies: [] })
  await window.ask('school.edit', {
    schoolId,
    base: opened.state === 'open' ? opened.revision : -1,
    patches: rename('Verder')
  })
  expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
})

test('moved away: it is kept to the letter, over nothing that is there, and not named again', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withCopies(window)
  const kept = (name: string): string => readFileSync(path.join(place, 'back-ups', name), 'utf8')
  const putAside = async () => {
    const [copy] = (await window.ask('school.look', { schoolId })).copies
    await window.ask('school.putCopyAside', { schoolId, copyId: copy?.id ?? '' })
  }
  leave({ place }, ONEDRIVE)
  const first = readFileSync(path.join(place, ONEDRIVE), 'utf8')
  await putAside()
  leave({ place }, ONEDRIVE, first.replace('Eikendorp', 'Beukendorp'))
  await putAside()
  expect(kept(ONEDRIVE)).toBe(first)
  expect(kept('school-LAPTOP-4F2K (2).json')).toContain('Beukendorp')
  expect(existsSync(path.join(place, ONEDRIVE))).toBe(false)
  expect(await window.ask('school.look', { schoolId })).toEqual({ copies: [] })
  expect(nameOnDisk({ place })).toBe('De Wilgenhof')
})

test('a window that only reads moves nothing away', async () => {
  const program = host()
  const window = windowOf(program)
  const { schoolId, copies, place } = await withCopies(window, ONEDRIVE)
  const reader = windowOf(program)
  await reopened(reader, schoolId)
  expect(await reader.raw('school.putCopyAside', { schoolId, copyId: copies[0]?.id ?? '' })).toMatchObject({
    ok: false,
    problem: { code: 'read-only' }
  })
  expect(existsSync(path.join(place, ONEDRIVE))).toBe(true)
})

test('left lying, it is not asked about at the next start; changed or come anew it is', async () => {
  const program = host()
  const window = windowOf(program)
  const school = await withCopies(window, ONEDRIVE, DROPBOX)
  const { schoolId } = school
  const leftLying = async (by: Window) =>
    (await by.ask('school.look', { schoolId })).copies
      .filter((copy) => copy.leftLying)
      .map(({ fileName }) => fileName)
      .toSorted()
  expect(await leftLying(window)).toEqual([])
  await window.ask('school.letCopiesLie', { schoolId, copyIds: school.copies.map(({ id }) => id) })
  await program.close()
  const next = windowOf(host())
  await reopened(next, schoolId)
  expect(await leftLying(next)).toEqual([DROPBOX, ONEDRIVE])
  // The same size and the same moment, as a sync program may leave it.
  leave(school, ONEDRIVE, readFileSync(path.join(school.place, ONEDRIVE), 'utf8').replace('Eikendorp', 'Beukendrp'))
  expect(await leftLying(next)).toEqual([DROPBOX])
  await next.ask('school.letCopiesLie', { schoolId, copyIds: school.copies.map(({ id }) => id) })
  expect(await leftLying(next)).toEqual([DROPBOX, ONEDRIVE])
})

test('a list of what was left lying that is damaged is asked anew, and hinders nothing', async () => {
  const window = windowOf(host())
  const { schoolId, copies } = await withCopies(window, ONEDRIVE)
  writeFileSync(path.join(machine.home, 'data', 'laten-liggen.json'), '{"half')
  expect((await window.ask('school.look', { schoolId })).copies).toMatchObject([{ leftLying: false }])
  await window.ask('school.letCopiesLie', { schoolId, copyIds: copies.map(({ id }) => id) })
  expect((await window.ask('school.look', { schoolId })).copies).toMatchObject([{ leftLying: true }])
})
