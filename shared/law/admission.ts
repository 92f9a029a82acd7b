// The days that follow from an application: when there must be a decision, and from when a pupil may begin for the time being. Counted in days of
// the calendar: no holiday stops them.
import { addDays } from '../calendar/days.ts'
import type { AdmissionContent } from '../catalogue/admission-content.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import type { Sector } from '../school/school.ts'

export interface AdmissionStep {
  readonly id: string
  /** To the school. */
  readonly text: string
  readonly toParents: string
}

export interface AdmissionDays {
  readonly days: readonly (AdmissionStep & { readonly day: IsoDay })[]
  /** What comes after the decision. */
  readonly after: readonly AdmissionStep[]
  /** What is so for schools of this sector alone. */
  readonly sector: readonly string[]
}

/** @param receivedOn the day on which the application came in. Days after the last of the calendar are left out. */
export function admissionDays(
  { days, after, perSector }: AdmissionContent,
  sector: Sector,
  receivedOn: IsoDay,
  words: Words
): AdmissionDays {
  return {
    days: days.flatMap((step) => {
      const day = addDays(receivedOn, step.days)
      return day === undefined ? [] : [{ ...told(step, words), day }]
    }),
    after: after.map((step) => told(step, words)),
    sector: perSector[sector].map((text) => fill(text, words))
  }
}

/** The day of an application that is probably another: it is still to come, or all its terms are over. */
export function isOddDay({ days }: AdmissionContent, receivedOn: IsoDay, today: IsoDay): boolean {
  const last = addDays(receivedOn, Math.max(...days.map((step) => step.days)))
  return receivedOn > today || (last !== undefined && last < today)
}

const told = ({ id, text, toParents }: AdmissionStep, words: Words): AdmissionStep => ({
  id,
  text: fill(text, words),
  toParents: fill(toParents, words)
})
