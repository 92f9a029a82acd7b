// Spare copies of a school.
import { ok } from '#shared/contract/answer.ts'
import type { sparesRequests } from '#shared/contract/spares.ts'
import type { HandlersOf, Listed } from '../asking/handlers.ts'
import type { SpareCopies } from './spare-copies.ts'

export interface SparesServices {
  readonly spareCopies: SpareCopies
  readonly listed: Listed
}

export const sparesHandlers = ({ spareCopies, listed }: SparesServices): HandlersOf<typeof sparesRequests> => ({
  'school.spares': ({ schoolId }) => spareCopies.of(schoolId),
  'school.readSpare': async ({ schoolId, spareId }) => {
    const spare = await spareCopies.read(schoolId, spareId)
    return spare.ok ? ok({ school: spare.value }) : spare
  },
  'school.restore': ({ schoolId, spareId }, viewer) => spareCopies.putBack(schoolId, spareId, viewer),
  'schools.bringBack': async ({ schoolId, spareId }) => listed(await spareCopies.bringBack(schoolId, spareId))
})
