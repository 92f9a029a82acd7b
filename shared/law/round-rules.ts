// The rules for asking the MR's advice and for adopting: what of this year's round must be recorded. They never keep a
// section from being finished; readiness.ts shows them. What a step declares is asked here; what none of these can say has a name.
import type { RoundCheck } from '../catalogue/round-check.ts'
import type { StepData } from '../catalogue/step-content.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { roundText } from '../school/round-values.ts'
import type { Round } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { contradictsPoints, departsFromAdvice, hasUnmetPoint, isAdvised, saysWhyNot } from './advice.ts'
import { finding } from './finding.ts'
import { nothingChanged } from './nothing-changed.ts'
import { isEmpty, type Predicate } from './predicate.ts'

type Wants = (round: Round, today: IsoDay) => boolean
interface RoundRule {
  readonly field: string
  readonly wants: Wants
  /** It is not asked where nothing changed. */
  readonly ifChanged?: boolean
}

/** `questions`: of "Wat is er veranderd?". */
const isWantingIn = ({ wants, ifChanged }: RoundRule, round: Round, today: IsoDay, questions: number): boolean =>
  !(ifChanged === true && nothingChanged(round, questions)) && wants(round, today)

const ofCurrent =
  (rule: RoundRule): Predicate =>
  (school, { changeQuestions }, today) =>
    isWantingIn(rule, currentOffer(school, today).round, today, changeQuestions.length) ? [finding(rule.field)] : []

const noDay = (text: string): boolean => typedDay(text) === undefined

export const ofRound = (check: RoundCheck): Predicate => ofCurrent(declared(check))

/** Whether a rule of a step wants something of this round, whichever offer is worked at. */
export function isWanting(
  { id, check }: StepData['requirements'][number],
  round: Round,
  today: IsoDay,
  questions: number
): boolean {
  const rule = check === undefined ? named[id] : declared(check)
  return rule !== undefined && isWantingIn(rule, round, today, questions)
}

function declared(check: RoundCheck): RoundRule {
  const { field, when } = check
  const wants = wantsOf(check)
  return {
    field,
    ifChanged: 'ifChanged' in check,
    wants: (round, today) =>
      (when === undefined || when.is.includes(roundText(round, when.field))) && wants(round, today)
  }
}

function wantsOf(check: RoundCheck): Wants {
  const text =
    (wants: (text: string, round: Round, today: IsoDay) => boolean): Wants =>
    (round, today) =>
      wants(roundText(round, check.field), round, today)
  switch (check.rule) {
    case 'round-text':
      return text(isEmpty)
    case 'round-day':
      return text(noDay)
    case 'round-choice':
      return text((word) => word === 'unknown')
    case 'round-day-or-why':
      return text((day, round) => noDay(day) && isEmpty(roundText(round, check.why)))
  }
}

const named: Readonly<Record<string, RoundRule>> = {
  'round-mr-advice-on': {
    field: 'round.mr.adviceOn',
    wants: ({ mr }) => (isAdvised(mr) || mr.advice === 'declined') && noDay(mr.adviceOn)
  },
  'round-mr-followed': { field: 'round.mr.followed', wants: ({ mr }) => isAdvised(mr) && mr.followed === 'unknown' },
  'round-mr-followed-points': { field: 'round.mr.followed', wants: ({ mr }) => contradictsPoints(mr) },
  'round-mr-point-why': {
    field: 'round.mr.points',
    wants: ({ mr }) => isAdvised(mr) && hasUnmetPoint(mr) && !saysWhyNot(mr)
  },
  'round-mr-why-not': { field: 'round.mr.points', wants: ({ mr }) => departsFromAdvice(mr) && !hasUnmetPoint(mr) }
}

export const roundRules: Readonly<Record<string, Predicate>> = Object.fromEntries(
  Object.entries(named).map(([id, rule]) => [id, ofCurrent(rule)])
)
