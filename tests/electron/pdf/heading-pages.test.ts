// Reading on which page a heading landed.
import { expect, test } from 'vitest'
import { headingPages } from '../../../electron/pdf/heading-pages.ts'
import { smallPdf } from './small-pdf.ts'

test('counts the pages from 1, through all branches of a long document', () => {
  const pdf = smallPdf(
    [
      ['a', 'b'],
      ['c', 'd']
    ],
    { 'kop-1': 'a', 'kop-20': 'd', 'kop-3': 'b' }
  )
  expect(headingPages(pdf)).toEqual(
    new Map([
      ['kop-1', 1],
      ['kop-20', 4],
      ['kop-3', 2]
    ])
  )
})

test('knows nothing of a file that is built in another way, or is no PDF', () => {
  expect(headingPages(Buffer.from('%PDF-1.7\nstartxref\n12\n%%EOF'))).toEqual(new Map())
  expect(headingPages(new Uint8Array())).toEqual(new Map())
  expect(headingPages(smallPdf([['a']], {}))).toEqual(new Map())
})
