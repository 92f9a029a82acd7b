// Putting an earlier version back in a school that is open: done whole, or the store goes on with what it had.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keepGeneration } from '../../../electron/store/index.ts'
import { diskError, diskWith, madeSchool, moved, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const placeIn = (folder: string): string =>
  (JSON.parse(readFileSync(path.join(folder, 'school.json'), 'utf8')) as typeof OLD).identity.place
const keptIn = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'back-ups')).map((name) => name.replace('.json', ''))

test('the version comes back, the present one is kept, and saving goes on', async () => {
  const folder = await madeSchool(OLD)
  await keepGeneration(folder, moved(OLD, 'Buren'), testOptions({ now: () => Date.UTC(2026, 9, 1) }))
  const { store } = await opened(folder)
  const [id] = keptIn(folder)
  expect(await store.restore(id ?? '', OLD)).toMatchObject({ ok: true, value: { identity: { place: 'Buren' } } })
  expect(placeIn(folder)).toBe('Buren')
  expect(keptIn(folder)).toHaveLength(2)
  expect(await store.save(moved(OLD, 'Culemborg'))).toEqual({ ok: true })
  expect(placeIn(folder)).toBe('Culemborg')
})

test('on a full disk nothing is put back, the version stays where it was, and saving goes on when there is room', async () => {
  const folder = await madeSchool(OLD)
  let full = false
  const { fs } = testOptions()
  // Room for the copy of the present value, and then none.
  const disk = diskWith({
    rename: (from, to) =>
      full && to.endsWith('school.json') ? Promise.reject(diskError('ENOSPC')) : fs.rename(from, to)
  })
  for (let minute = 0; minute < 11; minute += 1) {
    await keepGeneration(
      folder,
      moved(OLD, `dorp ${minute}`),
      testOptions({ now: () => Date.UTC(2026, 9, 1, 8, minute) })
    )
  }
  const oldest = keptIn(folder).toSorted()[0] ?? ''
  const { store } = await opened(folder, testOptions({ fs: disk }))
  full = true
  expect(await store.restore(oldest, OLD)).toEqual({ ok: false, why: 'disk-full' })
  expect(placeIn(folder)).toBe('Tiel')
  expect(keptIn(folder)).toContain(oldest)
  full = false
  expect(await store.save(moved(OLD, 'Culemborg'))).toEqual({ ok: true })
})

test('over a change from outside nothing is put back', async () => {
  const folder = await madeSchool(OLD)
  await keepGeneration(folder, moved(OLD, 'Buren'), testOptions({ now: () => Date.UTC(2026, 9, 1) }))
  const { store } = await opened(folder)
  writeFileSync(path.join(folder, 'school.json'), JSON.stringify(moved(OLD, 'van buiten')))
  expect(await store.restore(keptIn(folder)[0] ?? '', OLD)).toEqual({ ok: false, why: 'changed-outside' })
  expect(placeIn(folder)).toBe('van buiten')
})

test('a version that is not there, or an id of no version, changes nothing', async () => {
  const folder = await madeSchool(OLD)
  const { store } = await opened(folder)
  for (const id of ['2020-01-01T000000.000Z-000000000000', '../school', ''])
    expect(await store.restore(id, OLD)).toEqual({ ok: false, why: 'unreadable' })
  expect(readdirSync(folder)).not.toContain('back-ups')
})

test('a store that may only read puts nothing back', async () => {
  const folder = await madeSchool(OLD)
  await keepGeneration(folder, moved(OLD, 'Buren'), testOptions())
  const { store } = await opened(folder)
  await store.release()
  expect(await store.restore(keptIn(folder)[0] ?? '', OLD)).toEqual({ ok: false, why: 'locked' })
  expect(placeIn(folder)).toBe('Tiel')
})
