// What a teacher can do about a need, in the order of the classroom: in the class first, then who knows of it, what there is to use, and which step
// comes next. Only what the school wrote for everyone: no names.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { placesOf, type Place } from '../school/expertise-places.ts'
import type { School } from '../school/school.ts'
import { reasonsFor, type NeedReason } from './proposed.ts'

export interface ClassroomAnswer {
  readonly need: Need
  /** The school said that this is part of every lesson. */
  readonly isInClass: boolean
  /** What the school agreed to do, and how. */
  readonly agreements: readonly { readonly id: string; readonly text: string; readonly how: string }[]
  /** By their function. */
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly where: readonly Place[] }[]
  readonly material: readonly { readonly id: string; readonly name: string; readonly remark: string }[]
  readonly arrangements: readonly {
    readonly id: string
    readonly question: string
    readonly what: string
    readonly byWhom: string
  }[]
}

export interface ClassroomStep {
  readonly id: string
  readonly name: string
  readonly what: string
  readonly who: string
}

export function classroomAnswer(school: School, need: Need, content: NeedsContent): ClassroomAnswer {
  const { basicSupport, extraSupport, expertise, facilities } = school.sections
  const row = extraSupport.needs.find((one) => one.need === need.id)
  const reasons = reasonsFor(school, need, content)
  const isMeant = (kind: NeedReason['kind'], id: string, linked: readonly string[] = []): boolean =>
    linked.includes(id) || reasons.some((reason) => reason.kind === kind && reason.id === id)
  return {
    need,
    isInClass: row?.levels.includes('in-class') === true,
    agreements: basicSupport.agreements
      .filter(({ id }) => isMeant('agreement', id))
      .map(({ id, text, how }) => ({ id, text, how })),
    colleagues: expertise.items
      .filter(({ id, stand }) => stand === 'present' && isMeant('expertise', id, row?.expertise))
      .map((item) => ({ id: item.id, name: item.name, where: placesOf(item) })),
    material: facilities.items
      .filter(
        ({ id, present }) => (present === 'yes' || present === 'partly') && isMeant('facility', id, row?.facilities)
      )
      .map(({ id, name, remark }) => ({ id, name, remark })),
    arrangements: extraSupport.arrangements
      .filter(({ id }) => isMeant('arrangement', id, row?.arrangements))
      .map(({ id, question, what, byWhom }) => ({ id, question, what, byWhom }))
  }
}

/** What happens when a teacher worries, whatever the need is. */
export const classroomSteps = ({ sections }: School): readonly ClassroomStep[] =>
  sections.supportStructure.steps.map(({ id, name, what, who }) => ({ id, name, what, who }))
