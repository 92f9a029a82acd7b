// Saving: what is said to be saved is on disk, word for word; what something else wrote is never overwritten.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { openSchool } from '../../../electron/store/index.ts'
import {
  diskError,
  diskWith,
  fileText,
  madeSchool,
  moved,
  newFolder,
  opened,
  schoolIn,
  testOptions
} from './support.ts'

const OLD = schoolIn('Tiel')
const fileIn = (folder: string): string => path.join(folder, 'school.json')
const strays = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('.sop-'))

describe('saving', () => {
  test('writes plain JSON with two spaces and a newline, and the next start reads the same', async () => {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    const value = schoolIn('Buren', { lijst: [], leeg: {}, diep: { a: [[1, { b: 'é — "x"\n\\' }], null, true] } })
    expect(await store.save(value)).toEqual({ ok: true })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(value))
    await store.release()
    expect((await opened(folder)).school).toEqual(value)
    expect(strays(folder)).toEqual([])
  })

  test('keeps keys that it does not know, at every level, and the order of all keys', async () => {
    const folder = await madeSchool(OLD)
    const value = {
      zelf: { ik: 1 },
      ...OLD,
      identity: { x: [{ y: null }], ...OLD.identity, z: 1.5 },
      sections: {
        ...OLD.sections,
        vision: {
          inEveryGroup: { blocks: [] },
          finished: false,
          kleur: 'blauw',
          confirmations: [],
          text: {
            blocks: [{ wat: 0, id: 'b1', kind: 'paragraph', level: 0, runs: [{ text: 'Wij', stijl: 'x' }] }],
            v: 2
          }
        }
      }
    }
    writeFileSync(fileIn(folder), fileText(value))
    const { school, store } = await opened(folder)
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(
      fileText({ ...value, identity: { ...value.identity, place: 'Buren' } })
    )
  })

  test('many saves at once are done in their order, and the last one stays', async () => {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.save(moved(OLD, `plaats ${index}`)))
    )
    expect(results.every((result) => result.ok)).toBe(true)
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(moved(OLD, 'plaats 19')))
  })

  test('a file that others may not read stays closed to them', async () => {
    const folder = await madeSchool(OLD)
    for (const permissions of [0o600, 0o664]) {
      chmodSync(fileIn(folder), permissions)
      const { store } = await opened(folder)
      expect(await store.save(moved(OLD, `met ${permissions}`))).toEqual({ ok: true })
      expect(statSync(fileIn(folder)).mode & 0o777).toBe(permissions)
      await store.release()
    }
  })

  test('a value that is on disk already is not written again', async () => {
    const folder = await madeSchool(OLD)
    let renames = 0
    const { fs } = testOptions()
    const { store } = await opened(
      folder,
      testOptions({
        fs: diskWith({ rename: (from, to) => ((renames += to.endsWith('school.json') ? 1 : 0), fs.rename(from, to)) })
      })
    )
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
    expect(renames).toBe(1)
  })

  test.each([
    ['create', 'ENOSPC', 'disk-full'],
    ['create', 'EDQUOT', 'disk-full'],
    ['create', 'EROFS', 'denied'],
    ['create', 'EACCES', 'denied'],
    ['create', 'EPERM', 'denied'],
    ['create', 'ENOENT', 'folder-gone'],
    ['create', 'EIO', 'write-failed'],
    ['rename', 'EBUSY', 'locked'],
    ['rename', 'EPERM', 'denied'],
    ['rename', 'ENOSPC', 'disk-full'],
    ['stat', 'EIO', 'write-failed']
  ] as const)(
    'a disk that answers %s with %s: "%s", the old file whole, nothing left lying about, and the next try works',
    async (call, code, why) => {
      const folder = await madeSchool(OLD)
      const { fs } = testOptions()
      let broken = false
      const fails = (...places: string[]): boolean =>
        broken && places.every((place) => !place.includes('back-ups') && !place.includes('in-gebruik'))
      const disk = diskWith({
        create: (place, permissions) =>
          call === 'create' && fails(place) ? Promise.reject(diskError(code)) : fs.create(place, permissions),
        rename: (from, to) =>
          call === 'rename' && fails(from, to) ? Promise.reject(diskError(code)) : fs.rename(from, to),
        stat: (place) => (call === 'stat' && fails(place) ? Promise.reject(diskError(code)) : fs.stat(place))
      })
      const { store } = await opened(folder, testOptions({ fs: disk }))
      broken = true
      expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why })
      expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(OLD))
      expect(strays(folder)).toEqual([])
      broken = false
      expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
      expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(moved(OLD, 'Buren')))
    }
  )

  test('a sync that fails is a save that failed; the try after it is not taken for a change from outside', async () => {
    const folder = await madeSchool(OLD)
    let broken = true
    const { fs } = testOptions()
    const disk = diskWith({
      syncFolder: (place) => (broken && place === folder ? Promise.reject(diskError('EIO')) : fs.syncFolder(place))
    })
    const { store } = await opened(folder, testOptions({ fs: disk }))
    await store.save(moved(OLD, 'Buren'))
    expect(await store.save(moved(OLD, 'Zaltbommel'))).toEqual({ ok: false, why: 'write-failed' })
    broken = false
    expect(await store.save(moved(OLD, 'Zaltbommel'))).toEqual({ ok: true })
  })

  test('a file that a virus scanner holds for a second is written in the end', async () => {
    const folder = await madeSchool(OLD)
    const { fs } = testOptions()
    let refusals = 5
    const disk = diskWith({
      rename: (from, to) =>
        to === fileIn(folder) && (refusals -= 1) >= 0 ? Promise.reject(diskError('EPERM')) : fs.rename(from, to)
    })
    const { store } = await opened(folder, testOptions({ fs: disk }))
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
  })

  test('the folder is gone: says so, and does not make it anew', async () => {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    renameSync(folder, `${folder}-weg`)
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why: 'folder-gone' })
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}-weg`, folder)
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
  })
})

describe('a file that something else changed', () => {
  const theirs = fileText(moved(OLD, 'van buiten'))

  async function changedOutside(
    content = theirs
  ): Promise<{ folder: string; store: Awaited<ReturnType<typeof opened>>['store'] }> {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: true })
    writeFileSync(fileIn(folder), content)
    return { folder, store }
  }

  test('is not overwritten', async () => {
    const { folder, store } = await changedOutside()
    expect(await store.save(moved(OLD, 'nieuwer'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(theirs)
    expect(strays(folder)).toEqual([])
    expect(await store.outside()).toMatchObject({ state: 'other', value: moved(OLD, 'van buiten') })
  })

  test('is noticed also when it changes while we are writing', async () => {
    const folder = await madeSchool(OLD)
    const { fs } = testOptions()
    let armed = false
    const disk = diskWith({
      create: async (place) => {
        const file = await fs.create(place)
        return {
          ...file,
          sync: async () => {
            await file.sync()
            if (armed && !place.includes('back-ups')) writeFileSync(fileIn(folder), theirs)
          }
        }
      }
    })
    const { store } = await opened(folder, testOptions({ fs: disk }))
    armed = true
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(theirs)
  })

  test('thrown away: is not silently made anew, and comes back when the director keeps ours', async () => {
    const { folder, store } = await changedOutside()
    rmSync(fileIn(folder))
    expect(await store.save(moved(OLD, 'nieuwer'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(existsSync(fileIn(folder))).toBe(false)
    expect(await store.adopt(moved(OLD, 'nieuwer'))).toBeUndefined()
    expect(await store.overrule(moved(OLD, 'nieuwer'))).toEqual({ ok: true })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(moved(OLD, 'nieuwer')))
  })

  test('"ours": theirs is kept as an earlier version', async () => {
    const { folder, store } = await changedOutside()
    expect(await store.overrule(moved(OLD, 'van ons'))).toEqual({ ok: true })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(fileText(moved(OLD, 'van ons')))
    expect(keptTexts(folder)).toContain(theirs)
    expect(await store.save(moved(OLD, 'verder'))).toEqual({ ok: true })
  })

  test('"theirs": ours is kept as an earlier version, and work goes on from theirs', async () => {
    const { folder, store } = await changedOutside()
    expect(await store.adopt(moved(OLD, 'nog niet bewaard'))).toEqual(moved(OLD, 'van buiten'))
    expect(keptTexts(folder)).toContain(fileText(moved(OLD, 'nog niet bewaard')))
    expect(await store.save(moved(OLD, 'verder'))).toEqual({ ok: true })
  })

  test('damaged from outside: cannot be chosen, and is kept when ours is', async () => {
    const { folder, store } = await changedOutside('{"half')
    expect(await store.adopt(moved(OLD, 'van ons'))).toBeUndefined()
    expect(await store.overrule(moved(OLD, 'van ons'))).toEqual({ ok: true })
    const copies = readdirSync(folder).filter((name) => name.includes('beschadigd'))
    expect(copies.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(['{"half'])
  })

  test('a newer version of the program wrote it: ours does not replace it', async () => {
    const newer = theirs.replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`)
    const { folder, store } = await changedOutside(newer)
    expect(await store.overrule(moved(OLD, 'van ons'))).toEqual({ ok: false, why: 'changed-outside' })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(newer)
  })

  test('where ours cannot be kept, theirs does not replace it', async () => {
    const folder = await madeSchool(OLD)
    const { store } = await opened(folder)
    writeFileSync(fileIn(folder), theirs)
    writeFileSync(path.join(folder, 'back-ups'), 'een bestand op de plaats van de map')
    expect(await store.adopt(moved(OLD, 'van ons'))).toBeUndefined()
    expect((await store.overrule(moved(OLD, 'van ons'))).ok).toBe(false)
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(theirs)
    // Saving itself does not need the folder for earlier versions.
    writeFileSync(fileIn(folder), fileText(OLD))
    expect(await store.save(moved(OLD, 'van ons'))).toEqual({ ok: true })
  })
})

test('files that a crash left are tidied up when opening; those of others stay', async () => {
  const folder = await madeSchool(OLD)
  mkdirSync(path.join(folder, 'back-ups'))
  const stale = ['.sop-0c4f3d1e-1111-4222-8333-444455556666.tmp', 'back-ups/.sop-0c4f3d1e.tmp']
  const others = ['school.tmp', '.sop-plan.docx', '~$school.json', 'back-ups/eigen kopie.json']
  for (const name of [...stale, ...others]) writeFileSync(path.join(folder, name), 'x')
  await opened(folder)
  expect([...stale, ...others].filter((name) => existsSync(path.join(folder, name)))).toEqual(others)
})

test('after the school is closed nothing is written any more', async () => {
  const folder = await madeSchool(OLD)
  const { store } = await opened(folder)
  await store.release()
  expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: false, why: 'locked' })
  expect(readdirSync(folder)).toEqual(['school.json'])
  expect((await openSchool(newFolder(), testOptions())).state).toBe('missing')
})

function keptTexts(folder: string): string[] {
  return readdirSync(path.join(folder, 'back-ups')).map((name) =>
    readFileSync(path.join(folder, 'back-ups', name), 'utf8')
  )
}
