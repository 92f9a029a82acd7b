// A bug is written down without a word of what the director wrote.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bugLog, describeBug } from '../../../../electron/host/own-folder/bug-log.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const caught = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('the text that a broken file holds does not reach the log, the place of the bug does', () => {
  const error = caught(() => JSON.parse('Juf Anna is ziek'))
  expect(String(error)).toContain('Juf')
  const line = describeBug(error)
  expect(line).not.toContain('Juf')
  expect(line).toContain('SyntaxError')
  expect(line).toMatch(/bug-log\.test\.ts:\d+:\d+/)
})

test('causes that go in a circle come to an end', () => {
  const error = new Error('een')
  error.cause = new TypeError('twee', { cause: error })
  expect(describeBug(error).match(/caused by TypeError/gu)).toHaveLength(3)
})

test('names of folders, messages of more lines and names made of text stay out; codes and causes stay in', () => {
  const error = Object.assign(
    new Error('regel één\n    at Anna (/home/anna/x.js:1:1)\nregel twee', { cause: new TypeError('Anna') }),
    { code: 'EACCES', name: 'Anna is ziek' }
  )
  const line = describeBug(error)
  expect(line).toMatch(/^Error EACCES\n/)
  expect(line).toContain('caused by TypeError')
  expect(line).not.toContain('regel')
  expect(line).not.toContain(path.dirname(import.meta.filename))
  expect(describeBug('Anna')).toBe('not an Error but string')
})

test('the log is one file that does not grow for ever, and a folder that is gone is no second bug', () => {
  const log = bugLog(path.join(folder, 'data'), '1.2.3', () => Date.UTC(2026, 10, 23, 13, 3))
  log.write(new Error('one'))
  expect(readFileSync(log.file, 'utf8')).toMatch(/^2026-11-23T13:03:00\.000Z 1\.2\.3 Error\n/)
  writeFileSync(log.file, 'x'.repeat(600_000))
  log.write(new Error('two'))
  expect(readFileSync(log.file, 'utf8').length).toBeLessThan(5_000)
  expect(readdirSync(path.dirname(log.file)).toSorted()).toEqual(['fouten-vorige.log', 'fouten.log'])
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => bugLog(path.join(folder, 'file', 'data'), '1', Date.now).write(new Error('x'))).not.toThrow()
})
