// How often a property is tried: the one place that knows it. The inner loop tries each a tenth of what the full run does.
import * as fc from 'fast-check'

/** The part of the full number; all of it when nobody says otherwise. */
const share = Number(process.env['SOP_WIJZER_TRIES'] ?? 1)

/** The number for this run. @param full the number in `npm test` */
export const tries = (full: number): number => Math.max(1, Math.ceil(full * share))

/** For a property that afterwards counts what it saw: with fewer tries it would see too little. */
export const neverFewer = (full: number): number => full

// What says no number of its own.
fc.configureGlobal({ numRuns: tries(100) })
