// The chain of one offer, judged: what cannot be, what was left out, and what is unusual; each with its sentence and where it is mended.
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fill, type Words } from '../../catalogue/fill.ts'
import { stepOfVerdict, type VerdictId } from '../../catalogue/verdict-ids.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { isBegun, type Offer } from '../../school/current-offer.ts'
import type { StepId } from '../../school/round-fields.ts'
import type { School } from '../../school/school.ts'
import { factsOf, fieldOf, type DayFact, type Facts, type Supposed } from './facts.ts'
import { rules, type Rule } from './rules.ts'
import { suspensionOf, waitsPastAugust } from './suspension.ts'

export type VerdictKind = 'impossible' | 'left-out' | 'unusual'

export interface Verdict {
  readonly id: VerdictId
  readonly kind: VerdictKind
  readonly step: StepId
  /** Where it is mended: the anchor of a field. */
  readonly field: string
  /** The field of the other day that it is compared with. */
  readonly beside: string | null
  /** Of what is left out: the field that takes the reason. */
  readonly why: string | null
  /** Left out: a reason stands there · unusual: the director said that it is right, or nothing is asked about it. */
  readonly said: boolean
  /** It stays told, and asks nothing any more. */
  readonly closed: boolean
  /** One or two sentences. */
  readonly text: string
  /** What follows from it; empty where nothing does. */
  readonly consequence: string
  /** Of what is left out: what papers say of it, before its reason; else empty. */
  readonly told: string
}

/**
 * In the order of the steps. `supposed`: as if this was done today, where no day of it was typed: what the request, the decision or the guide still
 * lacks. Of a round in which nothing was said there is nothing to judge. Takes any school that can be stored.
 */
export function judge(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  supposed: Supposed | null = null
): readonly Verdict[] {
  if (supposed === null && !isBegun(offer.round)) return []
  const facts = factsOf(school, catalogue, offer, today, supposed)
  return holding(facts).map((id) => verdictOf(id, facts, catalogue))
}

const inOrder = [...stepOfVerdict.keys()].map((id) => ({ id, holds: rules[id].holds }))

/** Which rules hold, in the order of the steps. */
export function holding(facts: Facts): readonly VerdictId[] {
  const found: VerdictId[] = []
  for (const { id, holds } of inOrder) if (holds(facts)) found.push(id)
  return found
}

/** Nothing is recorded, and no paper is final, as long as it stands. */
export const holdsBack = (verdict: Pick<Verdict, 'kind' | 'said'>): boolean =>
  verdict.kind === 'impossible' || isUnsaid(verdict)

/** Left out, and nobody said why. */
export const isUnsaid = ({ kind, said }: Pick<Verdict, 'kind' | 'said'>): boolean => kind === 'left-out' && !said

/** Something cannot be, or is unusual and nobody said that it is right. */
export const asksLook = ({ kind, said }: Pick<Verdict, 'kind' | 'said'>): boolean =>
  kind === 'impossible' || (kind === 'unusual' && !said)

/** It is still to be mended: told with its reason, and not let go. */
export const isToMend = ({ kind, closed }: Pick<Verdict, 'kind' | 'closed'>): boolean => kind === 'left-out' && !closed

export function standingOfRule(id: VerdictId, facts: Facts): Pick<Verdict, 'kind' | 'said' | 'closed'> {
  const { kind, why } = rules[id]
  if (kind === 'told') return { kind: 'unusual', said: true, closed: true }
  const said = why === undefined ? facts.sure[id] === 'yes' : facts.why[why]
  return { kind, said: kind !== 'impossible' && said, closed: why !== undefined && said && facts.letGo[why] }
}

function verdictOf(id: VerdictId, facts: Facts, { verdicts }: Pick<Catalogue, 'verdicts'>): Verdict {
  const rule = rules[id]
  const words = wordsFor(rule, facts)
  return {
    id,
    ...standingOfRule(id, facts),
    // Every verdict stands with a step: the compiler holds that.
    step: stepOfVerdict.get(id) ?? 'adoption',
    field: fieldOf(rule.of, facts),
    beside: rule.beside === undefined ? null : fieldOf(rule.beside, facts),
    why: rule.why === undefined ? null : `round.leftOut.${rule.why}`,
    text: fill(verdicts[id].text, words),
    consequence: fill(verdicts[id].consequence, words),
    told: verdicts[id].told ?? ''
  }
}

function wordsFor({ of, beside }: Rule, facts: Facts): Words {
  const { meeting } = facts.on
  const until =
    suspensionOf(facts)?.until ?? (meeting === undefined ? undefined : waitsPastAugust(meeting, facts.begins))
  return {
    schooljaar: facts.schoolYear,
    dag: written(facts, of),
    ...(beside !== undefined && { 'andere dag': written(facts, beside) }),
    ...(until !== undefined && { tot: writeDay(until) })
  }
}

function written({ on }: Facts, fact: DayFact): string {
  const day = on[fact]
  return day === undefined ? '' : writeDay(day)
}
