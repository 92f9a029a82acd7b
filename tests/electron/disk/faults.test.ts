// What a disk answers, and what the director hears of it: one meaning per code, and where Windows means something else by it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeDurably } from '../../../electron/disk/durable-file.ts'
import { refusalOf, type Refusal } from '../../../electron/disk/faults.ts'
import type { DiskOptions } from '../../../electron/disk/options.ts'
import { diskError, failing, testDisk } from './support.ts'

const meanings: Readonly<Record<Refusal, readonly string[]>> = {
  'disk-full': ['ENOSPC', 'EDQUOT'],
  'folder-gone': ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ENOTCONN', 'EHOSTDOWN', 'ESTALE'],
  denied: ['EACCES', 'EPERM', 'EROFS'],
  locked: ['EBUSY', 'ETXTBSY'],
  // A file that is too large for its disk (EFBIG) is no full disk: making room does not help.
  'write-failed': ['EIO', 'EFBIG', 'EINVAL', 'ENAMETOOLONG', 'UNKNOWN', 'EMFILE']
}

test.each(Object.entries(meanings).flatMap(([why, codes]) => codes.map((code) => [code, why] as const)))(
  '%s is said as "%s"',
  (code, why) => expect(refusalOf(diskError(code))).toBe(why)
)

test('what is no answer of a disk is said as "write-failed"', () => {
  expect([new Error('anders'), 'ENOSPC', undefined].map(refusalOf)).toEqual(Array(3).fill('write-failed'))
})

async function refused(file: string, disk: DiskOptions): Promise<Refusal | 'written'> {
  return writeDurably(file, Buffer.from('nieuw'), disk).then(
    () => 'written' as const,
    (error: unknown) => refusalOf(error)
  )
}

function oldFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sop-disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'bestand.json')
  writeFileSync(file, 'oud')
  return file
}

describe('a refusal on the way to the name', () => {
  test.each([
    // In a folder that is closed nothing is made, and nothing holds a name that nobody knows yet.
    ['win32', 'create', 'EPERM', 'denied'],
    ['linux', 'create', 'EPERM', 'denied'],
    ['darwin', 'create', 'EPERM', 'denied'],
    ['win32', 'create', 'EBUSY', 'locked'],
    // Where something could be written beside it, Windows means by these that another program has the file open.
    ['win32', 'rename', 'EPERM', 'locked'],
    ['win32', 'rename', 'EACCES', 'locked'],
    ['win32', 'rename', 'EBUSY', 'locked'],
    // Elsewhere a file that is open can be replaced: it is one that may not be.
    ['linux', 'rename', 'EPERM', 'denied'],
    ['linux', 'rename', 'EACCES', 'denied'],
    ['darwin', 'rename', 'EPERM', 'denied'],
    ['linux', 'rename', 'EBUSY', 'locked'],
    ['win32', 'rename', 'ENOSPC', 'disk-full']
  ] as const)('%s, %s, %s: "%s", the old file whole and nothing beside it', async (platform, call, code, why) => {
    const file = oldFile()
    expect(await refused(file, testDisk({ [call]: failing(code) }, platform))).toBe(why)
    expect(readFileSync(file, 'utf8')).toBe('oud')
    expect(readdirSync(path.dirname(file))).toEqual(['bestand.json'])
  })

  test.each(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])(
    '%s that passes within two seconds is not noticed',
    async (code) => {
      const { fs } = testDisk()
      const file = oldFile()
      const waited: number[] = []
      const disk = testDisk({
        rename: (from, to) => (waited.length < 7 ? Promise.reject(diskError(code)) : fs.rename(from, to))
      })
      expect(await refused(file, { ...disk, pause: async (wait) => void waited.push(wait) })).toBe('written')
      expect(waited.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(2_100)
      expect(readFileSync(file, 'utf8')).toBe('nieuw')
    }
  )
})
