// The list of places of schools: nothing on disk is lost because it could not be read or understood.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { knownSchools } from '../../../../electron/host/own-folder/known-schools.ts'
import { machine } from '../support.ts'

const data = (): string => path.join(machine.home, 'data')
const listFile = (): string => path.join(data(), 'scholen.json')
const written = (): unknown => JSON.parse(readFileSync(listFile(), 'utf8'))

function known() {
  const reported: unknown[] = []
  const list = knownSchools(
    data(),
    machine.schools,
    () => new Date(2026, 10, 23, 14, 3, 12).getTime(),
    (error) => reported.push(error)
  )
  return { reported, list, folders: async () => (await list.all()).map(({ folder }) => folder) }
}

test('a list that cannot be read for now stays, and is read and completed as soon as it can be', async () => {
  // A folder of this name: the disk refuses to read it as a file.
  mkdirSync(listFile(), { recursive: true })
  const { list, folders, reported } = known()
  expect(await folders()).toEqual([])
  await list.remember('/scholen/nieuw')
  expect(await folders()).toEqual(['/scholen/nieuw'])
  await list.forget(await list.remember('/scholen/weg'))
  expect(readdirSync(data())).toEqual(['scholen.json'])
  expect(reported).toHaveLength(1)
  rmSync(listFile(), { recursive: true })
  writeFileSync(listFile(), JSON.stringify({ version: 1, folders: ['/scholen/weg', '/scholen/oud'] }))
  expect(await folders()).toEqual(['/scholen/nieuw', '/scholen/oud'])
  await list.remember('/scholen/derde')
  expect(written()).toEqual({ version: 1, folders: ['/scholen/derde', '/scholen/nieuw', '/scholen/oud'] })
})

test.skipIf(process.platform === 'win32')(
  "the program's own folder is for this account only, whatever the usual permissions are",
  async () => {
    const before = process.umask(0)
    try {
      await known().list.remember('/scholen/nieuw')
    } finally {
      process.umask(before)
    }
    expect(statSync(data()).mode & 0o777).toBe(0o700)
  }
)

test('a list of a newer version is read and never written', async () => {
  mkdirSync(data())
  const newer = '{"version": 2, "folders": ["/scholen/oud"], "later": true}'
  writeFileSync(listFile(), newer)
  const { list, folders } = known()
  expect(await folders()).toEqual(['/scholen/oud'])
  await list.remember('/scholen/nieuw')
  expect(await folders()).toEqual(['/scholen/nieuw', '/scholen/oud'])
  expect(readFileSync(listFile(), 'utf8')).toBe(newer)
  expect(readdirSync(data())).toEqual(['scholen.json'])
})

test('a list of a newer version in another form is left alone as well', async () => {
  mkdirSync(data())
  const newer = '{"version": 3, "schools": {"a": "/scholen/oud"}}'
  writeFileSync(listFile(), newer)
  const { list, folders } = known()
  await list.remember('/scholen/nieuw')
  expect(await folders()).toEqual(['/scholen/nieuw'])
  expect(readFileSync(listFile(), 'utf8')).toBe(newer)
})

test('each damaged list is kept under a name of its own', async () => {
  mkdirSync(data())
  for (const damage of ['{"version": 1, "fol', '{"version": 1, "folders": "geen"}']) {
    writeFileSync(listFile(), damage)
    const { list, folders, reported } = known()
    expect(await folders()).toEqual([])
    expect(reported).toHaveLength(1)
    await list.remember('/scholen/nieuw')
    expect(written()).toEqual({ version: 1, folders: ['/scholen/nieuw'] })
  }
  expect(readFileSync(path.join(data(), 'scholen (beschadigd 2026-11-23 140312).json'), 'utf8')).toBe(
    '{"version": 1, "fol'
  )
  expect(readFileSync(path.join(data(), 'scholen (beschadigd 2026-11-23 140312) 2.json'), 'utf8')).toBe(
    '{"version": 1, "folders": "geen"}'
  )
})

test('two programs that each remember schools at the same time both keep them in the list', async () => {
  const programs = [known(), known(), known()]
  await Promise.all(programs.map(({ folders }) => folders()))
  await Promise.all(
    programs.flatMap(({ list }, program) =>
      Array.from({ length: 8 }, (_, school) => list.remember(`/scholen/${program}-${school}`))
    )
  )
  const wanted = programs.flatMap((_, program) =>
    Array.from({ length: 8 }, (__, school) => `/scholen/${program}-${school}`)
  )
  expect((await known().folders()).toSorted()).toEqual(wanted)
  for (const { folders, reported } of programs) {
    expect((await folders()).toSorted()).toEqual(wanted)
    expect(reported).toEqual([])
  }
  expect(readdirSync(data())).toEqual(['scholen.json'])
})

test('a school that one program takes off the list does not come back by the other', async () => {
  const [one, other] = [known(), known()]
  const id = await one.list.remember('/scholen/weg')
  expect(await other.folders()).toEqual(['/scholen/weg'])
  await one.list.forget(id)
  await other.list.remember('/scholen/nieuw')
  expect(written()).toEqual({ version: 1, folders: ['/scholen/nieuw'] })
})

test('a program that stopped while it changed the list holds up nobody for long', async () => {
  mkdirSync(data())
  writeFileSync(path.join(data(), 'scholen.bezet'), 'van een ander')
  const { list } = known()
  await list.remember('/scholen/nieuw')
  expect(written()).toEqual({ version: 1, folders: ['/scholen/nieuw'] })
  expect(readdirSync(data())).toEqual(['scholen.json'])
})
