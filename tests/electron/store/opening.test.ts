// What opening does with a file that is not as it should be: nothing is lost, nothing is made worse, and the way on is offered.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  lstatSync
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { isNoFile, keepGeneration, openSchool, readSchool, restoreGeneration } from '../../../electron/store/index.ts'
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
const textIn = (folder: string): string => readFileSync(fileIn(folder), 'utf8')
/** Every file under a folder with its bytes. */
const allIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        path.join(entry.parentPath, entry.name),
        readFileSync(path.join(entry.parentPath, entry.name), 'base64')
      ])
  )

async function damagedSchool(content: string | Uint8Array): Promise<string> {
  const folder = await madeSchool(OLD)
  await keepGeneration(folder, moved(OLD, 'eerder'), testOptions())
  writeFileSync(fileIn(folder), content)
  return folder
}

const whole = fileText(OLD)

/** A socket at this place, until the test is over. */
function listening(place: string): Promise<void> {
  const server = net.createServer()
  onTestFinished(() => void server.close())
  return new Promise((resolve) => server.listen(place, resolve))
}

describe('a damaged school', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['only white space', ' \r\n\n', 'empty'],
    ['only zeros, after a power cut', new Uint8Array(500), 'empty'],
    ['half a file', whole.slice(0, 300), 'truncated'],
    ['a file that ends within a word', whole.slice(0, whole.indexOf('Rivierland')), 'truncated'],
    [
      'half a file with zeros for the rest',
      Buffer.concat([Buffer.from(whole.slice(0, 300)), new Uint8Array(200)]),
      'truncated'
    ],
    [
      'half a letter at the end',
      Buffer.from(whole.replace('Tiel', 'Tiël')).subarray(0, Buffer.from(whole).indexOf('Tiel') + 3),
      'truncated'
    ],
    ['text that is no JSON', 'Beste school,\nhier is het bestand.', 'not-json'],
    ['a bracket of the wrong kind', '{"format": "sop-wijzer/school"]', 'not-json'],
    ['letters of another alphabet than UTF-8', Buffer.from(whole.replace('Tiel', 'Ti\u00ebl'), 'latin1'), 'not-json'],
    ['another kind of JSON', '[1, 2, 3]', 'wrong-shape'],
    ['a school without its sections', whole.replace('"sections"', '"afdelingen"'), 'wrong-shape'],
    ['a version that is no number', whole.replace(`"version": ${FORMAT_VERSION}`, '"version": "1"'), 'wrong-shape'],
    ['a version that never was', whole.replace(`"version": ${FORMAT_VERSION}`, '"version": 0'), 'wrong-shape']
  ])('%s: a dated copy is kept, the file stays, an earlier version is offered', async (_, content, damage) => {
    const folder = await damagedSchool(content)
    const result = await openSchool(folder, testOptions())
    expect(result).toMatchObject({ state: 'damaged', damage, generations: [{ name: 'De Wilgenhof' }] })
    const bytes = readFileSync(fileIn(folder))
    expect(bytes).toEqual(Buffer.from(content))
    const copy = result.state === 'damaged' ? result.keptCopy : null
    expect(path.basename(copy ?? '')).toMatch(/^school \(beschadigd 2026-11-23 \d{6}\)\.json$/)
    expect(readFileSync(copy ?? '')).toEqual(bytes)
  })

  test('opening it again keeps no second copy of the same damage, and a copy of other damage', async () => {
    const folder = await damagedSchool('{')
    await openSchool(folder, testOptions())
    await openSchool(folder, testOptions())
    const copies = (): string[] => readdirSync(folder).filter((name) => name.includes('beschadigd'))
    expect(copies()).toHaveLength(1)
    writeFileSync(fileIn(folder), '[')
    await openSchool(folder, testOptions())
    expect(copies()).toHaveLength(2)
  })

  test('that is still arriving is waited for, and is no damage when it is whole', async () => {
    const pieces = [whole.slice(0, 100), whole.slice(0, 200), whole]
    const folder = await damagedSchool('')
    const pause = async (): Promise<void> => writeFileSync(fileIn(folder), pieces.shift() ?? whole)
    const result = await openSchool(folder, testOptions({ pause }))
    expect(result.state).toBe('open')
    if (result.state === 'open') await result.store.release()
    expect(readdirSync(folder).filter((name) => name.includes('beschadigd'))).toEqual([])
  })

  test('that arrives more slowly is not to be read for now; of what stops halfway the longest piece is kept, once', async () => {
    const folder = await damagedSchool('')
    let length = 0
    const grows = testOptions({ pause: async () => writeFileSync(fileIn(folder), whole.slice(0, (length += 10))) })
    for (const _ of [1, 2, 3]) expect(await openSchool(folder, grows)).toMatchObject({ state: 'unreadable' })
    const copies = (): string[] => readdirSync(folder).filter((name) => name.includes('beschadigd'))
    expect(copies()).toEqual([])
    for (const stop of [100, 200, 150]) {
      writeFileSync(fileIn(folder), whole.slice(0, stop))
      await openSchool(folder, testOptions())
    }
    expect(copies().map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual([whole.slice(0, 200)])
  })

  test('is mended by putting an earlier version back; the damaged text can still be found', async () => {
    const folder = await damagedSchool('{"half')
    const result = await openSchool(folder, testOptions())
    const generation = result.state === 'damaged' ? result.generations[0]?.id : undefined
    const restored = await restoreGeneration(folder, generation ?? '', testOptions())
    expect(restored).toMatchObject({ state: 'open', value: { identity: { place: 'eerder' } }, otherWriter: null })
    if (restored.state === 'open') await restored.store.release()
    expect(
      readdirSync(folder)
        .filter((name) => name.includes('beschadigd'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    ).toEqual(['{"half'])
  })

  test('a damaged file that nobody looked at before is also kept when an earlier version is put back', async () => {
    const folder = await damagedSchool('{"half')
    const id = readdirSync(path.join(folder, 'back-ups'))[0]?.replace('.json', '') ?? ''
    const restored = await restoreGeneration(folder, id, testOptions())
    if (restored.state === 'open') await restored.store.release()
    expect(
      readdirSync(folder)
        .filter((name) => name.includes('beschadigd'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    ).toEqual(['{"half'])
  })

  test('without any earlier version says so with an empty list', async () => {
    const folder = await madeSchool(OLD)
    writeFileSync(fileIn(folder), '')
    expect(await openSchool(folder, testOptions())).toMatchObject({
      state: 'damaged',
      damage: 'empty',
      generations: []
    })
  })

  test('an earlier version that is itself damaged is not offered', async () => {
    const folder = await damagedSchool('{')
    const [name] = readdirSync(path.join(folder, 'back-ups'))
    truncateSync(path.join(folder, 'back-ups', String(name)), 100)
    expect(await openSchool(folder, testOptions())).toMatchObject({ state: 'damaged', generations: [] })
  })

  test('a school.json that was thrown away can be put back from an earlier version', async () => {
    const folder = await damagedSchool('')
    rmSync(fileIn(folder))
    const result = await openSchool(folder, testOptions())
    expect(result).toMatchObject({ state: 'damaged', keptCopy: null, generations: [{ name: 'De Wilgenhof' }] })
    const id = result.state === 'damaged' ? result.generations[0]?.id : undefined
    const restored = await restoreGeneration(folder, id ?? '', testOptions())
    expect(restored.state).toBe('open')
    if (restored.state === 'open') await restored.store.release()
  })

  test.each(['../../etc/passwd', 'school', '2026-11-23T140312.123Z-0f3a9c2b41de/../x', ''])(
    'an id of no generation (%s) puts nothing back',
    async (id) => {
      const folder = await damagedSchool('{')
      expect(await restoreGeneration(folder, id, testOptions())).toMatchObject({ state: 'unreadable' })
      expect(textIn(folder)).toBe('{')
    }
  )

  test('putting back over a good school keeps that one as an earlier version', async () => {
    const folder = await damagedSchool(whole)
    const generation = readdirSync(path.join(folder, 'back-ups'))[0]?.replace('.json', '') ?? ''
    const restored = await restoreGeneration(folder, generation, testOptions({ now: () => Date.UTC(2026, 11, 1) }))
    if (restored.state !== 'open') throw new Error(restored.state)
    const kept = await restored.store.generations()
    await restored.store.release()
    expect(kept.map(({ madeAt }) => madeAt)).toEqual([Date.UTC(2026, 11, 1), Date.UTC(2026, 10, 23, 14, 3, 12)])
    expect(readFileSync(path.join(folder, 'back-ups', `${kept[0]?.id}.json`), 'utf8')).toBe(whole)
  })
})

describe('a school of a newer version of the program', () => {
  const newer = whole
    .replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`)
    .replace('"example"', '"later": {"a": [1]},\n  "example"')

  test('is shown, and not a byte in its folder changes', async () => {
    const folder = await damagedSchool(newer)
    const before = allIn(folder)
    expect(await openSchool(folder, testOptions())).toMatchObject({
      state: 'newer',
      value: { identity: { place: 'Tiel' } }
    })
    expect(allIn(folder)).toEqual(before)
  })

  test('that has another shape is not shown, and not called damaged', async () => {
    const folder = await damagedSchool('{"format": "sop-wijzer/school", "version": 7, "scholen": []}')
    const before = allIn(folder)
    expect(await openSchool(folder, testOptions())).toEqual({ state: 'newer', value: null })
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'newer', value: null })
    expect(allIn(folder)).toEqual(before)
  })

  test('is not replaced by an earlier version either', async () => {
    const folder = await damagedSchool(newer)
    const id = readdirSync(path.join(folder, 'back-ups'))[0]?.replace('.json', '') ?? ''
    expect(await restoreGeneration(folder, id, testOptions())).toMatchObject({ state: 'newer' })
    expect(textIn(folder)).toBe(newer)
  })
})

describe('a file that cannot be read for now', () => {
  test.each(['EBUSY', 'EACCES', 'EPERM', 'EIO', 'UNKNOWN', 'ETIMEDOUT'])(
    '%s: is tried for about two seconds, then said; nothing is written',
    async (code) => {
      const folder = await madeSchool(OLD)
      const before = allIn(folder)
      let waited = 0
      const fs = diskWith({ read: () => Promise.reject(diskError(code)) })
      const options = testOptions({ fs, pause: (milliseconds) => Promise.resolve(void (waited += milliseconds)) })
      expect(await openSchool(folder, options)).toEqual({ state: 'unreadable', code })
      expect(waited).toBeGreaterThan(1_500)
      expect(waited).toBeLessThan(3_000)
      expect(allIn(folder)).toEqual(before)
    }
  )

  test('a lock that is gone after a moment is not noticed', async () => {
    const folder = await madeSchool(OLD)
    let refusals = 3
    const { fs } = testOptions()
    const patient = diskWith({
      read: (file) =>
        file.endsWith('school.json') && (refusals -= 1) >= 0 ? Promise.reject(diskError('EBUSY')) : fs.read(file)
    })
    expect((await opened(folder, testOptions({ fs: patient }))).school).toEqual(OLD)
  })

  test('a file far larger than a school is refused without reading it', async () => {
    const folder = await madeSchool(OLD)
    truncateSync(fileIn(folder), 65 * 1024 * 1024)
    expect(await openSchool(folder, testOptions())).toEqual({ state: 'unreadable', code: 'EFBIG' })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })
})

describe('something that is no file', () => {
  test.each([
    ['a folder', (place: string) => mkdirSync(place)],
    ['a pipe that nobody writes into', (place: string) => void execFileSync('mkfifo', [place])],
    ['a device without end', (place: string) => symlinkSync('/dev/zero', place)],
    ['a device that waits', (place: string) => symlinkSync('/dev/tty', place)],
    ['a socket', listening]
  ])('%s with the name of the school’s file: is said at once, by opening and by a list, and stays', async (_, make) => {
    const folder = newFolder()
    await make(fileIn(folder))
    expect(await openSchool(folder, testOptions())).toMatchObject({ state: 'unreadable' })
    const read = await readSchool(folder, testOptions())
    expect(read.state === 'unreadable' && isNoFile(read.code)).toBe(true)
    expect(await readSchool(fileIn(folder), testOptions())).toMatchObject({
      state: expect.stringMatching(/unreadable|not-a-school/) as string
    })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })

  test('that comes between looking and reading is not waited for either', async () => {
    const place = path.join(newFolder(), 'school.json')
    execFileSync('mkfifo', [place])
    await expect(testOptions().fs.read(place)).rejects.toMatchObject({ code: 'ENOTFILE' })
  })

  test('among the earlier versions is left out, and holds up nothing', async () => {
    const folder = await madeSchool(OLD)
    await keepGeneration(folder, moved(OLD, 'eerder'), testOptions())
    execFileSync('mkfifo', [path.join(folder, 'back-ups', '2026-11-24T140312.123Z-0f3a9c2b41de.json')])
    const { school, store } = await opened(folder)
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
    expect((await store.generations()).map(({ name }) => name)).toHaveLength(2)
  })
})

describe('what editors and cloud folders do to a file is taken as it is', () => {
  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no indentation', (text: string) => JSON.stringify(JSON.parse(text))]
  ])('%s', async (_, change) => {
    const folder = await madeSchool(OLD)
    writeFileSync(fileIn(folder), change(whole))
    const { school, store } = await opened(folder)
    expect(school).toEqual(OLD)
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
    expect(textIn(folder)).toBe(fileText(moved(OLD, 'Buren')))
  })

  test('a link to a file elsewhere stays a link; the file behind it is written', async () => {
    const folder = await madeSchool(OLD)
    const elsewhere = path.join(newFolder(), 'echt.json')
    writeFileSync(elsewhere, whole)
    rmSync(fileIn(folder))
    symlinkSync(elsewhere, fileIn(folder))
    const { store } = await opened(folder)
    expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
    expect(lstatSync(fileIn(folder)).isSymbolicLink()).toBe(true)
    expect(readFileSync(elsewhere, 'utf8')).toContain('"Buren"')
  })
})

test('a value that another saved just before the lease was ours is the one that opens', async () => {
  const folder = await madeSchool(OLD)
  const { fs } = testOptions()
  const disk = diskWith({
    renameNew: (from, to) => {
      if (to.includes('in-gebruik')) writeFileSync(fileIn(folder), whole.replace('"Tiel"', '"net bewaard"'))
      return fs.renameNew(from, to)
    }
  })
  const { school, store } = await opened(folder, testOptions({ fs: disk }))
  expect(school.identity.place).toBe('net bewaard')
  expect(await store.save(moved(OLD, 'Buren'))).toEqual({ ok: true })
})

test('an opened value cannot be changed in place: what is saved is what was given', async () => {
  const { school } = await opened(await madeSchool(OLD))
  expect([school, school.identity, school.sections.vision.text.blocks].map((value) => Object.isFrozen(value))).toEqual([
    true,
    true,
    true
  ])
})

describe('reading only', () => {
  test('a folder or its school.json gives the school and touches nothing', async () => {
    const folder = await madeSchool(OLD)
    chmodSync(folder, 0o555)
    const before = allIn(folder)
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'ok', value: OLD, edited: false })
    expect(await readSchool(fileIn(folder), testOptions())).toEqual({ state: 'ok', value: OLD, edited: false })
    expect(allIn(folder)).toEqual(before)
    chmodSync(folder, 0o755)
  })

  test('says what is there instead of a school', async () => {
    const folder = newFolder()
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'not-a-school' })
    expect(await readSchool(path.join(folder, 'weg'), testOptions())).toEqual({ state: 'missing' })
    expect(await openSchool(folder, testOptions())).toEqual({ state: 'missing' })
    expect(await openSchool(path.join(folder, 'weg'), testOptions())).toEqual({ state: 'missing' })
    writeFileSync(path.join(folder, 'brief.docx'), 'x')
    expect(await readSchool(path.join(folder, 'brief.docx'), testOptions())).toEqual({ state: 'not-a-school' })
    writeFileSync(fileIn(folder), '{"name": "package", "version": "1.0.0"}')
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'not-a-school' })
    expect(existsSync(path.join(folder, '.in-gebruik.json'))).toBe(false)
  })

  test('a damaged school is called so, and no copy is made', async () => {
    const folder = await damagedSchool('{"format": "sop-wij')
    const before = allIn(folder)
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'damaged', damage: 'truncated' })
    rmSync(fileIn(folder))
    expect(await readSchool(folder, testOptions())).toEqual({ state: 'damaged', damage: 'gone' })
    mkdirSync(path.join(folder, 'x'))
    expect(Object.keys(allIn(folder))).toHaveLength(Object.keys(before).length - 1)
  })
})
