// Deliveries of before: what programs wrote in the first days is read by every later one.
import { expect, test } from 'vitest'
import { readDelivery } from '#shared/delivery/read-delivery.ts'

/** With the keys that a delivery began with, and nothing that came later. */
const first = {
  format: 'sop-wijzer/levering',
  version: 1,
  schoolYear: '2026-2027',
  deliveredOn: '2026-11-29',
  concept: false,
  school: {
    code: '99ZZ00',
    name: 'De Wilgenhof',
    place: 'Eikendorp',
    postcode4: '1234',
    sector: 'bao',
    cluster: 'unknown',
    board: 'Stichting De Brug',
    partnerships: ['SWV De Linden'],
    locations: [{ code: '99ZZ01', name: 'De Knop', place: 'Eikendorp' }]
  },
  profile: { version: '2026-2027', adoptedOn: '2026-06-22', adviceOn: '2026-05-20', referenceDay: '2026-06-22' },
  contact: { function: 'Directeur', email: 'directie@wilgenhof.example' },
  mayBeShared: 'yes',
  needs: [
    {
      need: 'reading',
      name: 'Leren lezen',
      levels: ['extra'],
      notNow: false,
      needed: '',
      places: 2,
      soon: 'this-year',
      confirmedOn: '2026-06-01',
      schoolYear: '2025-2026'
    }
  ],
  agreements: {
    source: 'partnership',
    planYears: '2026-2030',
    rows: [{ id: 'a1', text: 'Iedereen leest.', status: 'yes', firstStep: '', firstStepBy: '' }]
  },
  wanted: [{ name: 'Rekenspecialist', stand: 'wanted' }],
  training: [{ goal: 'Rekenen', serves: '', period: 'Januari', status: 'planned' }],
  extra: [{ id: 'v1', question: 'Wie denkt mee?', answer: 'Wij.' }],
  question: 'Kan er vaker iemand meekijken?',
  year: {
    askedOn: '2026-05-01',
    advice: 'positive',
    adviceOn: '2026-05-20',
    departs: 'no',
    suspendedUntil: '',
    adoptedOn: '2026-06-22',
    guideAdoptedOn: ''
  }
}

test('a delivery of the first days is read, with all that stood in it', () => {
  expect(readDelivery(JSON.stringify(first))).toMatchObject({ kind: 'read', delivery: first })
})

test('what a later program added stays as it was', () => {
  const later = { ...first, later: { deep: [1] }, needs: [{ ...first.needs[0], weight: 3 }] }
  expect(readDelivery(JSON.stringify(later))).toMatchObject({ kind: 'read', delivery: later })
})
