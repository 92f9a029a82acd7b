// "Is buiten dit programma gebeurd": for every deadline the same answer. Where a school keeps the fact itself, it is recorded there; of any other it
// stands in the planning.
import type { IsoDay } from '../day.ts'
import { setGuideAdoption, setSopAdoption, type Edit } from '../school/edits.ts'
import { markDoneOutside } from '../school/planning-edits.ts'
import { typedSchoolYear } from '../typed-day.ts'
import type { Deadline } from '../year/deadline.ts'

type Asked = Pick<Deadline, 'id' | 'kind' | 'day'>

/** Of these the day counts: what comes next follows from it. */
const recorded: ReadonlySet<Deadline['kind']> = new Set(['four-years', 'school-guide', 'guide-unrecorded'])

/** Without a day nothing can be recorded. Of any other she need not know it. */
export const asksDay = ({ kind }: Pick<Asked, 'kind'>): boolean => recorded.has(kind)

/** @param day on which it was done; null where she does not know, and none is asked */
export function doneOutsideEdit({ id, kind, day: due }: Asked, day: IsoDay | null, newId: string): Edit {
  const schoolYear = typedSchoolYear(id.slice(id.indexOf(':') + 1))
  if (day !== null && kind === 'four-years') return setSopAdoption(newId, day)
  if (day !== null && asksDay({ kind }) && schoolYear !== undefined) return setGuideAdoption(newId, schoolYear, day)
  return markDoneOutside(newId, id, day ?? '', due ?? '')
}
