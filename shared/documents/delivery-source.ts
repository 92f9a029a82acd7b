// The delivery of what a document is made from, with the version before it beside it.
import needs from '#assets/needs/needs.json' with { type: 'json' }
import { makeDelivery } from '../delivery/make-delivery.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { DocumentSource } from './source.ts'

/** The needs in their fixed order: the place of each is its number, also where a kind of school does not have it. */
export const neededInOrder = needs.needs

/** @param said whether it tells no decision, and how the version is called */
export function deliveryOf(
  { school, catalogue, today, now }: DocumentSource,
  said: { readonly concept: boolean; readonly version: string }
): Delivery {
  const present = now ?? { school, day: today }
  return makeDelivery({
    told: school,
    toldOn: today,
    now: present.school,
    today: present.day,
    catalogue,
    needs: neededInOrder,
    ...said
  })
}

/** What was told before; undefined where there is no version before it. */
export const earlierDelivery = ({ earlier, catalogue }: DocumentSource): Delivery | undefined =>
  earlier === null
    ? undefined
    : makeDelivery({
        told: earlier.school,
        toldOn: earlier.day,
        now: earlier.school,
        today: earlier.day,
        catalogue,
        needs: neededInOrder,
        concept: false,
        version: ''
      })
