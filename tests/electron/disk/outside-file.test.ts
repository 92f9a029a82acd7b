// Files from outside, which may be anything: only what is plain and not too large is read, and the rest has its reason.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outsideBytes, outsideText } from '../../../electron/disk/outside-file.ts'
import { failing, testDisk } from './support.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sop-buiten-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => path.join(folder, name)
const { fs } = testDisk()
const read = (name: string, disk = fs) => outsideBytes({ file: at(name), fs: disk, largest: 10 })

test('a plain file is read to the letter, up to the limit itself', async () => {
  writeFileSync(at('goed'), '0123456789')
  const found = await read('goed')
  expect(found.ok && outsideText(found.bytes)).toBe('0123456789')
})

test('what is too large, no plain file, a link, or not there has its reason and is not opened', async () => {
  writeFileSync(at('goed'), 'goed')
  writeFileSync(at('groot'), '01234567890')
  mkdirSync(at('map'))
  symlinkSync(at('goed'), at('link'))
  symlinkSync('lus', at('lus'))
  symlinkSync('/dev/zero', at('nul'))
  execFileSync('mkfifo', [at('pijp')])
  const closed = testDisk({ read: failing('ETEST') }).fs
  for (const [name, why] of [
    ['groot', 'large'],
    ['map', 'unreadable'],
    ['link', 'unreadable'],
    ['lus', 'unreadable'],
    ['nul', 'unreadable'],
    ['pijp', 'unreadable'],
    ['weg', 'gone']
  ] as const) {
    expect(await read(name), name).toEqual({ ok: false, why })
    expect(await read(name, closed), name).toEqual({ ok: false, why })
  }
})

test('a file that grew while it was read is too large, and one that is held is not to be read', async () => {
  writeFileSync(at('goed'), 'goed')
  const grown = testDisk({ read: () => Promise.resolve(Buffer.alloc(11)) }).fs
  expect(await read('goed', grown)).toEqual({ ok: false, why: 'large' })
  expect(await read('goed', testDisk({ read: failing('EBUSY') }).fs)).toEqual({ ok: false, why: 'unreadable' })
})

test('what is no UTF-8 is no text', () => {
  expect(outsideText(Buffer.from([0x7b, 0xff, 0xfe]))).toBeUndefined()
})
