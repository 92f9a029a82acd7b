// The way to a document that was made: opened, downloaded, or for a file of data only shown where it stands.
import { expect, test } from 'vitest'
import { wayTo } from '../../../renderer/components/open-document.tsx'

test.each([
  ['a document is opened', true, 'verslag.docx', 'open'],
  ['a table is opened', true, 'hulpvragen.csv', 'open'],
  ['a file of data, which nobody reads, is not opened', true, 'bundel-2026-2027-SWV.json', 'none'],
  ['a browser downloads a document', false, 'verslag.docx', 'download'],
  ['a browser downloads a file of data: there is no other way to it', false, 'bundel.json', 'download']
] as const)('%s', (_, openPlaces, fileName, way) => {
  expect(wayTo(fileName, openPlaces)).toBe(way)
})
