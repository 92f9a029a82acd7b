import { expect, test } from 'vitest'
import { readBytes, readText } from '../../../renderer/bridge/read-file.ts'

test('a file is read as it stands on the disk, with the mark that may stand at its start', async () => {
  expect(await readText(new Blob(['\uFEFFcoördinator']), 100)).toEqual({ kind: 'read', text: '\uFEFFcoördinator' })
})

test('of a file that is too large nothing is read; the largest that may be is', async () => {
  const looked: string[] = []
  const file = Object.assign(new Blob(['1234']), {
    arrayBuffer: () => Promise.resolve(looked.push('read')).then(() => new Uint8Array([0x31]).buffer)
  })
  expect(await readBytes(file, 3)).toEqual({ kind: 'refused', why: 'large' })
  expect(looked).toEqual([])
  expect(await readText(file, 4)).toEqual({ kind: 'read', text: '1' })
})

test('what is no text and what is gone since it was picked are told apart', async () => {
  const gone = Object.assign(new Blob(['{}']), { arrayBuffer: () => Promise.reject(new Error('gone')) })
  expect(await readText(new Blob([new Uint8Array([0x63, 0xf6])]), 100)).toEqual({ kind: 'refused', why: 'broken' })
  expect(await readText(gone, 100)).toEqual({ kind: 'refused', why: 'unreadable' })
})
