// The file of a scan: every version ever written still opens and is written back to the letter; what it cannot be is told apart.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { SCAN_VERSION } from '#shared/questionnaire/scan.ts'
import { bytesOf, interpret } from '../../../electron/store/format.ts'
import { scanFormat } from '../../../electron/store/scan-format.ts'

const written = fileURLToPath(new URL('../../fixtures/scans', import.meta.url))
const fileOf = (version: number): Buffer => readFileSync(`${written}/v${version}/meting.json`)
const newest = fileOf(SCAN_VERSION)
const changed = (more: object): Uint8Array =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(newest.toString('utf8')) as object), checksum: undefined, ...more }))

test('of each version there is a file that opens, and the newest is written back to the letter, unknown keys too', () => {
  expect(readdirSync(written)).toEqual(Array.from({ length: SCAN_VERSION }, (_, at) => `v${at + 1}`))
  for (let version = 1; version <= SCAN_VERSION; version += 1)
    expect(interpret(fileOf(version), scanFormat)).toMatchObject({ state: 'ok', edited: false })
  const read = interpret(newest, scanFormat)
  expect(read.state === 'ok' && Buffer.from(bytesOf(read.value)).toString('utf8')).toBe(newest.toString('utf8'))
})

test.each<[string, object, object]>([
  ['a later version', { version: SCAN_VERSION + 1 }, { state: 'newer' }],
  ['a state that no program of this version writes', { state: 'paused' }, { state: 'damaged' }],
  ['a mode that it does not know', { mode: 'secret' }, { state: 'damaged' }],
  ['an id that is no id', { id: '../x' }, { state: 'damaged' }],
  [
    'a count below nought',
    { batches: [{ kind: 'words', ids: [], forms: -1, words: {}, means: {} }] },
    { state: 'damaged' }
  ],
  ['a school', { format: 'sop-wijzer/school' }, { state: 'damaged' }],
  ['a change by another hand', { schoolYear: '2025-2026' }, { state: 'ok' }]
])('%s', (_, more, expected) => {
  expect(interpret(changed(more), scanFormat)).toMatchObject(expected)
})

test('one letter that turned on the disk is told', () => {
  const turned = Buffer.from(newest.toString('utf8').replace('De directeur', 'De directeus'))
  expect(interpret(turned, scanFormat)).toMatchObject({ state: 'ok', edited: true })
})
