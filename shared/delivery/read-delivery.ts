// A delivery as a file, read back.
import { DELIVERY_FORMAT, DELIVERY_VERSION, deliverySchema, type Delivery } from './delivery.ts'
import { readOutside, type OutsideFault, type RefusedOutside } from './read-outside.ts'

/** In bytes: of a file that is larger nothing is read. A delivery of all needs with long texts is about 100 kB. */
export const LARGEST_DELIVERY = 2_000_000

export type DeliveryFault = OutsideFault

export type ReadDelivery = { readonly kind: 'read'; readonly delivery: Delivery } | RefusedOutside

/** @param text of a file of at most LARGEST_DELIVERY bytes; a byte order mark may stand before it */
export function readDelivery(text: string): ReadDelivery {
  const read = readOutside(text, {
    name: DELIVERY_FORMAT,
    version: DELIVERY_VERSION,
    largest: LARGEST_DELIVERY,
    schema: deliverySchema
  })
  return read.kind === 'read' ? { kind: 'read', delivery: read.value } : read
}
