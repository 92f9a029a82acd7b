// Looking at what stands on disk while a school is open: cheap where nothing changed, and patient where a file is just arriving.
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskWith, madeSchool, moved, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const fileIn = (folder: string): string => path.join(folder, 'school.json')
const theirs = `${JSON.stringify(moved(OLD, 'van buiten'), null, 2)}\n`

test('a file that nobody touched is not read again; one that was only touched is read once, and is no change', async () => {
  let reads = 0
  const { fs } = testOptions()
  const folder = await madeSchool(OLD)
  const { store } = await opened(
    folder,
    testOptions({ fs: diskWith({ read: (file) => ((reads += file.endsWith('school.json') ? 1 : 0), fs.read(file)) }) })
  )
  await store.save(moved(OLD, 'Buren'))
  await store.outside()
  reads = 0
  for (const _ of [1, 2, 3]) expect(await store.outside()).toEqual({ state: 'same' })
  expect(reads).toBe(0)
  utimesSync(fileIn(folder), new Date(), new Date())
  for (const _ of [1, 2, 3]) expect(await store.outside()).toEqual({ state: 'same' })
  expect(reads).toBe(1)
})

test('what arrives in pieces, or is away for a moment, is waited for', async () => {
  const folder = await madeSchool(OLD)
  const pieces = ['', theirs.slice(0, 200), theirs]
  const { store } = await opened(
    folder,
    testOptions({ pause: async () => writeFileSync(fileIn(folder), pieces.shift() ?? theirs) })
  )
  rmSync(fileIn(folder))
  expect(await store.outside()).toMatchObject({ state: 'other', value: { identity: { place: 'van buiten' } } })
})

test('what still grows after that is not called damaged', async () => {
  const folder = await madeSchool(OLD)
  let length = 100
  const { store } = await opened(
    folder,
    testOptions({ pause: async () => writeFileSync(fileIn(folder), theirs.slice(0, (length += 10))) })
  )
  writeFileSync(fileIn(folder), theirs.slice(0, length))
  expect(await store.outside()).toEqual({ state: 'unknown' })
})

test('what stays half, or stays away, cannot be used; a folder that is away says nothing', async () => {
  const folder = await madeSchool(OLD)
  const { store } = await opened(folder)
  writeFileSync(fileIn(folder), theirs.slice(0, 200))
  expect(await store.outside()).toEqual({ state: 'unusable' })
  rmSync(fileIn(folder))
  expect(await store.outside()).toEqual({ state: 'unusable' })
  renameSync(folder, `${folder} weg`)
  expect(await store.outside()).toEqual({ state: 'unknown' })
  renameSync(`${folder} weg`, folder)
})

test('nothing is written over another value until it is taken over, nor when that was taken back', async () => {
  const folder = await madeSchool(OLD)
  const { store } = await opened(folder)
  writeFileSync(fileIn(folder), theirs)
  const outside = await store.outside()
  const giveBack = outside.state === 'other' ? outside.accept() : undefined
  giveBack?.()
  expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
  expect(readFileSync(fileIn(folder), 'utf8')).toBe(theirs)
  if (outside.state === 'other') outside.accept()
  expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: true })
})
