// Whatever the order of the days, what the MR advised and what the parents answered: a story is allowed, allowed with a defect that is named,
// or refused with its sentence. What is forbidden and what is a defect stands as a table of pairs, apart from the rules.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import type { VerdictId } from '#shared/catalogue/verdict-ids.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { dayFacts, type Facts } from '#shared/law/procedure/facts.ts'
import { holding, holdsBack, standingOfRule } from '#shared/law/procedure/judge.ts'
import { leavable } from '#shared/school/round-fields.ts'
import { tries } from '../../../tries.ts'
import { ABSENT, everyOrder, weakOrders, type Order } from './orders.ts'
import { areDaysSo, asksReaction, cases, DAYS, isAdvice, seven, table, TODAY, type Case } from './table.ts'

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

const bitOf = new Map(table.map(({ id }, place) => [id, 1 << place]))
/** A set of rows as one number; of an id without a row the last bit. */
const bits = (rows: readonly { readonly id: VerdictId }[]): number =>
  rows.reduce((sum, { id }) => sum | (bitOf.get(id) ?? 1 << 31), 0)

/** Some seconds of computing; on a machine that others use too, many times that. */
const PATIENCE = 240_000

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

  test(
    'each story is allowed, allowed with a named defect, or refused, as the table says',
    () => {
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
    },
    PATIENCE
  )

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
