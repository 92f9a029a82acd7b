// Version 5. What was only added since is filled in on reading (shared/school/fill-in.ts); here stands what has another shape.
import type { Migration } from '../types.ts'
import { pupilsSayToRound } from './pupils-say-to-round.ts'

export const fromVersion4: Migration = (raw) => pupilsSayToRound(raw)
