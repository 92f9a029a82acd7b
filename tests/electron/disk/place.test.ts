// Where the document ends up: never half, never over another one, and with a reason when it cannot.
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeFileSystem } from '../../../electron/disk/file-system.ts'
import { placeFile, type Placed } from '../../../electron/disk/place.ts'
import { bundled, run, temporaryFolder } from '../word/support.ts'
import { failing, testDisk } from './support.ts'

const bytes = new Uint8Array([1, 2, 3])
const others = new Uint8Array([4, 5, 6])
const NAME = 'Profiel.docx'
const SECOND = 'Profiel (2).docx'

test('the document stands in the folder under its name, and nothing else does', async () => {
  const folder = path.join(await temporaryFolder(), 'documenten')
  expect(await placeFile(folder, NAME, bytes)).toMatchObject({ ok: true, path: path.join(folder, NAME), remark: null })
  expect(await readdir(folder)).toEqual([NAME])
  expect(new Uint8Array(await readFile(path.join(folder, NAME)))).toEqual(bytes)
  // It is given out: others may read it as they may read what any program of this account makes.
  const usual = path.join(folder, 'gewoon.txt')
  await writeFile(usual, '')
  expect((await stat(path.join(folder, NAME))).mode).toBe((await stat(usual)).mode)
})

test('it is on the disk before it gets its name', async () => {
  const folder = await temporaryFolder()
  const steps: string[] = []
  const { create, renameNew, syncFolder } = nodeFileSystem
  const disk = testDisk({
    async create(place, permissions) {
      const file = await create(place, permissions)
      return { ...file, sync: () => (steps.push('sync document'), file.sync()) }
    },
    renameNew: (from, to) => (steps.push('name'), renameNew(from, to)),
    syncFolder: (place) => (steps.push('sync folder'), syncFolder(place))
  })
  await placeFile(folder, NAME, bytes, disk)
  expect(steps).toEqual(['sync document', 'name', 'sync folder'])
})

test('the very same document is not written twice', async () => {
  const folder = await temporaryFolder()
  await placeFile(folder, NAME, bytes)
  const before = await stat(path.join(folder, NAME))
  expect(await placeFile(folder, NAME, bytes)).toMatchObject({ ok: true, remark: null })
  expect((await stat(path.join(folder, NAME))).mtimeMs).toBe(before.mtimeMs)
  expect(await readdir(folder)).toEqual([NAME])
})

describe('a name that is taken', () => {
  test('by another document: that one stays, ours gets a second name and says so', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, NAME), others)
    expect(await placeFile(folder, NAME, bytes)).toMatchObject({
      ok: true,
      path: path.join(folder, SECOND),
      remark: 'Er was al een document met deze naam. Dit document heet daarom “Profiel (2).docx”.'
    })
    expect(new Uint8Array(await readFile(path.join(folder, NAME)))).toEqual(others)
    expect(await placeFile(folder, NAME, new Uint8Array([9]))).toMatchObject({
      path: path.join(folder, 'Profiel (3).docx')
    })
    expect(await placeFile(folder, NAME, bytes)).toMatchObject({ path: path.join(folder, SECOND) })
  })

  test('by a folder, or by a link that leads nowhere', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, NAME))
    expect(await placeFile(folder, NAME, bytes)).toMatchObject({ path: path.join(folder, SECOND) })
    await symlink(path.join(folder, 'weg.docx'), path.join(folder, 'Link.docx'))
    expect(await placeFile(folder, 'Link.docx', bytes)).toMatchObject({ ok: true })
    await expect(readFile(path.join(folder, 'weg.docx'))).rejects.toThrow('ENOENT')
  })

  test('by another one that is saved at the same moment: both stay', async () => {
    const folder = await temporaryFolder()
    const placed = await Promise.all([bytes, others, bytes].map((content) => placeFile(folder, NAME, content)))
    expect(placed.map((one) => one.ok && path.basename(one.path))).toEqual([NAME, SECOND, NAME])
    expect(new Uint8Array(await readFile(path.join(folder, NAME)))).toEqual(bytes)
  })

  test('by what another program puts there at the last moment: that one stays', async () => {
    const folder = await temporaryFolder()
    const { create } = nodeFileSystem
    const disk = testDisk({
      // It was looked at before anything is written.
      create: async (file, permissions) => (await writeFile(path.join(folder, NAME), others), create(file, permissions))
    })
    expect(await placeFile(folder, NAME, bytes, disk)).toMatchObject({ ok: true, path: path.join(folder, SECOND) })
    expect(new Uint8Array(await readFile(path.join(folder, NAME)))).toEqual(others)
    expect((await readdir(folder)).toSorted()).toEqual([SECOND, NAME].toSorted())
  })

  test('a hundred times over: says that it did not work', async () => {
    const folder = await temporaryFolder()
    expect(await placeFile(folder, NAME, bytes, testDisk({ read: () => Promise.resolve(others) }))).toEqual({
      ok: false,
      why: 'write-failed'
    })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a document that is open in Word', () => {
  test.each(['EBUSY', 'ETXTBSY'])('and cannot be read (%s): a second name, and the reason', async (code) => {
    const folder = await temporaryFolder()
    expect(await placeFile(folder, NAME, bytes, unreadable(code))).toMatchObject({
      ok: true,
      path: path.join(folder, SECOND),
      remark:
        'Het document “Profiel.docx” is open in Word of in een ander programma. Het nieuwe document heet daarom “Profiel (2).docx”.'
    })
  })

  test.each(['EACCES', 'EPERM'])(
    'is another thing than one that she may not read (%s): nothing is said of a program that has it open',
    async (code) => {
      const folder = await temporaryFolder()
      expect(await placeFile(folder, NAME, bytes, unreadable(code))).toMatchObject({
        ok: true,
        path: path.join(folder, SECOND),
        remark: 'Er was al een document met deze naam. Dit document heet daarom “Profiel (2).docx”.'
      })
    }
  )

  test.each(['~$rofiel.docx', '~$ofiel.docx', '.~lock.Profiel.docx#'])(
    'and shows that by a mark beside it (%s)',
    async (mark) => {
      const folder = await temporaryFolder()
      await writeFile(path.join(folder, NAME), others)
      await writeFile(path.join(folder, mark), '')
      expect(await placeFile(folder, NAME, bytes)).toMatchObject({ remark: expect.stringContaining('is open in Word') })
    }
  )
})

