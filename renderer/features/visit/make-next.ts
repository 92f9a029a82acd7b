// What the school does with a visit becomes an ambition or a training, in one step of undo; the focus goes to it.
import { makeNextAmbition, makeNextTraining } from '#shared/school/visit-edits.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { ambitionFromVisit, trainingFromVisit, type MakingNext } from '#shared/visit/next-step.ts'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import type { Place } from '../../session/place.ts'
import { presentRoute, type Route } from '../../session/route.ts'
import { scan } from './visit-words.ts'

const placeOf = (field: string, route: Route = presentRoute()): Place => ({ route, field, caret: null })

export function makeNext(what: 'ambition' | 'training', given: Omit<MakingNext, 'scan' | 'newId'>): void {
  const making: MakingNext = { ...given, scan, newId: newId() }
  const { visit, step, newId: id } = making
  const here = presentRoute()
  const there: Route = here.name === 'school' ? { ...here, screen: { name: 'training' } } : here
  const before = placeOf(visitRowAnchor(visit.id, 'next', step.id, 'what'))
  if (what === 'ambition') {
    const after = placeOf(fieldAnchor('ambitions', id, 'what'), there)
    editAndGo(makeNextAmbition(visit.id, step.id, ambitionFromVisit(making)), after, before)
    announce('Ambitie gemaakt. Vul aan wat nog ontbreekt. U kunt dit ongedaan maken.')
  } else {
    const after = placeOf(fieldAnchor('training', id, 'goal'), there)
    editAndGo(makeNextTraining(visit.id, step.id, trainingFromVisit(making)), after, before)
    announce('Scholing gemaakt. Vul aan wat nog ontbreekt. U kunt dit ongedaan maken.')
  }
}
