// What the director decides on a need. The focus goes to what is next, and undo comes back to the need.
import { needAnchor } from '#shared/school/anchors.ts'
import { clearNeed, offerNeed, sayNotNow, type NamedNeed, type NeedOffer } from '#shared/school/need-edits.ts'
import type { IsoDay } from '#shared/day.ts'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import type { Place } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'

const placeOf = ({ id }: NamedNeed): Place => ({ route: presentRoute(), field: needAnchor(id, 'name'), caret: null })

/** `next`: the anchor that gets the focus. */
export function confirm(need: NamedNeed, offer: NeedOffer, today: IsoDay, next: string): void {
  editAndGo(offerNeed(newId(), need, offer, today), next, placeOf(need))
  announce(`${need.name}: bevestigd. U kunt dit ongedaan maken.`)
}

/** What it would take is asked next. */
export function notNow(need: NamedNeed, today: IsoDay): void {
  editAndGo(sayNotNow(newId(), need, today), needAnchor(need.id, 'needed'), placeOf(need))
  announce(`${need.name}: nu niet. U kunt dit ongedaan maken.`)
}

export function clear(need: NamedNeed, next: string): void {
  editAndGo(clearNeed(need.id), next, placeOf(need))
  announce(`${need.name}: leeggemaakt. U kunt dit ongedaan maken.`)
}
