// How the year of an offer stands by its chain, from what the program says of it apart: its verdicts, whether it is recorded, and what it lacks.
// Only what is allowed and has no defect is done.
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { IsoDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { holdsBack, isToMend, judge, type Verdict } from '#shared/law/procedure/judge.ts'
import { readyToAdopt } from '#shared/law/readiness.ts'
import { asWorkedAt, currentOffer, isRecorded, standingOfOffer, type Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'

/**
 * open: something is still to come · refused: something that is told cannot be, or nobody said why it was left out · ready: the decision, and
 * then the guide, can be recorded; with defects that are told · done: recorded; `done-to-mend`: with something left out that asks to be mended
 */
export type YearStanding = 'open' | 'refused' | 'ready' | 'ready-with-defects' | 'done' | 'done-to-mend'

export interface Standing {
  readonly standing: YearStanding
  readonly verdicts: readonly Verdict[]
  /** What was left out, told with its reason, and not let go. */
  readonly toMend: readonly Verdict[]
}

/** Takes any school that can be stored. A year that was closed with a reason is open: it came to nothing that could be done. */
export function yearStanding(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Standing {
  const verdicts = judge(school, catalogue, offer, today)
  return {
    standing: standingFrom(school, catalogue, offer, today, verdicts),
    verdicts,
    toMend: verdicts.filter((verdict) => isToMend(verdict) && verdict.said)
  }
}

function standingFrom(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  verdicts: readonly Verdict[]
): YearStanding {
  const state = standingOfOffer(school, offer, today)
  if (state === 'closed' || state === 'not-begun') return 'open'
  if (verdicts.some(holdsBack)) return 'refused'
  if (isRecorded(school, offer.round, today)) return verdicts.some(isToMend) ? 'done-to-mend' : 'done'
  const next = offer.round.adoption.version === '' ? 'decision' : 'guide'
  const then = judge(school, catalogue, offer, today, next)
  if (then.some(holdsBack)) return 'open'
  if (next === 'decision' && !isReadyToAdopt(school, catalogue, offer, today)) return 'open'
  return then.some(isToMend) ? 'ready-with-defects' : 'ready'
}

function isReadyToAdopt(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): boolean {
  const isCurrent = currentOffer(school, today).round.id === offer.round.id
  return readyToAdopt(missing(isCurrent ? school : asWorkedAt(school, offer, today), catalogue, today)).ready
}
