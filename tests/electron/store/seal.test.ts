// The checksum of school.json: what a disk or another hand changed in it is told, and is kept before anything replaces it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { interpret } from '../../../electron/store/format.ts'
import { schoolFormat } from '../../../electron/store/school-format.ts'
import { readSchool } from '../../../electron/store/index.ts'
import { diskError, diskWith, fileText, madeSchool, moved, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const whole = fileText(OLD)
const fileIn = (folder: string): string => path.join(folder, 'school.json')

/** What an older program makes of it: it keeps the key, and does not know what it is for. */
const byHand = whole.replace('"Tiel"', '"Buren"')

async function schoolWith(content: string): Promise<string> {
  const folder = await madeSchool(OLD)
  writeFileSync(fileIn(folder), content)
  return folder
}

test('one bit that turned on the disk is never opened as if nothing happened', () => {
  const bytes = Buffer.from(whole)
  const unnoticed: string[] = []
  for (let at = 0; at < bytes.length; at += at < bytes.length - 120 ? 3 : 1) {
    for (let bit = 1; bit < 256; bit *= 2) {
      const turned = Buffer.from(bytes)
      turned[at] = (bytes[at] ?? 0) ^ bit
      const read = interpret(turned, schoolFormat)
      if (read.state === 'ok' && !read.edited)
        unnoticed.push(`byte ${at}, bit ${bit}: ${turned.toString('utf8', at - 20, at + 20)}`)
    }
  }
  expect(unnoticed).toEqual([])
})

describe('a school that was changed outside the program', () => {
  test.each([
    ['by hand, or by an older program', byHand, true],
    ['and its checksum too', whole.replace(/sha256:[0-9a-f]{8}/, 'sha256:00000000'), true],
    ['so that the checksum says nothing', whole.replace(/"sha256:[0-9a-f]{64}"/, 'null'), true],
    ['in nothing but white space', JSON.stringify(JSON.parse(whole)), false],
    ['not at all', whole, false],
    ['before there were checksums', whole.replace(/,\n {2}"checksum": "[^"]*"/, ''), false]
  ])('%s: it opens, and is told where it must be', async (_, content, told) => {
    const folder = await schoolWith(content)
    const { school, store } = await opened(folder)
    expect(store.isEdited).toBe(told)
    expect(Object.keys(school)).not.toContain('checksum')
    expect(await readSchool(folder, testOptions())).toMatchObject({ state: 'ok', edited: told })
  })

  test('is kept as it was before anything is written over it; after that all is as usual', async () => {
    const folder = await schoolWith(byHand)
    const { school, store } = await opened(folder)
    expect(await store.save(moved(school, 'Culemborg'))).toEqual({ ok: true })
    expect(store.isEdited).toBe(false)
    expect(
      readdirSync(path.join(folder, 'back-ups')).map((name) =>
        readFileSync(path.join(folder, 'back-ups', name), 'utf8')
      )
    ).toEqual([byHand])
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(moved(OLD, 'Culemborg')))
    await store.release()
    expect((await opened(folder)).store.isEdited).toBe(false)
  })

  test('is not replaced when it cannot be kept', async () => {
    const folder = await schoolWith(byHand)
    const { fs } = testOptions()
    const disk = diskWith({
      create: (place) => (place.includes('back-ups') ? Promise.reject(diskError('ENOSPC')) : fs.create(place))
    })
    const { school, store } = await opened(folder, testOptions({ fs: disk }))
    expect(await store.save(moved(school, 'Culemborg'))).toEqual({ ok: false, why: 'disk-full' })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(byHand)
  })

  test('and then kept as an earlier version, is told when that version is put back', async () => {
    const folder = await schoolWith(byHand)
    const { school, store } = await opened(folder)
    const ours = moved(school, 'Culemborg')
    await store.save(ours)
    const [generation] = await store.generations()
    expect(await store.restore(generation?.id ?? '', ours)).toMatchObject({
      ok: true,
      value: { identity: { place: 'Buren' } }
    })
    expect(store.isEdited).toBe(true)
  })

  test('while it was open, and taken over as it is on disk, is told', async () => {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    writeFileSync(fileIn(folder), byHand)
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
    await store.adopt(moved(OLD, 'van ons'))
    expect(store.isEdited).toBe(true)
  })
})

test('the same school gives the same bytes, however it came about', async () => {
  const folder = await schoolWith(byHand)
  const { school, store } = await opened(folder)
  await store.save(moved(school, 'Tiel'))
  expect(readFileSync(fileIn(folder), 'utf8')).toBe(whole)
})
