// Deliveries as schools send them, for tests on a real disk.
import { DELIVERY_FORMAT, DELIVERY_VERSION, type Delivery } from '#shared/delivery/delivery.ts'

type Parts = Partial<Omit<Delivery, 'school' | 'format' | 'version'>> & {
  readonly school?: Partial<Delivery['school']>
}

export function deliveryOf({ school, ...parts }: Parts = {}): Delivery {
  return {
    format: DELIVERY_FORMAT,
    version: DELIVERY_VERSION,
    schoolYear: '2026-2027',
    deliveredOn: '2026-11-20',
    concept: false,
    school: {
      code: '99ZZ00',
      name: 'De Wilgenhof',
      place: 'Eikendorp',
      postcode4: '',
      sector: 'bao',
      cluster: 'unknown',
      board: 'Stichting De Bomen',
      partnerships: [],
      locations: [],
      ...school
    },
    profile: { version: '', adoptedOn: '2026-06-22', adviceOn: '2026-05-20', referenceDay: '2026-06-22' },
    contact: { function: 'Directeur', email: '' },
    mayBeShared: 'yes',
    needs: [],
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
    },
    ...parts
  }
}

export const needOf = (
  need: string,
  levels: readonly string[],
  more: Partial<Delivery['needs'][number]> = {}
): Delivery['needs'][number] => ({
  need,
  name: need,
  levels: [...levels],
  notNow: false,
  needed: '',
  places: null,
  soon: 'unknown',
  confirmedOn: '2026-06-22',
  schoolYear: '2025-2026',
  ...more
})

/** Of the n-th school of a region. */
export const schoolNumber = (n: number): Partial<Delivery['school']> => ({
  code: `99Z${String.fromCharCode(65 + (n % 26))}${String(Math.floor(n / 26)).padStart(2, '0')}`,
  name: `School ${n}`,
  place: ['Eikendorp', 'Beukstad', 'Lindewoud'][n % 3] ?? ''
})

export const textOf = (delivery: Delivery): string => `${JSON.stringify(delivery, null, 2)}\n`
