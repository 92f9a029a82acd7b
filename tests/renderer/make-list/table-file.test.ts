import { expect, test } from 'vitest'
import { readTableFile } from '../../../renderer/features/make-list/table-file.ts'

const file = (...bytes: readonly number[]): Blob => new Blob([new Uint8Array(bytes)])

test('a table that Excel saved is read in either of its signs', async () => {
  expect(await readTableFile(new Blob(['\uFEFFcoördinator']))).toEqual({ ok: true, text: 'coördinator' })
  expect(await readTableFile(file(0x63, 0x6f, 0xf6, 0x72))).toEqual({ ok: true, text: 'coör' })
})

test('a workbook itself, and what is far too large, is said', async () => {
  expect(await readTableFile(file(0x50, 0x4b, 3, 4))).toEqual({ ok: false, why: 'unreadable' })
  expect(await readTableFile(new Blob(['x'.repeat(2_000_001)]))).toEqual({ ok: false, why: 'large' })
})
