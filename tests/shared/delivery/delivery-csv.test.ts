import { expect, test } from 'vitest'
import { deliveryCsv } from '#shared/delivery/delivery-csv.ts'
import { needSoonWords } from '#shared/documents/need-words.ts'
import { delivery, needLine } from '../../fixtures/deliveries.ts'
import { parsed } from '../parsed-csv.ts'

const delivered = delivery({
  deliveredOn: '2026-11-29',
  school: {
    code: '99ZZ00',
    name: '=HYPERLINK("http://kwaad.example")',
    place: 'Proefdorp',
    postcode4: '4001',
    board: 'Stichting; Proef',
    partnerships: ['SWV Een', 'SWV | Twee']
  },
  needs: [
    needLine('maths', {
      name: 'Rekenen',
      levels: ['in-class', 'for-others', 'ooit-meer'],
      places: 0,
      soon: 'this-year',
      confirmedOn: '2026-11-02',
      schoolYear: '2026-2027'
    }),
    needLine('seeing', {
      name: 'Zien',
      notNow: true,
      needed: 'Hulp van buiten,\nen "tijd".',
      soon: 'ooit',
      confirmedOn: '',
      schoolYear: ''
    })
  ]
})

test('a line per need with the school in each, under the columns that a partnership loads; no cell is a formula', () => {
  const csv = deliveryCsv(delivered, needSoonWords)
  expect(csv).toMatch(/^\uFEFFformat;version;schoolYear;/u)
  expect(csv.endsWith('\r\n')).toBe(true)
  const [heads = [], ...lines] = parsed(csv)
  const told = lines.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at]])))
  const school = {
    format: 'sop-wijzer/levering',
    version: '1',
    schoolYear: '2026-2027',
    deliveredOn: '2026-11-29',
    schoolCode: '99ZZ00',
    school: '\'=HYPERLINK("http://kwaad.example")',
    board: 'Stichting; Proef',
    place: 'Proefdorp',
    postcode4: '4001',
    sector: 'bao',
    partnership: 'SWV Een|SWV / Twee',
    concept: 'nee'
  }
  expect(told).toEqual([
    {
      ...school,
      needId: 'maths',
      need: 'Rekenen',
      inClass: 'ja',
      extra: 'nee',
      outside: 'nee',
      forOthers: 'ja',
      notNow: 'nee',
      needed: '',
      places: '0',
      soon: needSoonWords['this-year'],
      schoolYearOfLine: '2026-2027',
      discussedOn: '2026-11-02'
    },
    {
      ...school,
      needId: 'seeing',
      need: 'Zien',
      inClass: 'nee',
      extra: 'nee',
      outside: 'nee',
      forOthers: 'nee',
      notNow: 'ja',
      needed: 'Hulp van buiten,\nen "tijd".',
      places: '',
      soon: '',
      schoolYearOfLine: '',
      discussedOn: ''
    }
  ])
})

test('a school that filled in no need gives the heads alone', () => {
  expect(parsed(deliveryCsv({ ...delivered, needs: [] }, needSoonWords))).toHaveLength(1)
})
