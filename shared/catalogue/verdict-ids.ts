// What the chain of a round is judged by: each verdict stands with the step on which it is mended, and has its sentence in the file of that
// step (assets/steps). No schema library here, because the window needs these words and nothing more.
import type { StepId } from '../school/round-fields.ts'

const verdictIds = {
  pupils: ['pupils-told-early', 'pupils-not-heard', 'pupils-after-guide', 'pupils-after-decision', 'pupils-free-day'],
  review: ['not-reviewed', 'reviewed-late'],
  request: [
    'reply-before-request',
    'resent-before-request',
    'resent-to-come',
    'shorter-to-come',
    'postponed-to-come',
    'mr-not-asked',
    'reply-soon',
    'talk-before-request',
    'no-talk',
    'talk-after-advice'
  ],
  advice: [
    'advice-before-request',
    'advice-to-come',
    'none-in-term',
    'none-without-term',
    'reaction-before-advice',
    'reaction-to-come',
    'no-reaction',
    'further-talk-before-advice',
    'no-further-talk',
    'further-talk-late',
    'wish-unmet',
    'no-objection-before-advice',
    'no-objection-to-come'
  ],
  adoption: [
    'decision-to-come',
    'decision-before-request',
    'decision-before-advice',
    'decision-without-advice',
    'decision-in-term',
    'decision-other-year',
    'decision-weekend',
    'meeting-passes-august',
    'received-before-decision',
    'received-to-come',
    'decision-waits'
  ],
  guide: [
    'consent-before-request',
    'consent-to-come',
    'guide-to-come',
    'guide-other-year',
    'guide-without-decision',
    'guide-before-decision',
    'guide-without-consent',
    'guide-refused',
    'guide-before-consent',
    'consent-without-day',
    'guide-while-waiting',
    'guide-sent-early',
    'guide-late'
  ]
} as const satisfies Readonly<Partial<Record<StepId, readonly string[]>>>

type Judged = keyof typeof verdictIds
export type VerdictIdOf<S extends StepId> = S extends Judged ? (typeof verdictIds)[S][number] : never
export type VerdictId = VerdictIdOf<Judged>

/** The step on which each verdict is mended, in the order of the chain. */
export const stepOfVerdict = new Map(
  Object.entries(verdictIds).flatMap(([step, ids]) => ids.map((id) => [id, step] as readonly [VerdictId, Judged]))
)
