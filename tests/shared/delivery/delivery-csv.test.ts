import { expect, test } from 'vitest'
import { deliveryCsv } from '#shared/delivery/delivery-csv.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { needSoonWords } from '#shared/documents/need-words.ts'
import { parsed } from '../parsed-csv.ts'

const delivery: Delivery = {
  format: 'sop-wijzer/levering',
  version: 1,
  schoolYear: '2026-2027',
  deliveredOn: '2026-11-29',
  concept: false,
  school: {
    code: '99ZZ00',
    name: '=HYPERLINK("http://kwaad.example")',
    place: 'Proefdorp',
    postcode4: '4001',
    sector: 'bao',
    cluster: 'unknown',
    board: 'Stichting; Proef',
    partnerships: ['SWV Een', 'SWV | Twee'],
    locations: []
  },
  profile: { version: '', adoptedOn: '', adviceOn: '', referenceDay: '' },
  contact: { function: '', email: '' },
  mayBeShared: 'unknown',
  needs: [
    {
      need: 'maths',
      name: 'Rekenen',
      levels: ['in-class', 'for-others', 'ooit-meer'],
      notNow: false,
      needed: '',
      places: 0,
      soon: 'this-year',
      confirmedOn: '2026-11-02',
      schoolYear: '2026-2027'
    },
    {
      need: 'seeing',
      name: 'Zien',
      levels: [],
      notNow: true,
      needed: 'Hulp van buiten,\nen "tijd".',
      places: null,
      soon: 'ooit',
      confirmedOn: '',
      schoolYear: ''
    }
  ],
  agreements: { source: 'none', planYears: '', rows: [] },
  wanted: [],
  training: [],
  extra: [],
  question: '',
  year: {
    askedOn: '',
    advice: 'unknown',
    adviceOn: '',
    departs: 'unknown',
    suspendedUntil: '',
    adoptedOn: '',
    guideAdoptedOn: ''
  }
}

test('a line per need with the school in each, under the columns that a partnership loads; no cell is a formula', () => {
  const csv = deliveryCsv(delivery, needSoonWords)
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
  expect(parsed(deliveryCsv({ ...delivery, needs: [] }, needSoonWords))).toHaveLength(1)
})
