// An edit that takes the focus elsewhere: undo comes back from where it was made, and redo goes there again.
import type { Edit } from '#shared/school/edit.ts'
import { goToPlace, presentPlace, type Place } from './place.ts'
import { edit } from './school-store.ts'

/** `after`: a place, or a field of the present screen. */
export function editAndGo(change: Edit, after: Place | string, before: Place = presentPlace()): void {
  const there = typeof after === 'string' ? { route: before.route, field: after, caret: null } : after
  edit(change, { before, after: there })
  goToPlace(there)
}
