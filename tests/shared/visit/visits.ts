// Visits of colleagues, of which only this much is written.
import { emptyOf } from '#shared/school/empty.ts'
import type { School } from '#shared/school/school.ts'
import type { NextStep, Visit } from '#shared/school/visit-edits.ts'
import { visits } from '#shared/school/visit-fields.ts'
import { plainSchool } from '../schools.ts'

const shape = visits.visits.shape

export const aVisit = (id: string, written: Partial<Visit> = {}): Visit => ({ id, ...emptyOf(shape), ...written })

export const aQuestion: Visit['question'] = {
  want: 'dat hulp in de klas zichtbaar blijft als een ander lesgeeft.',
  soThat: 'weten waar ze aan toe zijn',
  nowSee: 'dat een invaller de plannen niet vindt',
  tried: 'een map in elke klas',
  look: 'de hulp in groep 4 en groep 7 op elkaar lijkt'
}

export const aStep = (id: string, written: Partial<NextStep> = {}): NextStep => ({
  id,
  ...emptyOf(shape.next.shape),
  ...written
})

export const seenOf = (id: string, written: Partial<Visit['seen'][number]> = {}): Visit['seen'][number] => ({
  id,
  ...emptyOf(shape.seen.shape),
  ...written
})

export const aloneOf = (id: string, written: Partial<Visit['alone'][number]> = {}): Visit['alone'][number] => ({
  id,
  ...emptyOf(shape.alone.shape),
  field: 'v1',
  ...written
})

export const withVisits = (all: readonly Visit[], school: School = plainSchool()): School => ({
  ...school,
  internal: { ...school.internal, visits: [...all] }
})
