// A delivery as a file, read back. It comes from outside, so it may be anything: it is read whole, or refused with a reason.
import * as z from 'zod'
import { DELIVERY_FORMAT, DELIVERY_VERSION, deliverySchema, type Delivery } from './delivery.ts'

/** In bytes: of a file that is larger nothing is read. A delivery of all needs with long texts is about 100 kB. */
export const LARGEST_DELIVERY = 2_000_000

/**
 * `large`: nobody looked into it · `broken`: no text that a program wrote, or cut off · `other`: something else than a delivery ·
 * `newer`: of a newer program · `shape`: a delivery of which something is not as it should be.
 */
export type DeliveryFault = 'large' | 'broken' | 'other' | 'newer' | 'shape'

export type ReadDelivery =
  | { readonly kind: 'read'; readonly delivery: Delivery }
  | {
      readonly kind: 'refused'
      readonly why: DeliveryFault
      /** Of `shape`: where it is, as a path in the file ("needs.3.places"). Empty otherwise. */
      readonly at: string
    }

const headSchema = z.looseObject({ format: z.literal(DELIVERY_FORMAT), version: z.int().min(1) })

/** @param text of a file of at most LARGEST_DELIVERY bytes; a byte order mark may stand before it */
export function readDelivery(text: string): ReadDelivery {
  if (text.length > LARGEST_DELIVERY) return refused('large')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return refused('broken')
  }
  const head = headSchema.safeParse(value)
  if (!head.success) return refused('other')
  if (head.data.version > DELIVERY_VERSION) return refused('newer')
  const read = deliverySchema.safeParse(value)
  return read.success
    ? { kind: 'read', delivery: read.data }
    : refused('shape', (read.error.issues[0]?.path ?? []).map(String).join('.'))
}

const refused = (why: DeliveryFault, at = ''): ReadDelivery => ({ kind: 'refused', why, at })
