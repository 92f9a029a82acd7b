// A delivery for tests: all its keys, and each of its texts one that is found again.
import type { Delivery, DeliveredNeed } from '#shared/delivery/delivery.ts'
import { delivery, needLine, type Said } from '../../fixtures/deliveries.ts'

export const aNeed = (need: string, more: Partial<DeliveredNeed> = {}): DeliveredNeed =>
  needLine(need, {
    name: `Hulpvraag ${need}`,
    levels: ['extra'],
    soon: 'this-month',
    confirmedOn: '2026-10-01',
    schoolYear: '2026-2027',
    ...more
  })

export const aDelivery = (name: string, more: Said = {}): Delivery =>
  delivery({
    deliveredOn: '2026-10-01',
    school: {
      code: `${name}-code`,
      name,
      place: `${name}-dorp`,
      postcode4: '1234',
      board: `${name}-bestuur`,
      partnerships: [`${name}-verband`],
      locations: [{ code: `${name}-tweede`, name: `${name}-dependance`, place: '' }]
    },
    profile: { version: `${name}-versie`, referenceDay: '2026-10-01' },
    contact: { function: `${name}-functie`, email: `info@${name}.example` },
    needs: [aNeed('reading')],
    agreements: {
      source: 'example',
      rows: [{ id: 'a', text: `${name}-afspraak`, status: 'yes', firstStep: `${name}-stap`, firstStepBy: '' }]
    },
    wanted: [{ name: `${name}-gewenst`, stand: 'wanted' }],
    training: [{ goal: `${name}-scholing`, serves: '', period: '', status: 'planned' }],
    extra: [{ id: 'e', question: 'Vraag?', answer: `${name}-antwoord` }],
    question: `${name}-wens`,
    ...more
  })
