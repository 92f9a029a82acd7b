// What a visit is called, and the words of its choices.
import { supportScan as scan } from '#assets/questionnaires/index.ts'
import type { VisitMoment } from '#shared/catalogue/text-keys.ts'
import { schoolYearOf, writeDay, type IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import type { Visit } from '#shared/school/visit-edits.ts'
import { visitChoices, visitLengths, visitorRoles } from '#shared/school/vocabulary.ts'
import { numberWord } from '#shared/text.ts'
import { typedDay } from '#shared/typed-day.ts'
import { doneFields, type DueMoment } from '#shared/visit/visit-deadlines.ts'
import { catalogue } from '../../session/content.ts'

export { scan }

/** Of the visit that is shown. */
export const VISIT_TITLE = 'visit-title'

export interface OfVisit {
  readonly visit: Visit
}

export const choiceOptions = visitChoices.map((value) => ({
  value,
  label: value === 'unknown' ? 'Kies' : scan.scale[value]
}))
export const lengthOptions = visitLengths.map((value) => ({
  value,
  label: value === 'unknown' ? 'Kies' : scan.programmes[value].title
}))
export const roleOptions = visitorRoles.map((value) => ({
  value,
  label: { unknown: 'Geen bijzondere rol', chair: 'Voorzitter', writer: 'Schrijft' }[value]
}))

/** "2026-2027, 9 maart 2027" */
export function visitName({ day }: Visit): string {
  const on = typedDay(day)
  return on === undefined ? 'Bezoek zonder dag' : `${schoolYearOf(on)}, ${writeDay(on)}`
}

/** "zes weken vooraf", "op de dag zelf", "binnen twee weken erna" */
function weeksWords(moment: VisitMoment): string {
  const { weeks } = catalogue.planning.visit[moment]
  if (weeks === 0) return 'op de dag zelf'
  return weeks < 0 ? `${numberWord(-weeks)} weken vooraf` : `binnen ${numberWord(weeks)} weken erna`
}

/** Behind the name of a step: when it is to be done, or that it is. */
export function standWords(visit: Visit, moment: VisitMoment, due: DueMoment | undefined, today: IsoDay): string {
  if (isDone(visit, moment)) return 'klaar'
  if (due === undefined) return weeksWords(moment)
  const { day, limit } = due
  if (limit === 'before') return day > today ? `kan nog, vóór ${writeDay(day)}` : `vóór ${writeDay(day)}`
  return `${limit === 'on' ? 'op' : 'uiterlijk'} ${writeDay(day)}, ${distance(today, day)}`
}

/** The day of the visit is no day on which something was done. */
export const isDone = (visit: Visit, moment: VisitMoment): boolean =>
  moment !== 'day' && visit[doneFields[moment]].trim() !== ''
