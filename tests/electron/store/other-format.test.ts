// The store serves any format, not only that of a school: a tiny one goes the whole way, under its own names.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { createNamed } from '../../../electron/store/creating.ts'
import { openFolder, restoreGeneration } from '../../../electron/store/opening.ts'
import type { StoreOptions } from '../../../electron/store/options.ts'
import { readFolder } from '../../../electron/store/read-folder.ts'
import type { Format, Opened } from '../../../electron/store/types.ts'
import { readVersion } from '../../../electron/store/versions.ts'
import { fileText, newFolder, testOptions } from './support.ts'

interface Garden {
  readonly format: 'sop-wijzer/tuin'
  readonly version: 2
  readonly id: string
  readonly title: string
  readonly plants: readonly string[]
  readonly key: string
}

const garden: Format<Garden> = {
  kind: 'sop-wijzer/tuin',
  fileName: 'tuin.json',
  version: 2,
  // In the first version there was one plant.
  migrations: new Map([[1, ({ plant, ...raw }) => ({ ...raw, plants: [plant] })]]),
  largest: 5_000,
  isTooDeep: () => false,
  is: (raw): raw is Garden => typeof raw === 'object' && raw !== null && 'plants' in raw && Array.isArray(raw.plants),
  fits: ({ plants }) => plants.length < 10,
  idOf: ({ id }) => id,
  nameOf: ({ title }) => title,
  filledIn: (raw) => raw,
  forGood: (value) => ({ ...value, key: '' })
}

const OURS: Garden = {
  format: garden.kind as Garden['format'],
  version: 2,
  id: 't1',
  title: 'De Hof',
  plants: ['munt'],
  key: '1234'
}
const planted = (...plants: readonly string[]): Garden => ({ ...OURS, plants })
const options: StoreOptions<Garden> = { ...testOptions(), format: garden }

async function made(): Promise<string> {
  const created = await createNamed(newFolder(), OURS, options)
  if (!created.ok) throw new Error(created.why)
  return created.folder
}

async function opened(folder: string): Promise<Extract<Opened<Garden>, { state: 'open' }>> {
  const found = await openFolder(folder, options)
  if (found.state !== 'open') throw new Error(found.state)
  onTestFinished(() => found.store.release())
  return found
}

const textIn = (...place: string[]): string => readFileSync(path.join(...place), 'utf8')

test('it is made in a folder of its name, opened, saved, and an earlier value put back', async () => {
  const folder = await made()
  expect(path.basename(folder)).toBe('De Hof')
  const { store, value } = await opened(folder)
  expect(value).toEqual(OURS)
  expect(await store.save(planted('munt', 'tijm'))).toEqual({ ok: true })
  expect(textIn(folder, 'tuin.json')).toBe(fileText(planted('munt', 'tijm')))
  const [earlier] = await store.generations()
  expect(earlier).toMatchObject({ name: 'De Hof' })
  expect(await store.restore(earlier?.id ?? '', planted('munt', 'tijm'))).toEqual({ ok: true, value: OURS })
  expect(textIn(folder, 'tuin.json')).toBe(fileText(OURS))
})

test('a second program reads it and is told who writes; what was changed meanwhile is never written over', async () => {
  const folder = await made()
  const { store } = await opened(folder)
  const second = await opened(folder)
  expect(second.otherWriter).not.toBeNull()
  expect(await second.store.save(planted('tijm'))).toEqual({ ok: false, why: 'locked' })
  writeFileSync(path.join(folder, 'tuin.json'), fileText(planted('van buiten')))
  expect(await store.outside()).toMatchObject({ state: 'other', value: { plants: ['van buiten'] } })
  expect(await store.save(planted('tijm'))).toEqual({ ok: false, why: 'changed-outside' })
  await store.release()
  expect((await opened(folder)).otherWriter).toBeNull()
})

test('its damaged file is kept under its own name, with the copies of a sync program and its earlier values offered', async () => {
  const folder = await made()
  const { store } = await opened(folder)
  await store.save(planted('tijm'))
  await store.release()
  writeFileSync(path.join(folder, 'tuin-LAPTOP.json'), fileText(planted('laurier')))
  writeFileSync(path.join(folder, 'school-LAPTOP.json'), fileText(planted('geen van ons')))
  writeFileSync(path.join(folder, 'tuin.json'), '{"half')
  const found = await openFolder(folder, options)
  expect(found).toMatchObject({ state: 'damaged', damage: 'truncated', copies: [{ value: { plants: ['laurier'] } }] })
  expect(readdirSync(folder).filter((name) => name.startsWith('tuin (beschadigd'))).toHaveLength(1)
  const [generation] = found.state === 'damaged' ? found.generations : []
  expect(await restoreGeneration(folder, generation?.id ?? '', options)).toMatchObject({ state: 'open', value: OURS })
})

test('its older version comes up, its newer one is left alone, and neither a school nor what is too large is taken for one', async () => {
  const folder = await made()
  const write = (value: object): void => writeFileSync(path.join(folder, 'tuin.json'), JSON.stringify(value))
  const { plants: _, ...rest } = OURS
  write({ ...rest, version: 1, plant: 'roos' })
  expect(await readFolder(folder, options)).toMatchObject({ state: 'ok', value: { version: 2, plants: ['roos'] } })
  write({ ...OURS, version: 3 })
  expect(await openFolder(folder, options)).toMatchObject({ state: 'newer', value: { plants: ['munt'] } })
  write({ ...OURS, format: 'sop-wijzer/school' })
  expect(await readFolder(folder, options)).toMatchObject({ state: 'damaged', damage: 'wrong-shape' })
  expect(await readFolder(folder, testOptions())).toEqual({ state: 'not-a-school' })
  write({ ...OURS, title: 'x'.repeat(garden.largest) })
  expect(await readFolder(folder, options)).toEqual({ state: 'unreadable', code: 'EFBIG' })
})

test('what is frozen of it is what may be given out, and proves itself', async () => {
  const folder = await made()
  const { store } = await opened(folder)
  const frozen = await store.freeze({
    occasion: adoptedOn(isoDay('2027-06-22')),
    value: OURS,
    rules: {},
    documents: []
  })
  expect(frozen).toEqual({ ok: true, versionId: '2027-06-22' })
  expect(readdirSync(path.join(folder, 'versies', '2027-06-22')).toSorted()).toEqual([
    'aanleiding.json',
    'regels.json',
    'sha256.txt',
    'tuin.json'
  ])
  expect(await readVersion(folder, 'adopted', '2027-06-22', options)).toEqual({
    ok: true,
    intact: true,
    value: { ...OURS, key: '' }
  })
})

test('what could not be read again is never written: what stood there stays, and a value that fits is saved after it', async () => {
  const folder = await made()
  const { store } = await opened(folder)
  for (const wrong of [planted(...'abcdefghij'), { ...OURS, title: 'x'.repeat(garden.largest) }])
    expect(await store.save(wrong)).toEqual({ ok: false, why: 'too-large' })
  expect(readFileSync(path.join(folder, 'tuin.json'), 'utf8')).toBe(fileText(OURS))
  expect(await store.save(planted('tijm'))).toEqual({ ok: true })
})
