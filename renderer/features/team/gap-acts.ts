// What can be done about a gap: a training or an ambition from it, put aside with a reason, and back again.
import { schoolYearOf, type IsoDay } from '#shared/day.ts'
import type { Gap } from '#shared/expertise/gap.ts'
import { addAmbition, addTraining, dismissGap, undismissGap } from '#shared/school/internal-edits.ts'
import type { Edit } from '#shared/school/edit.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import { ambitionFromGap, trainingFromGap, type Making } from '#shared/expertise/from-gap.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import type { Place } from '../../session/place.ts'
import { presentRoute, type Route } from '../../session/route.ts'

export const gapAnchor = (gap: string): string => `gap:${gap}.sentence`
export const GAPS = 'gap.title'

const placeOf = (field: string, route: Route = presentRoute()): Place => ({ route, field, caret: null })

const act = (change: Edit, gap: string, after: Place): void => editAndGo(change, after, placeOf(gapAnchor(gap)))

/** Makes it, and goes to it. */
export function makeFrom(gap: Gap, what: 'training' | 'ambition', school: School, today: IsoDay): void {
  const making: Making = { school, catalogue, schoolYear: schoolYearOf(today), today, newId: newId() }
  const here = presentRoute()
  const there: Route = here.name === 'school' ? { ...here, screen: { name: 'training' } } : here
  if (what === 'training') {
    act(
      addTraining(trainingFromGap(making, gap)),
      gap.id,
      placeOf(fieldAnchor('training', making.newId, 'goal'), there)
    )
    announce('Scholing gemaakt. Vul aan wat nog ontbreekt. U kunt dit ongedaan maken.')
  } else {
    act(
      addAmbition(ambitionFromGap(making, gap)),
      gap.id,
      placeOf(fieldAnchor('ambitions', making.newId, 'what'), there)
    )
    announce('Ambitie gemaakt. Vul aan wat nog ontbreekt. U kunt dit ongedaan maken.')
  }
}

/** `next`: the gap that takes its place, if any. */
export function putAside(gap: Gap, reason: string, today: IsoDay, next: Gap | undefined): void {
  act(
    dismissGap({ id: newId(), gap: gap.id, reason, day: today }),
    gap.id,
    placeOf(next === undefined ? GAPS : gapAnchor(next.id))
  )
  announce('Weggelegd. Het staat onderaan, met uw reden.')
}

export function takeBack(gap: Gap): void {
  act(undismissGap(gap.id), gap.id, placeOf(gapAnchor(gap.id)))
  announce('Teruggehaald.')
}
