// Files with answers that a page reads itself, in a browser.
import { expect, test } from 'vitest'
import { sendable } from '../../../renderer/features/scans/sendable.ts'

test('all texts are sent, in parts that are not too large, each with the name of its file', async () => {
  const files = Array.from({ length: 120 }, (_, at) => new File([`{"at":${at}}`], `${at}.json`))
  const { parts, refused } = await sendable(files)
  expect(refused).toEqual([])
  expect(parts.map((part) => part.length)).toEqual([50, 50, 20])
  expect(parts.flat()).toEqual(files.map((_, at) => ({ fileName: `${at}.json`, text: `{"at":${at}}` })))
})

test('what is larger than any form is not read, and what is gone or no text is told; the others go on', async () => {
  const large = new File(['x'.repeat(70_000)], 'film.json')
  const gone = Object.assign(new File(['{}'], 'weg.json'), { arrayBuffer: () => Promise.reject(new Error('gone')) })
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'foto.json')
  expect(await sendable([large, gone, picture, new File(['{}'], 'goed.json')])).toEqual({
    parts: [[{ fileName: 'goed.json', text: '{}' }]],
    refused: [
      { fileName: 'film.json', kind: 'refused', why: 'large' },
      { fileName: 'weg.json', kind: 'refused', why: 'unreadable' },
      { fileName: 'foto.json', kind: 'refused', why: 'broken' }
    ]
  })
})
