// "Klaar voor de MR" and "klaar om vast te stellen": what must be there first, and what would be good to have.
import type { MissingItem } from './missing.ts'

export interface Readiness {
  readonly ready: boolean
  /** What must be there first: statute, or without it there is nothing to advise on or decide. */
  readonly must: readonly MissingItem[]
  /** What the reader will miss. */
  readonly better: readonly MissingItem[]
}

/** The MR advises on the offer: its statutory parts must be there, with the request itself. Pupils may still be heard after it. */
export const readyForMr = (items: readonly MissingItem[]): Readiness =>
  split(
    items.filter((item) => item.phase === 'section' || item.phase === 'mr'),
    (item) => item.always || item.phase === 'mr' || (isStatute(item) && item.section !== 'pupilsSay')
  )

/** That it is ready; with what stands open all the same, as its documents count it. */
export function readyWords({ better }: Pick<Readiness, 'better'>): string {
  const open = better.filter(({ hint }) => !hint).length
  if (open === 0) return 'Alles wat nodig is, staat er. U kunt de MR om advies vragen.'
  const told = open === 1 ? 'Er staat nog 1 punt open' : `Er staan nog ${open} punten open`
  return `U kunt de MR om advies vragen. ${told}: zie hieronder. Dat houdt het vragen niet tegen.`
}

/** Before the decision the pupils and the MR have had their say. */
export const readyToAdopt = (items: readonly MissingItem[]): Readiness =>
  split(items, (item) => item.always || item.phase === 'adoption' || isStatute(item))

const isStatute = (item: MissingItem): boolean => item.ground.kind === 'statute' && item.phase !== 'mr'

function split(items: readonly MissingItem[], isNeeded: (item: MissingItem) => boolean): Readiness {
  const must = items.filter((item) => !item.hint && isNeeded(item))
  return { ready: must.length === 0, must, better: items.filter((item) => item.hint || !isNeeded(item)) }
}
