// What a delivery holds of the needs, counted before it goes out: what is offered, what is not possible now, and what nobody filled in.
import type { NeedsContent } from '../catalogue/needs-content.ts'
import type { School } from '../school/school.ts'
import type { DeliveredNeed, Delivery } from './delivery.ts'
import { readPlaceCount } from './place-count.ts'

type ListedNeed = Pick<NeedsContent['needs'][number], 'id' | 'name'> & { readonly sectors: readonly string[] }

export interface DeliveryOverview {
  readonly offered: readonly DeliveredNeed[]
  readonly notNow: readonly DeliveredNeed[]
  /** Of the list, for this kind of school. */
  readonly open: readonly ListedNeed[]
  /** Where the number of places was typed and is no number: it goes out as not counted. */
  readonly placesUnread: readonly DeliveredNeed[]
}

/** @param told the school that it was made of */
export function overviewOf({ needs }: Delivery, told: School, list: readonly ListedNeed[]): DeliveryOverview {
  const offered = needs.filter(({ notNow }) => !notNow)
  const typed = new Map(told.sections.extraSupport.needs.map(({ need, places }) => [need, places]))
  return {
    offered,
    notNow: needs.filter(({ notNow }) => notNow),
    open: list.filter(
      ({ id, sectors }) => sectors.includes(told.identity.sector) && !needs.some(({ need }) => need === id)
    ),
    placesUnread: offered.filter(({ need }) => {
      const places = typed.get(need) ?? ''
      return places.trim() !== '' && readPlaceCount(places) === null
    })
  }
}
