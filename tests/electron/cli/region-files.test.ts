// The deliveries in a folder that is no region.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesIn } from '../../../electron/cli/region-files.ts'
import { failing, testDisk } from '../disk/support.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sop-leveringen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that is not to be read is no empty folder', async () => {
  expect(await filesIn(folder, testDisk())).toEqual([])
  expect(await filesIn(folder, testDisk({ readdir: failing('EACCES') }))).toBeUndefined()
})

test('a file that the disk does not give is told, and the others are read', async () => {
  for (const name of ['a.json', 'b.json']) writeFileSync(path.join(folder, name), '{')
  const { fs } = testDisk()
  const disk = testDisk({ read: (file) => (file.endsWith('a.json') ? failing('EBUSY')() : fs.read(file)) })
  const files = await filesIn(folder, disk)
  expect(files?.map(({ fileName, read }) => [fileName, 'why' in read ? read.why : read.kind])).toEqual([
    ['a.json', 'unreadable'],
    ['b.json', 'broken']
  ])
})
