// The same stories as those of the procedure, told in a school: nothing is called done, or ready, past what cannot be or what nobody gave a reason
// for; and once there are reasons, every story that can be true can be recorded.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { stepOfVerdict } from '#shared/catalogue/verdict-ids.ts'
import { missing } from '#shared/law/missing.ts'
import { readyToAdopt } from '#shared/law/readiness.ts'
import { asWorkedAt } from '#shared/school/current-offer.ts'
import { leavable } from '#shared/school/round-fields.ts'
import type { Round, School } from '#shared/school/school.ts'
import { yearStanding } from './year-standing.ts'
import { tasksOf } from '#shared/year/tasks.ts'
import { tries } from '../../tries.ts'
import { ABSENT, everyOrder, type Order } from '../law/procedure/orders.ts'
import { areDaysSo, cases, DAYS, isAdvice, seven, table, TODAY, type Case } from '../law/procedure/table.ts'
import { offer, prepared, YEAR } from './years.ts'

const base = prepared(({ mr }) => void (mr.shorterOn = '2027-03-01'))
const WHY = 'Er was ziekte op school.'
const reasons = Object.fromEntries(leavable.map((what) => [what, WHY])) as Round['leftOut']

function told(order: Order, { advice, departs, consent }: Case, isSaid: boolean): School {
  const on = (fact: (typeof seven)[number]): string => {
    const place = order[seven.indexOf(fact)] ?? ABSENT
    return place === ABSENT ? '' : (DAYS[place] ?? '')
  }
  const isTerm = advice === 'none'
  const of = { advice, departs, consent }
  const [guide, decision] = [on('guide'), on('decision')]
  return {
    ...base,
    rounds: base.rounds.map((round) => ({
      ...round,
      mr: {
        ...round.mr,
        askedOn: on('asked'),
        talkOn: on('talk'),
        advice,
        adviceOn: isTerm ? '' : on('advice'),
        replyBy: isTerm ? on('advice') : '',
        reactionOn: on('reaction'),
        followed: departs ? 'no' : isAdvice(of) ? 'yes' : 'unknown'
      },
      guideConsent: { ...round.guideConsent, answer: consent, consentOn: consent === 'unknown' ? '' : on('consent') },
      adoption: { ...round.adoption, what: 'guide', by: 'board', day: decision, version: decision },
      leftOut: isSaid ? reasons : round.leftOut
    })),
    rhythms: {
      ...base.rhythms,
      guideAdoptions:
        guide === ''
          ? base.rhythms.guideAdoptions
          : [...base.rhythms.guideAdoptions, { id: 'g', schoolYear: YEAR, day: guide }]
    }
  }
}

/** Some seconds of computing; on a machine that others use too, many times that. */
const PATIENCE = 240_000

const all = everyOrder(seven.length)
const size = (order: Order): number => order.filter((place) => place !== ABSENT).length
/** Pairs, some of three, and some in which everything is there. That the rules are right in every order is proved beside them; this asks what is made of them. */
const orders = all.filter(
  (order, place) =>
    size(order) <= 2 || (size(order) === 3 && place % 12 === 0) || (size(order) === 7 && place % 1_000 === 0)
)
/** Each order with some of what may be advised and answered, another each time. */
const EVERY = tries(10) === 10 ? 5 : 25
const numberOf = new Map(orders.map((order, number) => [order, number]))

test(
  'no story is done or ready past what cannot be or is unsaid, and each that can be true can be told',
  () => {
    const wrong: unknown[] = []
    let recorded = 0
    for (const order of orders)
      for (const [place, of] of cases.entries())
        for (const isSaid of [false, true]) {
          if ((place * 2 + Number(isSaid) + (numberOf.get(order) ?? 0)) % EVERY !== 0) continue
          const rows = table.filter((row) => areDaysSo(row, order, of.advice === 'none') && (row.when?.(of) ?? true))
          const refused = rows.filter(({ is }) => is === 'refused')
          const defects = rows.filter(({ is }) => is === 'defect')
          const holding = isSaid ? refused : [...refused, ...defects]
          const school = told(order, of, isSaid)
          const year = offer(school, TODAY)
          const { standing, toMend } = yearStanding(school, catalogue, year, TODAY)
          const hasGuide = order[seven.indexOf('guide')] !== ABSENT
          const fits =
            holding.length > 0
              ? standing === 'refused'
              : hasGuide
                ? standing === (defects.length > 0 ? 'done-to-mend' : 'done')
                : ['open', 'ready', 'ready-with-defects'].includes(standing) &&
                  !(standing === 'ready' && defects.length > 0)
          const mends = holding.length > 0 || toMend.length === defects.length
          const tasks = tasksOf(school, catalogue, year, TODAY)
          const falselyDone = tasks.filter(
            ({ id, status }) =>
              status.kind === 'done' && [...refused, ...defects].some((row) => stepOfVerdict.get(row.id) === id)
          )
          const view = asWorkedAt(school, year, TODAY)
          const { ready } = readyToAdopt(missing(view, catalogue, TODAY))
          const isHeld = holding.some((row) => stepOfVerdict.get(row.id) !== 'guide')
          const hasDays =
            order[seven.indexOf('decision')] !== ABSENT &&
            (order[2] !== ABSENT || of.advice === 'unknown' || of.advice === 'none')
          const tellable = isHeld ? !ready : !hasDays || ready
          recorded += ready ? 1 : 0
          if (!fits || !mends || falselyDone.length > 0 || !tellable)
            wrong.push({
              order,
              of,
              isSaid,
              standing,
              rows: rows.map(({ id }) => id),
              falselyDone: falselyDone.map(({ id }) => id),
              ready
            })
        }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(recorded).toBeGreaterThan(0)
  },
  PATIENCE
)
