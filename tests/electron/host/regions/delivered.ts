// Deliveries as schools send them, for tests on a real disk.
import type { Delivery } from '#shared/delivery/delivery.ts'
import { delivery, type Said } from '../../../fixtures/deliveries.ts'

/** Of a school with a code. */
export const deliveryOf = ({ school, ...said }: Said = {}): Delivery =>
  delivery({ ...said, school: { code: '99ZZ00', board: 'Stichting De Bomen', ...school } })

/** Of the n-th school of a region. */
export const schoolNumber = (n: number): Partial<Delivery['school']> => ({
  code: `99Z${String.fromCharCode(65 + (n % 26))}${String(Math.floor(n / 26)).padStart(2, '0')}`,
  name: `School ${n}`,
  place: ['Eikendorp', 'Beukstad', 'Lindewoud'][n % 3] ?? ''
})
