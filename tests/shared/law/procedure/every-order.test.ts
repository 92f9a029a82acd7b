// Whatever the order of the days, what the MR advised and what the parents answered: a story is allowed, allowed with a defect that is named,
// or refused with its sentence. What is forbidden and what is a defect stands here as a table of pairs, apart from the rules.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import type { VerdictId } from '#shared/catalogue/verdict-ids.ts'
import { isoDay, schoolYearFrom, type IsoDay } from '#shared/day.ts'
import { dayFacts, type Facts } from '#shared/law/procedure/facts.ts'
import { holding, holdsBack, standingOfRule } from '#shared/law/procedure/judge.ts'
import { leavable } from '#shared/school/round-fields.ts'
import { tries } from '../../../tries.ts'
import { ABSENT, everyOrder, weakOrders, type Order } from './orders.ts'

/** The seven days. Without an advice within the term, the third is the last day of the term. */
const seven = ['asked', 'talk', 'advice', 'reaction', 'decision', 'consent', 'guide'] as const
type Told = (typeof seven)[number] | 'term'

interface Case {
  readonly advice: Facts['advice']
  readonly departs: boolean
  readonly consent: Facts['consent']
}
const isAdvice = ({ advice }: Case): boolean => ['positive', 'wishes', 'conditions', 'negative'].includes(advice)
const asksReaction = ({ advice, departs }: Case): boolean => departs || advice === 'conditions' || advice === 'negative'

interface Row {
  readonly id: VerdictId
  readonly is: 'refused' | 'defect' | 'asked once' | 'told'
  /** It is so when the first day was earlier than the second. */
  readonly before?: readonly [Told, Told]
  /** When the first is there, and the second is not. */
  readonly without?: readonly [Told, Told]
  /** When these are there. */
  readonly there?: readonly Told[]
  /** Not where this was earlier than that: then something worse is said. */
  readonly unless?: readonly [Told, Told]
  readonly when?: (of: Case) => boolean
}

const table: readonly Row[] = [
  // Refused: before its own cause.
  { id: 'advice-before-request', is: 'refused', before: ['advice', 'asked'] },
  { id: 'reply-before-request', is: 'refused', before: ['term', 'asked'] },
  { id: 'reaction-before-advice', is: 'refused', before: ['reaction', 'advice'] },
  // A defect: the MR.
  { id: 'mr-not-asked', is: 'defect', without: ['decision', 'asked'] },
  { id: 'no-talk', is: 'defect', without: ['advice', 'talk'], when: isAdvice },
  { id: 'talk-after-advice', is: 'defect', before: ['advice', 'talk'], when: isAdvice },
  { id: 'no-reaction', is: 'defect', without: ['decision', 'reaction'], when: asksReaction },
  { id: 'no-further-talk', is: 'defect', there: ['decision'], when: ({ departs }) => departs },
  // A defect: the decision.
  { id: 'decision-before-request', is: 'defect', before: ['decision', 'asked'] },
  {
    id: 'decision-before-advice',
    is: 'defect',
    before: ['decision', 'advice'],
    unless: ['decision', 'asked'],
    when: (of) => isAdvice(of) || of.advice === 'declined'
  },
  {
    id: 'decision-without-advice',
    is: 'defect',
    there: ['decision', 'asked'],
    unless: ['decision', 'asked'],
    when: ({ advice }) => advice === 'unknown'
  },
  { id: 'decision-in-term', is: 'defect', before: ['decision', 'term'], unless: ['decision', 'asked'] },
  {
    id: 'none-without-term',
    is: 'defect',
    without: ['decision', 'term'],
    when: ({ advice }) => advice === 'none'
  },
  // A defect: the school guide.
  { id: 'guide-without-decision', is: 'defect', without: ['guide', 'decision'] },
  { id: 'guide-before-decision', is: 'defect', before: ['guide', 'decision'] },
  { id: 'guide-without-consent', is: 'defect', there: ['guide'], when: ({ consent }) => consent === 'unknown' },
  { id: 'guide-refused', is: 'defect', there: ['guide'], when: ({ consent }) => consent === 'refused' },
  {
    id: 'guide-before-consent',
    is: 'defect',
    before: ['guide', 'consent'],
    when: ({ consent }) => consent === 'given'
  },
  {
    id: 'consent-without-day',
    is: 'defect',
    without: ['guide', 'consent'],
    when: ({ consent }) => consent === 'given'
  },
  // Asked once, or only told.
  { id: 'talk-before-request', is: 'asked once', before: ['talk', 'asked'] },
  {
    id: 'guide-while-waiting',
    is: 'asked once',
    there: ['guide', 'decision'],
    unless: ['guide', 'decision'],
    when: ({ departs }) => departs
  },
  { id: 'decision-waits', is: 'told', there: ['decision'], when: ({ departs }) => departs }
]

/** Days of a week in which nothing else is unusual; today is after all of them. */
const DAYS: readonly IsoDay[] = ['03', '04', '05', '06', '07', '10', '11'].map((day) => isoDay(`2027-05-${day}`))
const TODAY = isoDay('2027-05-12')

const advices: readonly Omit<Case, 'consent'>[] = [
  ...(['unknown', 'declined', 'none'] as const).map((advice) => ({ advice, departs: false })),
  ...(['positive', 'wishes', 'conditions', 'negative'] as const).flatMap((advice) =>
    [false, true].map((departs) => ({ advice, departs }))
  )
]
const cases: readonly Case[] = advices.flatMap((of) =>
  (['unknown', 'given', 'refused'] as const).map((consent) => ({ ...of, consent }))
)

