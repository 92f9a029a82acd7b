// The file that opens the browser: only this account reads it, and it goes.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeStartFile } from '../../../electron/loopback/start-file.ts'

const ADDRESS = 'http://127.0.0.1:49152/?token=very-secret'
let home: string

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-start-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

test('the token stands in the file and not in what goes on the command line', () => {
  const { address } = writeStartFile(path.join(home, 'data'), ADDRESS)
  expect(address).toMatch(/^file:\/\/\//)
  expect(address).not.toContain('secret')
  expect(readFileSync(fileURLToPath(address), 'utf8')).toContain(`content="0;url=${ADDRESS}"`)
})

test.skipIf(process.platform === 'win32')('no other account can read it, whatever the usual permissions are', () => {
  const before = process.umask(0)
  try {
    const { address } = writeStartFile(home, ADDRESS)
    expect(statSync(fileURLToPath(address)).mode & 0o777).toBe(0o600)
  } finally {
    process.umask(before)
  }
})

test('it is gone after its use, and taking it away again is no error; two programs have each their own', () => {
  const [one, two] = [writeStartFile(home, ADDRESS), writeStartFile(home, ADDRESS)]
  one.remove()
  one.remove()
  expect(existsSync(fileURLToPath(one.address))).toBe(false)
  expect(readdirSync(home)).toHaveLength(1)
  two.remove()
  expect(readdirSync(home)).toEqual([])
})
