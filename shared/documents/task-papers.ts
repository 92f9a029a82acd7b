// The papers of a task of the year: which there are, and which of them go to somebody, with the days that sending them fills in.
import { firstDayOf, parseDay, schoolYearFrom, startYearOf, type SchoolYear } from '../day.ts'
import { isAdvised } from '../law/advice.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { RoundField } from '../school/round-values.ts'
import type { Recipient } from './frozen.ts'
import { consentRequest } from './kinds/consent-request.ts'
import { documentKinds, isOffered, kinds, mrSet, type DocumentKind } from './kinds/index.ts'
import { mrReaction } from './kinds/mr-reaction.ts'
import type { DocumentSource } from './source.ts'

type Source = Pick<DocumentSource, 'school' | 'catalogue' | 'today'>

export interface SentPapers {
  readonly step: StepId
  readonly to: Recipient
  readonly kinds: readonly DocumentKind[]
  /** The first is asked; the others are the same day. */
  readonly days: readonly [RoundField, ...RoundField[]]
}

export const papersOfTask = (step: StepId, source: Source): readonly DocumentKind[] =>
  documentKinds.filter((kind) => kinds[kind].steps.includes(step) && isOffered(kind, source))

/** Undefined where nobody gets papers in this task, or, of the publishing, each gets them on a day of its own. */
export function sentInTask(step: StepId, source: Source): SentPapers | undefined {
  const { round } = currentOffer(source.school, source.today)
  switch (step) {
    case 'request':
      return {
        step,
        to: 'mr',
        kinds: mrSet(source),
        // One letter may ask both.
        days:
          round.guideConsent.withAdvice === 'yes' && round.kind !== 'interim'
            ? ['round.mr.askedOn', 'round.guideConsent.askedOn']
            : ['round.mr.askedOn']
      }
    case 'advice':
      return isAdvised(round.mr) || round.mr.reactionOn !== ''
        ? { step, to: 'mr', kinds: [mrReaction.id], days: ['round.mr.reactionOn'] }
        : undefined
    case 'guide':
      return isOffered(consentRequest.id, source)
        ? { step, to: 'mr', kinds: [consentRequest.id], days: ['round.guideConsent.askedOn'] }
        : undefined
    default:
      return undefined
  }
}

interface Made {
  readonly kind: DocumentKind
  readonly fileName: string
  readonly offerYear: SchoolYear | null
}

/**
 * Of what stands in the school's folder, what can be these papers: of these kinds, and about this offer. A file that does not say so itself has
 * its day in its name.
 */
export function madeFor<M extends Made>(
  made: readonly M[],
  among: readonly DocumentKind[],
  schoolYear: SchoolYear
): readonly M[] {
  const from = firstDayOf(schoolYearFrom(startYearOf(schoolYear) - 1))
  return made.filter(({ kind, fileName, offerYear }) => {
    if (!among.includes(kind)) return false
    const day = parseDay(fileName.slice(0, 10))
    return offerYear === null ? day !== undefined && day >= from : offerYear === schoolYear
  })
}