type Changeable<T> = { -readonly [K in keyof T]: T[K] }
const all = <V>(value: V) =>
  Object.fromEntries(leavable.map((what) => [what, value])) as Facts['why'] & Record<string, V>

/** A round of which nothing is told yet but that pupils were heard. */
const plainFacts = (on: Facts['on']): Changeable<Facts> => ({
  today: TODAY,
  schoolYear: schoolYearFrom(2027),
  begins: isoDay('2027-08-01'),
  yearBefore: isoDay('2026-08-01'),
  ends: isoDay('2028-08-01'),
  kind: 'yearly',
  on,
  advice: 'unknown',
  isAdvised: false,
  asksReaction: false,
  departs: false,
  byWishesOnly: false,
  talkWaived: false,
  furtherTalkWaived: false,
  keepsText: false,
  consent: 'unknown',
  asksReview: false,
  isReviewed: () => true,
  guideFits: true,
  isFree: () => false,
  why: all(false),
  letGo: all(false),
  sure: {}
})

const noDays = (): Changeable<Facts['on']> =>
  Object.fromEntries(dayFacts.map((fact) => [fact, undefined])) as Changeable<Facts['on']>

/** The same object each time: there are millions. */
const on = { ...noDays(), pupils: isoDay('2027-03-01'), shorter: isoDay('2027-03-01') }
const facts = plainFacts(on)

function setDays(order: Order, isTerm: boolean): void {
  seven.forEach((fact, place) => (on[fact] = DAYS[order[place] ?? ABSENT]))
  on.reply = undefined
  if (isTerm) [on.reply, on.advice] = [on.advice, undefined]
}

function setCase(of: Case): void {
  facts.advice = of.advice
  facts.isAdvised = isAdvice(of)
  facts.asksReaction = asksReaction(of)
  facts.departs = of.departs
  facts.consent = of.consent
}

/** Whether the days say so, whatever was advised and answered. */
function areDaysSo({ before, without, there, unless }: Row, order: Order, isTerm: boolean): boolean {
  const place = (fact: Told): number => {
    if (fact === 'term' || fact === 'advice') return isTerm === (fact === 'term') ? (order[2] ?? ABSENT) : ABSENT
    return order[seven.indexOf(fact)] ?? ABSENT
  }
  const earlier = ([one, other]: readonly [Told, Told]): boolean =>
    place(one) !== ABSENT && place(other) !== ABSENT && place(one) < place(other)
  if (unless !== undefined && earlier(unless)) return false
  if (before !== undefined) return earlier(before)
  if (without !== undefined) return place(without[0]) !== ABSENT && place(without[1]) === ABSENT
  return there?.every((fact) => place(fact) !== ABSENT) ?? false
}

const bitOf = new Map(table.map(({ id }, place) => [id, 1 << place]))
/** A set of rows as one number; of an id without a row the last bit. */
const bits = (rows: readonly { readonly id: VerdictId }[]): number =>
  rows.reduce((sum, { id }) => sum | (bitOf.get(id) ?? 1 << 31), 0)

/** In `npm run check` only what two facts say of each other. */
const isFull = tries(10) === 10
const orders = everyOrder(seven.length).filter(
  (order) => isFull || order.filter((place) => place !== ABSENT).length <= 2
)

describe('every order of seven days, each of which may be absent', () => {
  test('there are as many as there must be', () => {
    expect(weakOrders(seven.length)).toHaveLength(47_293)
    expect(everyOrder(seven.length)).toHaveLength(94_586)
  })

  test('each story is allowed, allowed with a named defect, or refused, as the table says', () => {
    const wrong: unknown[] = []
    let seen = 0
    for (const isTerm of [false, true]) {
      const told = cases.filter(({ advice }) => (advice === 'none') === isTerm)
      const inCase = told.map((of) => bits(table.filter(({ when }) => when?.(of) ?? true)))
      for (const order of orders) {
        setDays(order, isTerm)
        const byDays = bits(table.filter((row) => areDaysSo(row, order, isTerm)))
        for (const [place, of] of told.entries()) {
          setCase(of)
          const must = byDays & (inCase[place] ?? 0)
          const is = holding(facts)
          if (bits(is.map((id) => ({ id }))) !== must) wrong.push({ of, order, is })
          seen |= must
        }
        if (wrong.length > 0) break
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBe(bits(table))
  })

  const kindOf = { refused: 'impossible', defect: 'left-out', 'asked once': 'unusual', told: 'unusual' } as const

  test.each(table)('$id: $is', ({ id, is }) => {
    const unsaid = standingOfRule(id, { ...facts, why: all(false), letGo: all(false) })
    expect(unsaid.kind).toBe(kindOf[is])
    // Something that cannot be holds back whatever is said; what was left out, until its reason stands there.
    expect(holdsBack(unsaid)).toBe(is === 'refused' || is === 'defect')
    const said = standingOfRule(id, { ...facts, why: all(true), letGo: all(false), sure: { [id]: 'yes' } })
    expect([holdsBack(said), said.closed]).toEqual([is === 'refused', is === 'told'])
    expect(standingOfRule(id, { ...facts, why: all(true), letGo: all(true) }).closed).toBe(
      is === 'defect' || is === 'told'
    )
    expect(catalogue.verdicts[id].text).not.toBe('')
  })
})