describe('when it cannot be written', () => {
  test('a virus scanner that lets go in time is waited for', async () => {
    const folder = await temporaryFolder()
    let tries = 0
    const disk = testDisk({
      renameNew: (from, to) => (++tries < 3 ? failing('EPERM')() : nodeFileSystem.renameNew(from, to))
    })
    expect(await placeFile(folder, NAME, bytes, disk)).toMatchObject({ ok: true })
    expect(tries).toBe(3)
  })

  test('one that does not let go gives "locked", as Windows tells it, and no file is left', async () => {
    const folder = await temporaryFolder()
    const disk = testDisk({ renameNew: failing('EPERM') }, 'win32')
    expect(await placeFile(folder, NAME, bytes, disk)).toEqual({ ok: false, why: 'locked' })
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'denied'],
    ['EIO', 'write-failed']
  ])('%s at opening is said as "%s"', async (code, why) => {
    const folder = await temporaryFolder()
    expect(await placeFile(folder, NAME, bytes, testDisk({ create: failing(code) }))).toEqual({ ok: false, why })
    expect(await readdir(folder)).toEqual([])
  })

  test('a failure at any step leaves no half document under the real name', async () => {
    const folder = await temporaryFolder()
    const steps = ['mkdir', 'read', 'create', 'renameNew'] as const
    const results: Placed[] = []
    for (const step of steps) results.push(await placeFile(folder, NAME, bytes, testDisk({ [step]: failing('EIO') })))
    expect(results).toEqual(steps.map(() => ({ ok: false, why: 'write-failed' })))
    expect(await readdir(folder)).toEqual([])
  })

  test('the school’s folder is gone: it is not made anew', async () => {
    const gone = path.join(await temporaryFolder(), 'weg', 'documenten')
    expect(await placeFile(gone, NAME, bytes)).toEqual({ ok: false, why: 'folder-gone' })
  })

  test('a file stands where the folder should be', async () => {
    const file = path.join(await temporaryFolder(), 'documenten')
    await writeFile(file, '')
    expect(await placeFile(file, NAME, bytes)).toEqual({ ok: false, why: 'folder-gone' })
  })

  test('a folder in which she may not write: "denied", seen as an ordinary user', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o555)
    expect(await placedElsewhere(folder, 3, process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {})).toEqual({
      ok: false,
      why: 'denied'
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('a full disk: "disk-full", and nothing half', async () => {
    const disk = path.join(await temporaryFolder(), 'schijf')
    await mkdir(disk)
    const small = await mounted(disk)
    if (!small)
      console.warn('The full disk was tried with an injected failure only: this machine lets us mount no tmpfs.')
    const tried = small
      ? await placedElsewhere(disk, 200_000)
      : await placeFile(disk, NAME, bytes, testDisk({ create: failing('ENOSPC') }))
    expect(tried).toEqual({ ok: false, why: 'disk-full' })
    expect(await readdir(disk)).toEqual([])
    expect(await placedElsewhere(disk, 20_000)).toMatchObject({ ok: true })
  })
})

test('temporary files of a crash are swept after an hour, younger ones and other files stay', async () => {
  const folder = await temporaryFolder()
  const temporary = (sign: string, kind = 'sop'): string =>
    path.join(folder, `.${kind}-${sign.repeat(8)}-0000-4000-8000-000000000000.tmp`)
  const old = [temporary('a'), temporary('a', 'word')]
  const stays = ['.word-iets.tmp', '.sop-iets', 'sop-iets.tmp']
  for (const file of [...old, temporary('b'), ...stays.map((name) => path.join(folder, name))])
    await writeFile(file, '')
  const long = new Date(Date.now() - 7_200_000)
  for (const file of [...old, ...stays.map((name) => path.join(folder, name))]) await utimes(file, long, long)
  await placeFile(folder, NAME, bytes)
  expect((await readdir(folder)).toSorted()).toEqual([path.basename(temporary('b')), ...stays, NAME].toSorted())
})

const unreadable = (code: string) =>
  testDisk({ read: (file) => (file.endsWith(NAME) ? failing(code)() : nodeFileSystem.read(file)) })

/** In a process of its own, as another user when asked. */
async function placedElsewhere(
  folder: string,
  size: number,
  user: { uid?: number; gid?: number } = {}
): Promise<Placed> {
  const program = (await bundled('tests/electron/disk/place-here.ts')).pathname
  await chmod(path.dirname(program), 0o755)
  // The folder of this test, never the machine's own folder for temporary files.
  if (path.dirname(folder) !== tmpdir()) await chmod(path.dirname(folder), 0o755)
  return JSON.parse((await run(process.execPath, [program, folder, String(size)], user)).stdout) as Placed
}

/** A disk of 64 KB, for as long as the test lasts. */
async function mounted(place: string): Promise<boolean> {
  const done = await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).then(
    () => true,
    () => false
  )
  if (done) onTestFinished(async () => void (await run('umount', [place])))
  return done
}
