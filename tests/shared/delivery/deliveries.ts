// A delivery for tests: all its keys, and each of its texts one that is found again.
import { DELIVERY_FORMAT, DELIVERY_VERSION, type Delivery, type DeliveredNeed } from '#shared/delivery/delivery.ts'

export const aNeed = (need: string, more: Partial<DeliveredNeed> = {}): DeliveredNeed => ({
  need,
  name: `Hulpvraag ${need}`,
  levels: ['extra'],
  notNow: false,
  needed: '',
  places: null,
  soon: 'this-month',
  confirmedOn: '2026-10-01',
  schoolYear: '2026-2027',
  ...more
})

export const aDelivery = (name: string, more: Partial<Delivery> = {}): Delivery => ({
  format: DELIVERY_FORMAT,
  version: DELIVERY_VERSION,
  schoolYear: '2026-2027',
  deliveredOn: '2026-10-01',
  concept: false,
  school: {
    code: `${name}-code`,
    name,
    place: `${name}-dorp`,
    postcode4: '1234',
    sector: 'bao',
    cluster: 'unknown',
    board: `${name}-bestuur`,
    partnerships: [`${name}-verband`],
    locations: [{ code: `${name}-tweede`, name: `${name}-dependance`, place: '' }]
  },
  profile: { version: `${name}-versie`, adoptedOn: '2026-06-01', adviceOn: '2026-05-01', referenceDay: '2026-10-01' },
  contact: { function: `${name}-functie`, email: `info@${name}.example` },
  mayBeShared: 'yes',
  needs: [aNeed('reading')],
  agreements: {
    source: 'example',
    planYears: '',
    rows: [{ id: 'a', text: `${name}-afspraak`, status: 'yes', firstStep: `${name}-stap`, firstStepBy: '' }]
  },
  wanted: [{ name: `${name}-gewenst`, stand: 'wanted' }],
  training: [{ goal: `${name}-scholing`, serves: '', period: '', status: 'planned' }],
  extra: [{ id: 'e', question: 'Vraag?', answer: `${name}-antwoord` }],
  question: `${name}-wens`,
  year: {
    askedOn: '',
    advice: 'unknown',
    adviceOn: '',
    departs: 'unknown',
    suspendedUntil: '',
    adoptedOn: '',
    guideAdoptedOn: ''
  },
  ...more
})
