// Talks with the team, of which only this much is written.
import { emptyOf } from '#shared/school/empty.ts'
import type { School } from '#shared/school/school.ts'
import type { Outcome, Talk } from '#shared/school/talk-edits.ts'
import { talks } from '#shared/school/talk-fields.ts'
import { plainSchool } from '../schools.ts'

export const aTalk = (id: string, written: Partial<Talk> = {}): Talk => ({
  id,
  ...emptyOf(talks.talks.shape),
  form: 'long',
  ...written
})

export const anOutcome = (id: string, written: Partial<Outcome> = {}): Outcome => ({
  id,
  ...emptyOf(talks.talks.shape.outcomes.shape),
  kind: 'sentence',
  words: 'Wij kijken elke zes weken.',
  ...written
})

export const withTalks = (all: readonly Talk[], school: School = plainSchool()): School => ({
  ...school,
  internal: { ...school.internal, talks: [...all] }
})
